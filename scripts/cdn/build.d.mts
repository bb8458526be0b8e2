/** File names, by tag or language. */
export type Files = Readonly<Record<string, readonly string[]>>;

export interface Built {
  /** By tag, every file it needs. */
  readonly tags: Files;
  /** By tag, what it needs beside to fill an author's own markup. */
  readonly markup: Files;
  /** By language, what its words need beside. */
  readonly words: Files;
}

/** Builds the loader and its chunks into a folder. */
export const buildCdn: (root: string, folder: string) => Promise<Built>;
