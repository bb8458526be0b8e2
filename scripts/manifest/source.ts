import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What an element's own source, and what it stands on, say of its looks. */
export interface Traces {
  readonly parts: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  /** Names of the classes of events. */
  readonly events: ReadonlySet<string>;
  /** Parts and slots that are worked out, so that nobody can list them. */
  readonly unreadable: readonly string[];
}

const near = /^src\/(elements|base|controllers|hooks)\//;

/** A file and all that it imports from the folders that may draw or fire something. */
const reachable = (entry: string): string[] => {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !existsSync(file) || !near.test(file)) return;
    files.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:^(?:import|export) (?!type)[^;]*?|\bimport\()'(\.[^']+)'/gm,
    ))
      visit(join(dirname(file), path).replace(/\.js$/, '.ts'));
  };
  visit(entry);
  return [...files];
};

const withoutComments = (source: string): string =>
  source.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const words = (matches: Iterable<RegExpMatchArray>): string[] =>
  [...matches].flatMap(([, names = '']) => names.split(/\s+/)).filter((name) => name !== '');

/** Reads the source of an element. */
export const tracesOf = (entry: string): Traces => {
  const source = reachable(entry)
    .map((file) => withoutComments(readFileSync(file, 'utf8')))
    .join('\n');
  // A part that is read from a field, such as `part=${sentence.part}`, can be any that the type of the field names.
  const typedParts = words(source.matchAll(/\bpart: ((?:'[\w-]+'(?: \| )?)+)/g)).flatMap((type) =>
    type.replace(/[|']/g, ' ').split(/\s+/).filter(Boolean),
  );
  const slots = words(source.matchAll(/<slot name="([\w-]+)"/g));
  return {
    parts: new Set([...words(source.matchAll(/\spart="([\w\s-]+)"/g)), ...typedParts]),
    slots: new Set(/<slot>/.test(source) ? ['', ...slots] : slots),
    // The phases of the base class are states, too.
    states: new Set([
      ...words(source.matchAll(/states\.add\('([\w-]+)'\)/g)),
      ...words(source.matchAll(/Phase\[\] = \[([^\]]+)\]/g)).map((name) => name.replace(/[',]/g, '')),
    ]),
    events: new Set([
      // Those of the browser's own are no part of what an element tells.
      ...words(source.matchAll(/\bnew (?!Custom)([A-Z]\w+Event)\(/g)),
      ...words(source.matchAll(/\b([A-Z]\w+Event)\.eventName/g)),
    ]),
    unreadable: [...source.matchAll(/\s((?:part|slot)=\$\{[^}]*\})/g)]
      .map(([, text = '']) => text)
      .filter((text) => !/[.{]part\}$/.test(text) || typedParts.length === 0),
  };
};

const declarations = (css: string): [property: string, value: string][] =>
  [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => [property, value],
  );

const variablesIn = (value: string): string[] => words(value.matchAll(/var\(\s*(--[\w-]+)/g));

/**
 * The public tokens that a style sheet uses. One that only a private property repeats counts where that property is used.
 */
export const tokensIn = (css: string): Set<string> => {
  const all = declarations(css);
  const used = new Set(
    all.filter(([property]) => !property.startsWith('--_')).flatMap(([, value]) => variablesIn(value)),
  );
  // A set that grows while it is gone through is gone through to the end.
  for (const name of used)
    for (const [property, value] of all)
      if (property === name) variablesIn(value).forEach((each) => used.add(each));
  return new Set([...used].filter((name) => name.startsWith('--foyer-')));
};
