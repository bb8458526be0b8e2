import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vocabulary } from '../../src/hooks/vocabulary.js';
import type { HookName } from '../../src/hooks/vocabulary.js';
import type { ManifestHook } from './manifest.js';

/** What a class says of itself once it runs, and its source does not: names that are worked out, styles, hook tables. */
export interface RunningClass {
  /** By property: the attribute it is read from, or undefined where there is none. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  readonly styles: string;
  readonly hooks: readonly ManifestHook[];
}

interface LitClass {
  readonly elementProperties: ReadonlyMap<string, { attribute?: string | boolean; state?: boolean }>;
  readonly elementStyles: readonly { readonly cssText?: string }[];
  readonly observedAttributes: readonly string[];
}

const attributeOf = (name: string, attribute: string | boolean | undefined): string | undefined => {
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
};

/** A hook table as it runs: by name, and under `template` what its `<template>` repeats. */
type Table = Readonly<Record<string, { readonly kind: string; readonly table?: Table }>>;

const docsOf = (name: string): string | undefined =>
  Object.hasOwn(vocabulary, name) ? vocabulary[name as HookName].docs : undefined;

/** The rows of a hook table, those of its `<template>` last. */
const readHooks = (table: Table, repeated: boolean): ManifestHook[] =>
  Object.entries(table).flatMap(([name, hook]) => {
    if (name === 'template') return hook.table ? readHooks(hook.table, true) : [];
    const docs = docsOf(name);
    return [{ name, kind: hook.kind, repeated, ...(docs === undefined ? {} : { description: docs }) }];
  });

/** The hook table of an element, from the file beside it that fills an author's own markup; none where there is no such file. */
const tableOf = async (file: string): Promise<Table> => {
  const markup = join(dirname(file), 'own-markup.ts');
  if (!existsSync(markup)) return {};
  const { table } = (await import(pathToFileURL(markup).href)) as { table?: Table };
  if (!table) throw new Error(`${markup} does not export its table.`);
  return table;
};

/** Loads the class of an element from its source. */
export const runningClass = async (file: string, className: string): Promise<RunningClass> => {
  const module = (await import(pathToFileURL(file).href)) as Record<string, LitClass>;
  const element = module[className];
  if (!element) throw new Error(`${file} does not export ${className}.`);
  // Reading them makes Lit put together what its decorators noted.
  void element.observedAttributes;
  const attributes = new Map<string, string | undefined>();
  for (const [name, { attribute, state }] of element.elementProperties)
    if (!state) attributes.set(name, attributeOf(name, attribute));
  return {
    attributes,
    styles: element.elementStyles.map(({ cssText }) => cssText ?? '').join('\n'),
    hooks: readHooks(await tableOf(file), false),
  };
};
