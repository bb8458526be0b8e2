import { noteConfigured, own } from './configured.js';
import { dataLayerSettings, isDataLayerSetting, pageDataLayer } from './page-data-layer.js';
import type { Consent } from './page-data-layer.js';
import { attributeOf, settingNames } from './setting-names.js';
import type { SettingName } from './setting-names.js';
import { warn } from './warn.js';

/** Settings for the whole page; see the README for what each means. */
export type PageSettings = { readonly [Name in SettingName]?: string | null | undefined } & {
  /**
   * Name of an array on the page, such as `dataLayer`, that is told in GA4's shape what was added to the basket and taken
   * out. Told nothing until `consent` is given.
   */
  readonly dataLayer?: string | null | undefined;
  /** Does the visitor agree to that? */
  readonly consent?: Consent | null | undefined;
};

const known: readonly string[] = [...settingNames, ...Object.keys(dataLayerSettings)];

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
    if (isDataLayerSetting(name)) dataLayerSettings[name](value);
    else if (!isName(name)) warn(`There is no setting "${name}". Known: ${known.join(', ')}.`);
    else if (typeof value === 'string' && value.trim() !== '') own.set(name, value.trim());
    else if (value === '' || value === null || value === undefined) own.delete(name);
    else warn(`The setting "${name}" must be a text.`);
  }
  noteConfigured();
  if ('currency' in (settings ?? {})) pageDataLayer().currency = own.get('currency');
  pageDataLayer().notes.dispatchEvent(new Event('set'));
};
