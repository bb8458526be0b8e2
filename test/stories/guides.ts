import { readdirSync, readFileSync } from 'node:fs';

/** A piece of code as a guide prints it. */
export interface Snippet {
  /** File name of the guide. */
  readonly guide: string;
  /** Counted from 1 within the guide. */
  readonly number: number;
  readonly language: string;
  readonly code: string;
}

const folder = 'stories/guides';

/** Every piece of code in every guide. */
export const snippets: readonly Snippet[] = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^```(\w+)[^\n]*\n([^]*?)^```$/gm)].map(
      ([, language = '', code = ''], at) => ({
        guide: name.replace('.mdx', ''),
        number: at + 1,
        language,
        code,
      }),
    ),
  );

/** The pieces of a language, all or of one guide. */
export const inLanguage = (language: string, guide?: string): Snippet[] =>
  snippets.filter(
    (snippet) => snippet.language === language && (guide === undefined || snippet.guide === guide),
  );
