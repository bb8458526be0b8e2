/** Languages that the system's pages speak. Source: iframes A2. */
export const cultures = ['en-gb', 'cy-gb', 'en-us', 'en-ca', 'fr-ca'] as const;

export type Culture = (typeof cultures)[number];

export const isCulture = (text: string): text is Culture => (cultures as readonly string[]).includes(text);

/**
 * The culture that speaks the language of a page: `fr` for all of French, `en-gb` for all of English but that of North
 * America, which is what the system advises for Australia and New Zealand. Undefined for any other language. A culture
 * stays for the whole session, so every address should name one. Source: iframes A2, R31.
 *
 * @param lang As in the `lang` attribute, such as `en-GB`.
 */
export const cultureOf = (lang: string | null | undefined): Culture | undefined => {
  let locale;
  try {
    locale = new Intl.Locale((lang ?? '').trim());
  } catch {
    return undefined;
  }
  const { language, region } = locale;
  if (language === 'cy') return 'cy-gb';
  if (language === 'fr') return 'fr-ca';
  if (language !== 'en') return undefined;
  return region === 'US' ? 'en-us' : region === 'CA' ? 'en-ca' : 'en-gb';
};
