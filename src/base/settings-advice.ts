import { attributeOf } from './setting-names.js';
import type { SettingName } from './setting-names.js';
import type { Settings } from './settings.js';
import { warn } from './warn.js';

/*
 * What a developer is told about settings. A chunk of its own: a page that is set up well never loads it.
 */

const wanted: { readonly [Name in SettingName]?: string } = {
  currency: 'Use a three-letter code such as GBP.',
  lang: 'Use a language tag such as en-GB.',
};

const missingName =
  'No client-name is set, so there is nothing to show. Put it on the element, on one around it or on <html>, or call configure({ clientName }).';

const missingDomain =
  "No custom-domain is set, so system.spektrix.com is asked. Browsers that block third-party cookies keep no basket and no login there. Set custom-domain to the venue's own ticket host, such as tickets.venue.org.";

/** What is told of one thing that cannot be. */
export const sentences = {
  markup: (word: unknown) => `"${String(word)}" cannot be read as markup. Use "own" or "ours".`,
  currency: () =>
    'The currency is not known. Set currency, such as GBP, or a lang with a region, such as en-GB.',
};

/** Says what is missing or cannot be read, once per page. */
export const advise = (
  { clientName, customDomain }: Settings,
  unreadable: readonly (readonly [SettingName, string])[],
  domainOptional: boolean,
): void => {
  for (const [name, text] of unreadable)
    warn(
      `"${text}" cannot be read as ${attributeOf[name]}. ${wanted[name] ?? 'Use an http(s) or relative address.'}`,
    );
  if (!clientName) warn(missingName);
  else if (!customDomain && !domainOptional) warn(missingDomain);
};
