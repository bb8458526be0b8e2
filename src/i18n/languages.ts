import type { Words } from './words.js';

/** Languages beside British English, each a chunk of its own. */
const chunks = {
  'en-US': async () => (await import('./en-us.js')).enUS,
  'en-CA': async () => (await import('./en-ca.js')).enCA,
  'fr-CA': async () => (await import('./fr-ca.js')).frCA,
  'cy-GB': async () => (await import('./cy-gb.js')).cyGB,
} satisfies Record<string, () => Promise<Words>>;

type Chunk = keyof typeof chunks;

const chunkNames = Object.keys(chunks) as Chunk[];

/** What a language without a known region is read as. English is British unless it says otherwise. */
const usual: Readonly<Record<string, Chunk>> = { fr: 'fr-CA', cy: 'cy-GB' };

/** Our dictionary for a language: of its region, else of the language, else British English. */
export const dictionaryFor = (lang: string): Chunk | 'en-GB' => {
  const { language, region } = new Intl.Locale(lang);
  return chunkNames.find((name) => name === `${language}-${region}`) ?? usual[language] ?? 'en-GB';
};

/** The locale that dates and amounts beside our words are written in: the page's own, where the words are of its language. */
export const formatLocale = (lang: string): string => {
  const dictionary = dictionaryFor(lang);
  return new Intl.Locale(lang).language === dictionary.slice(0, 2) ? lang : dictionary;
};

/** What has come of each chunk: null where it could not be loaded. */
const loaded = new Map<Chunk, Words | null>();
const loading = new Map<Chunk, Promise<void>>();

/**
 * The words of a language, once they are there. Null means British English, which elements bring along: it is what they
 * fall back to where there is no dictionary, or it could not be loaded. Undefined: they are on their way.
 */
export const wordsFor = (lang: string): Words | null | undefined => {
  const name = dictionaryFor(lang);
  return name === 'en-GB' ? null : loaded.get(name);
};

/** Brings the words of a language; never rejects. */
export const loadWords = (lang: string): Promise<void> => {
  const name = dictionaryFor(lang);
  if (name === 'en-GB' || loaded.get(name)) return Promise.resolve();
  const load = async (): Promise<void> => {
    try {
      loaded.set(name, await chunks[name]());
    } catch {
      loaded.set(name, null);
    }
    loading.delete(name);
  };
  const under = loading.get(name) ?? load();
  loading.set(name, under);
  return under;
};
