import { attributeOf } from './setting-names.js';
import type { SettingName } from './setting-names.js';

/*
 * What was set for the page, for those who read it. Apart from `configure()`, which a page that uses the script tag never
 * loads.
 */

/** What `configure()` was told. */
export const own = new Map<SettingName, string>();

const listeners = new Set<() => void>();

/** Where the script tag leaves what it says, by attribute names, for every copy of the script. */
const byScriptTag = Symbol.for('foyer.settings.v1');

/** What was configured for the page: by `configure()`, else by the script tag. */
export const configured = (name: SettingName): string | undefined => {
  const page = globalThis as { [byScriptTag]?: Readonly<Record<string, string>> };
  return own.get(name) ?? page[byScriptTag]?.[attributeOf[name]];
};

/** Calls back whenever something was configured, until what it returns is called. */
export const onConfigure = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Something was configured. */
export const noteConfigured = (): void => {
  for (const listener of listeners) listener();
};
