import { configured } from './configure.js';
import { lineage } from './lineage.js';
import { safeAddress } from './links.js';
import { attributeOf, settingNames } from './setting-names.js';
import type { SettingName } from './setting-names.js';

/** What an element works with, found on itself, around it or for the page. Undefined where nobody set it. */
export type Settings = { readonly [Name in SettingName]: string | undefined };

/** Settings as properties of an element, in place of its attributes. */
export type OwnSettings = { [Name in SettingName]?: string | null | undefined };

/** The settings of an element, and sentences about those that cannot be read. */
export interface Found {
  readonly settings: Settings;
  readonly faults: readonly string[];
}

interface Rule {
  readonly holds: (text: string) => boolean;
  readonly wanted: string;
}

const isAddress: Rule = {
  holds: (text) => safeAddress(text) !== null,
  wanted: 'Use an http(s) or relative address.',
};

const isLanguage = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

/** Names of the system and its host are judged where they are used. */
const rules: { readonly [Name in SettingName]?: Rule } = {
  currency: {
    holds: (text) => /^[a-z]{3}$/i.test(text),
    wanted: 'Use a three-letter code such as GBP.',
  },
  lang: { holds: isLanguage, wanted: 'Use a language tag such as en-GB.' },
  basketUrl: isAddress,
  accountUrl: isAddress,
  bookingUrl: isAddress,
};

const lookUp = (host: Element & OwnSettings, name: SettingName): string | undefined => {
  const own = host[name];
  if (typeof own === 'string' && own.trim() !== '') return own.trim();
  for (const element of lineage(host)) {
    const text = element.getAttribute(attributeOf[name])?.trim() ?? '';
    if (text !== '') return text;
  }
  return configured(name);
};

/**
 * The settings of an element: its own, else those of the closest ancestor, also across shadow roots, else those of
 * `configure()`, else the loader's. A value that cannot be read counts as not set.
 */
export const findSettings = (host: Element & OwnSettings): Found => {
  const faults: string[] = [];
  const read = (name: SettingName): string | undefined => {
    const text = lookUp(host, name);
    const rule = rules[name];
    if (text === undefined || !rule || rule.holds(text)) return text;
    faults.push(`"${text}" cannot be read as ${attributeOf[name]}. ${rule.wanted}`);
    return undefined;
  };
  const settings = Object.fromEntries(settingNames.map((name) => [name, read(name)])) as Settings;
  return { settings, faults };
};

export const sameSettings = (one: Settings, other: Settings): boolean =>
  settingNames.every((name) => one[name] === other[name]);
