import type * as dictionaries from './dictionaries.js';
import type { Words } from './words.js';

/** The other languages: undefined until one is wanted, null where they could not be loaded. */
let others: typeof dictionaries | null | undefined;

/** Languages that we have words in. */
const known = ['en', 'fr', 'cy'];

/** Elements bring British English along. It serves all of English but that of North America, and every other language. */
const isBritish = (lang: string): boolean => {
  const { language, region } = new Intl.Locale(lang);
  return language === 'en' ? region !== 'US' && region !== 'CA' : !known.includes(language);
};

/** The locale that dates and amounts beside our words are written in: the page's own, where the words are of its language. */
export const formatLocale = (lang: string): string =>
  known.includes(new Intl.Locale(lang).language) ? lang : 'en-GB';

/**
 * The words of a language, once they are there. Null means British English, which elements bring along: it is what they
 * fall back to where there is no dictionary, or it could not be loaded. Undefined: they are on their way.
 */
export const wordsFor = (lang: string): Words | null | undefined =>
  others === null || isBritish(lang) ? null : others?.wordsOf(lang);

/** Brings the words of a language; never rejects. */
export const loadWords = async (lang: string): Promise<void> => {
  if (isBritish(lang)) return;
  try {
    others ??= await import('./dictionaries.js');
    await others.load(lang);
  } catch {
    others = null;
  }
};
