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

/** What has come of each chunk: null where it could not be loaded. */
const loaded = new Map<string, Words | null>([['en-GB', null]]);
const loading = new Map<string, Promise<void>>();

/** The words of a language: null for British English, undefined while they are on their way. */
export const wordsOf = (lang: string): Words | null | undefined => loaded.get(dictionaryFor(lang));

/** Brings the words of a language; never rejects. What could not be loaded is tried again when it is asked for again. */
export const load = (lang: string): Promise<void> => {
  const name = dictionaryFor(lang);
  if (name === 'en-GB' || loaded.get(name)) return Promise.resolve();
  const bring = async (): Promise<void> => {
    try {
      loaded.set(name, await chunks[name]());
    } catch {
      loaded.set(name, null);
    }
    loading.delete(name);
  };
  const under = loading.get(name) ?? bring();
  loading.set(name, under);
  return under;
};
