/**
 * Which files, beside the loader and without their ending, the loader asks for at once, so that none waits for another.
 * The build writes it (scripts/cdn/build.mjs).
 *
 * By tag: every file of the element. By tag behind a space: what the element needs beside to fill an author's own markup.
 * By language, or language and region, in lower case behind a space: what its words need beside. Nothing that a page
 * names has a space in front, so one list serves for all three.
 */
export type FileMap = Readonly<Record<string, readonly string[]>>;

declare const __FOYER_FILES__: FileMap;

export const fileMap: FileMap = __FOYER_FILES__;
