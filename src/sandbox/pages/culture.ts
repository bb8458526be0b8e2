/** Languages of fixed texts and dates, as `culture=` names them. Source: iframes A2. */
const locales = {
  'en-gb': 'en-GB',
  'cy-gb': 'cy-GB',
  'en-us': 'en-US',
  'en-ca': 'en-CA',
  'fr-ca': 'fr-CA',
} as const;

export type Culture = keyof typeof locales;

/** In upper or lower case; undefined for one that the pages do not speak. */
export const readCulture = (text: string | null): Culture | undefined => {
  const name = text?.toLowerCase() ?? '';
  return Object.hasOwn(locales, name) ? (name as Culture) : undefined;
};

/** As `lang` and `Intl` have it. */
export const localeOf = (culture: Culture): string => locales[culture];
