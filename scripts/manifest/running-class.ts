import { pathToFileURL } from 'node:url';
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
  readonly hooks?: unknown;
}

const attributeOf = (name: string, attribute: string | boolean | undefined): string | undefined => {
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
};

interface HookRow {
  readonly name?: unknown;
  readonly kind?: unknown;
  readonly docs?: unknown;
}

/** The rows of a hook table. A name alone tells an author's markup from other content and promises nothing. */
const readHooks = (table: unknown): ManifestHook[] =>
  (Array.isArray(table) ? (table as unknown[]) : [])
    .filter((row): row is HookRow => typeof row === 'object' && row !== null)
    .map(({ name, kind, docs }) => ({
      name: String(name),
      ...(typeof kind === 'string' ? { kind } : {}),
      ...(typeof docs === 'string' ? { description: docs } : {}),
    }));

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
    hooks: readHooks(element.hooks),
  };
};
