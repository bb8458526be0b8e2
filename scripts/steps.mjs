// Runs the parts of a test run and adds up what they counted.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** Closing lines of the runners: node:test, Web Test Runner (our summary), Playwright, and our own. */
const counters = [
  { passed: /^ℹ pass (\d+)$/gm, failed: /^ℹ fail (\d+)$/gm },
  { passed: /^browser tests: (\d+) passed/gm, failed: /^browser tests: \d+ passed, (\d+) failed$/gm },
  { passed: /^ {2}(\d+) passed \(/gm, failed: /^ {2}(\d+) failed$/gm },
  { passed: /^(\d+) passed, \d+ failed$/gm, failed: /^\d+ passed, (\d+) failed$/gm },
];

const sum = (text, pattern) =>
  [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

/** What the runners in this output say they passed and failed. */
export const countTests = (output) => {
  const text = stripVTControlCharacters(output);
  let passed = 0;
  let failed = 0;
  for (const counter of counters) {
    passed += sum(text, counter.passed);
    failed += sum(text, counter.failed);
  }
  return { passed, failed };
};

/** Where the runners begin to tell what failed: node:test, Web Test Runner (our summary), Playwright, and a run of steps. */
const failuresBegin = /^(✖ failing tests:|browser tests that failed:| {2}1\) |══ what failed$)/m;

/** Enough of a failure to mend it, short enough for all of them to stand in the end of a long log. */
const longest = 80;

/** What a failed step told of its failures; its last lines if it told none. */
export const tellFailures = (output) => {
  const text = stripVTControlCharacters(output).trimEnd();
  const begin = text.search(failuresBegin);
  if (begin < 0) return text.split('\n').slice(-20).join('\n');
  const lines = text.slice(begin).split('\n');
  if (lines.length <= longest) return lines.join('\n');
  return [...lines.slice(0, longest), `(${lines.length - longest} more lines: see above)`].join('\n');
};

/**
 * Hands over what a stream says, line by line. It comes in pieces that end anywhere, also within a character, and another
 * stream has its say between two of them.
 */
export const wholeLines = (stream, take) => {
  stream.setEncoding('utf8');
  let line = '';
  stream.on('data', (piece) => {
    const lines = (line + piece).split('\n');
    line = lines.pop() ?? '';
    if (lines.length > 0) take(`${lines.join('\n')}\n`);
  });
  stream.once('end', () => {
    if (line) take(line);
  });
};

const run = (command, args, env, show) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, FORCE_COLOR: '0' },
    });
    let output = '';
    const take = (text) => {
      output += text;
      show(text);
    };
    wholeLines(child.stdout, take);
    wholeLines(child.stderr, take);
    child.once('error', (error) => resolve({ status: 1, output: `${output}\n${error.message}` }));
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });

/** What the closing line of a run of steps says. */
const countSteps = (output) => {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
};

const readers = { tests: countTests, steps: countSteps };

const print = (text) => process.stdout.write(text);

/** One step: what it passed and failed, and what to print of it. */
const runStep = async ({ name, command, env, counts }, show) => {
  const began = Date.now();
  show(`\n── ${name}\n`);
  const { status, output } = await run(command[0], command.slice(1), env, show);
  const told = counts ? readers[counts](output) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // A runner that ended badly without naming a failed test, or that ran nothing, failed all the same.
  const silent = told.failed === 0 && (status !== 0 || told.passed === 0);
  const failed = told.failed + (silent ? 1 : 0);
  const seconds = Math.round((Date.now() - began) / 1000);
  show(`── ${name}: ${told.passed} passed, ${failed} failed in ${seconds} s\n`);
  return { passed: told.passed, failed, told: failed > 0 ? `── ${name}\n${tellFailures(output)}\n` : '' };
};

/** Several steps at once, each printed in one piece. */
const runTogether = (steps, show) =>
  Promise.all(
    steps.map(async (step) => {
      const printed = [];
      const sums = await runStep(step, (text) => printed.push(text));
      show(printed.join(''));
      return sums;
    }),
  );

/**
 * Runs each step, `{ name, command: [program, …arguments], env?, counts? }`, to the end, whatever the others did; those in
 * a list of their own at the same time. A step that counts `tests`, or is itself a run of `steps`, adds its numbers (and
 * must count at least one); any other is one pass or one failure. What failed is told once more at the end, where it is found.
 *
 * @param show Shows what the steps print, and how each ended.
 */
export const runSteps = async (steps, show = print) => {
  let passed = 0;
  let failed = 0;
  let told = '';
  for (const step of steps) {
    const sums = Array.isArray(step) ? await runTogether(step, show) : [await runStep(step, show)];
    for (const each of sums) {
      passed += each.passed;
      failed += each.failed;
      told += each.told;
    }
  }
  if (told) show(`\n══ what failed\n${told}`);
  return { passed, failed };
};

export const npm = (script, ...args) => [
  'npm',
  'run',
  '--silent',
  script,
  ...(args.length > 0 ? ['--', ...args] : []),
];
