/** Which files an element of the script-tag build is made of; the build writes it (scripts/build-cdn.mjs). */
export interface FileMap {
  /** All files, relative to the loader. */
  readonly files: readonly string[];
  /** By tag, the positions of every file it needs: all are asked for at once, so that none waits for another. */
  readonly tags: Readonly<Record<string, readonly number[]>>;
}

declare const __FOYER_FILES__: FileMap;

export const fileMap: FileMap = __FOYER_FILES__;
