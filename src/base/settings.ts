import { configured } from './configured.js';
import { lineage } from './lineage.js';
import { safeAddress } from './links.js';
import { attributeOf, settingNames } from './setting-names.js';
import type { SettingName } from './setting-names.js';

/** What an element works with, found on itself, around it or for the page. Undefined where nobody set it. */
export type Settings = { readonly [Name in SettingName]: string | undefined };

/** Settings as properties of an element, in place of its attributes. */
export type OwnSettings = { [Name in SettingName]?: string | null | undefined };

/** The settings of an element, and those that cannot be read. */
export interface Found {
  readonly settings: Settings;
  readonly unreadable: readonly (readonly [SettingName, string])[];
}

const isAddress = (text: string): boolean => safeAddress(text) !== null;

const isLanguage = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

/** Names of the system and its host are judged where they are used. */
const readable: { readonly [Name in SettingName]?: (text: string) => boolean } = {
  currency: (text) => /^[a-z]{3}$/i.test(text),
  lang: isLanguage,
  basketUrl: isAddress,
  accountUrl: isAddress,
  bookingUrl: isAddress,
};

const lookUp = (host: Element & OwnSettings, name: SettingName): string | undefined => {
  const own = host[name];
  if (typeof own === 'string' && own.trim()) return own.trim();
  for (const element of lineage(host)) {
    const text = element.getAttribute(attributeOf[name])?.trim();
    if (text) return text;
  }
  return configured(name);
};

/**
 * The settings of an element: its own, else those of the closest ancestor, also across shadow roots, else those of
 * `configure()`, else the loader's. A value that cannot be read counts as not set.
 */
export const findSettings = (host: Element & OwnSettings): Found => {
  const unreadable: [SettingName, string][] = [];
  const read = (name: SettingName): string | undefined => {
    const text = lookUp(host, name);
    if (text === undefined || readable[name]?.(text) !== false) return text;
    unreadable.push([name, text]);
    return undefined;
  };
  const settings = Object.fromEntries(settingNames.map((name) => [name, read(name)])) as Settings;
  return { settings, unreadable };
};

export const sameSettings = (one: Settings, other: Settings): boolean =>
  settingNames.every((name) => one[name] === other[name]);
