import { attributeOf, settingNames } from './setting-names.js';
import type { SettingName } from './setting-names.js';
import { warn } from './warn.js';

/** Settings for the whole page; see the README for what each means. */
export type PageSettings = { readonly [Name in SettingName]?: string | null | undefined };

const own = new Map<SettingName, string>();
const listeners = new Set<() => void>();

/** Where the script tag leaves what it says, by attribute names, for every copy of the script. */
const byScriptTag = Symbol.for('foyer.settings.v1');

const isName = (name: string): name is SettingName => Object.hasOwn(attributeOf, name);

/**
 * Sets what all elements on the page use, unless an attribute on or around an element says otherwise. May be called at any
 * time and again; what is left out stays, what is null is taken back. Never throws.
 *
 * @example
 * configure({ clientName: 'lantern', customDomain: 'tickets.lantern.example', basketUrl: '/basket' });
 */
export const configure = (settings: PageSettings): void => {
  for (const [name, value] of Object.entries(settings ?? {}) as [string, unknown][]) {
    if (!isName(name)) warn(`There is no setting "${name}". Known: ${settingNames.join(', ')}.`);
    else if (typeof value === 'string' && value.trim() !== '') own.set(name, value.trim());
    else if (value === '' || value === null || value === undefined) own.delete(name);
    else warn(`The setting "${name}" must be a text.`);
  }
  for (const listener of listeners) listener();
};

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
