import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fences.js';
import { newVisitor, sandbox } from './venue.js';

const { name, scripts, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  scripts: Record<string, string>;
  bin: Record<string, string>;
};

/** Words of a command, quotes taken off. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, one, two, three]) => one ?? two ?? three ?? '');

const helps = new Map<string, string>();

/** What a command says when asked for its options. */
const helpOf = (file: string, ...command: string[]): string => {
  const key = [file, ...command].join(' ');
  const known = helps.get(key);
  if (known !== undefined) return known;
  const args = ['--import', 'tsx', file, ...command, '--help'];
  const help = execFileSync(process.execPath, args, { cwd: root }).toString();
  helps.set(key, help);
  return help;
};

const unknownOptions = (help: string, words: readonly string[]): string | undefined => {
  const unknown = words.filter((word) => word.startsWith('--') && !new RegExp(`${word}\\b`).test(help));
  return unknown.length > 0 ? `it has no option ${unknown.join(', ')}` : undefined;
};

const judgeNpm = ([first = '', ...rest]: string[]): string | undefined => {
  if (first === 'ci') return undefined;
  if (first === 'install' || first === 'i')
    return rest.includes(name) ? undefined : `it does not install ${name}`;
  const script = first === 'run' ? (rest.shift() ?? '') : first;
  if (!Object.hasOwn(scripts, script)) return `there is no script "${script}"`;
  const [, file] = /^tsx (\S+)/.exec(scripts[script] ?? '') ?? [];
  const options = rest.slice(rest.indexOf('--') + 1);
  return file && rest.includes('--') ? unknownOptions(helpOf(file), options) : undefined;
};

const judgeNpx = ([first = '', ...rest]: string[]): string | undefined => {
  if (!Object.hasOwn(bin, first)) return `there is no command "${first}"`;
  return unknownOptions(helpOf('src/cli/foyer.ts', rest[0] ?? ''), rest);
};

/** Sends what curl would send, to the sandbox. */
const judgeCurl = async (words: string[]): Promise<string | undefined> => {
  const after = (option: string): string | undefined =>
    words.includes(option) ? words[words.indexOf(option) + 1] : undefined;
  const [body, address = ''] = [after('-d'), words.find((word) => /^(https?:\/\/)?[\w.-]+:\d+\//.test(word))];
  const method = after('-X') ?? (body === undefined ? 'GET' : 'POST');
  const url = address.includes('://') ? address : `http://${address}`;
  const request = new Request(url, { method, ...(body === undefined ? {} : { body }) });
  const { status } = await sandbox.handle(request, newVisitor());
  return status < 300 ? undefined : `it is answered with ${status}`;
};

const judges: Readonly<
  Record<string, (words: string[]) => string | undefined | Promise<string | undefined>>
> = {
  npm: judgeNpm,
  npx: judgeNpx,
  curl: judgeCurl,
};

/** What is wrong with a command; undefined when it does what it says. */
export const faultOf = async (command: string): Promise<string | undefined> => {
  for (const part of command.split('&&')) {
    const [program = '', ...words] = wordsOf(part);
    const judge = judges[program];
    const fault = judge ? await judge(words) : `nobody here knows "${program}"`;
    if (fault !== undefined) return `${part.trim()}: ${fault}`;
  }
  return undefined;
};
