import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { countTests, runSteps, tellFailures, wholeLines } from '../../scripts/steps.mjs';

const node = (code: string): string[] => [process.execPath, '-e', code];

/** What these runs print would be counted by the run they are a part of. */
const quietly = (): void => {};

describe('a run of steps', () => {
  it('reads what each runner counted', () => {
    const output = [
      'ℹ pass 12',
      'ℹ fail 1',
      'browser tests: 30 passed, 2 failed',
      '  4 passed (12.0s)',
      '  1 failed',
      '3 passed, 0 failed',
    ].join('\n');
    assert.deepEqual(countTests(output), { passed: 49, failed: 4 });
  });

  it('adds up, and goes on after a failure', async () => {
    const sums = await runSteps(
      [
        { name: 'fails', command: node('process.exit(1)') },
        { name: 'counts', command: node('console.log("2 passed, 0 failed")'), counts: 'tests' },
      ],
      quietly,
    );
    assert.deepEqual(sums, { passed: 2, failed: 1 });
  });

  it('tells at the end what failed on the way, from a run within it too', async () => {
    const shown: string[] = [];
    await runSteps(
      [
        {
          name: 'ends badly',
          command: node(
            `console.log('the tests\\n══ what failed\\n── pages\\n  1) opens\\n'); process.exit(1)`,
          ),
        },
        { name: 'goes well', command: node('') },
      ],
      (text) => shown.push(text),
    );
    assert.equal(shown.at(-1), '\n══ what failed\n── ends badly\n══ what failed\n── pages\n  1) opens\n');
  });

  it('says nothing of failures where there are none', async () => {
    const shown: string[] = [];
    await runSteps([{ name: 'goes well', command: node('') }], (text) => shown.push(text));
    assert.doesNotMatch(shown.join(''), /what failed/);
  });

  it('finds where each runner begins to tell, and keeps it short', () => {
    for (const begin of ['✖ failing tests:', 'browser tests that failed:', '  1) [pages] › opens'])
      assert.equal(tellFailures(`✔ much else\n${begin}\nwhy\n\n`), `${begin}\nwhy`);
    assert.equal(tellFailures('one\ntwo\n'), 'one\ntwo');
    const long = tellFailures(`✖ failing tests:\n${'line\n'.repeat(200)}`).split('\n');
    assert.equal(long.length, 81);
    assert.equal(long.at(-1), '(121 more lines: see above)');
  });

  it('reads a closing line that comes in pieces, with words of another stream between them', async () => {
    const [out, errors] = [new PassThrough(), new PassThrough()];
    let output = '';
    for (const stream of [out, errors]) wholeLines(stream, (text) => (output += text));
    const line = Buffer.from('ℹ pass 12');
    const pieces: [PassThrough, Buffer | string][] = [
      [out, line.subarray(0, 1)],
      [out, line.subarray(1)],
      [errors, 'a warning\n'],
      [out, '3\nthe'],
      [errors, 'another\n'],
      [out, ' end'],
    ];
    for (const [stream, piece] of pieces) {
      stream.write(piece);
      await new Promise(setImmediate);
    }
    out.end();
    await once(out, 'end');
    assert.equal(output, 'a warning\nℹ pass 123\nanother\nthe end');
    assert.deepEqual(countTests(output), { passed: 123, failed: 0 });
  });

  it('counts a runner that ran nothing, or ended badly without a failed test, as failed', async () => {
    const sums = await runSteps(
      [
        { name: 'ran nothing', command: node(''), counts: 'tests' },
        {
          name: 'crashed',
          command: node('console.log("2 passed, 0 failed"); process.exit(1)'),
          counts: 'tests',
        },
        { name: 'is not there', command: ['no-such-program'] },
      ],
      quietly,
    );
    assert.deepEqual(sums, { passed: 2, failed: 3 });
  });

  it('runs those in a list of their own at the same time, and prints each in one piece', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foyer-steps-'));
    const fileOf = (name: string): string => JSON.stringify(join(folder, name));
    // Each ends only once the other has begun.
    const meets = (own: string, other: string) => ({
      name: own,
      command: node(
        `const { existsSync, writeFileSync } = require('node:fs');
        console.log('${own} begins');
        writeFileSync(${fileOf(own)}, '');
        const wait = () => existsSync(${fileOf(other)}) ? console.log('${own} ends') : setImmediate(wait);
        wait();`,
      ),
    });
    const shown: string[] = [];
    const sums = await runSteps([[meets('one', 'other'), meets('other', 'one')]], (text) => shown.push(text));
    rmSync(folder, { recursive: true });
    assert.deepEqual(sums, { passed: 2, failed: 0 });
    assert.equal(shown.length, 2);
    for (const text of shown) assert.match(text, /── (\w+)\n\1 begins\n\1 ends\n── \1: 1 passed/);
  });
});
