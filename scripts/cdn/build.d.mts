export interface Built {
  /** By tag, every file it needs. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** Builds the loader and its chunks into a folder. */
export const buildCdn: (root: string, folder: string) => Promise<Built>;
