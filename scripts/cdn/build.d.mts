/** File names, by tag or language. */
export type Files = Readonly<Record<string, readonly string[]>>;

export interface Built {
  /** By tag, every file it needs. */
  readonly tags: Files;
  /** By tag, what it needs beside to fill an author's own markup. */
  readonly markup: Files;
  /** By language, what its words need beside. */
  readonly words: Files;
  /** Of the single files: what `dist/integrity.json` holds. */
  readonly integrity: Integrity;
}

export interface Integrity {
  readonly version: string;
  /** By file name: the value of the `integrity` attribute, and the tag to paste. */
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly snippet: string }>>;
}

/** Builds all that a script tag may load into a folder: the loader, its chunks, the single files. */
export const buildCdn: (root: string, folder: string) => Promise<Built>;
