/** A file that the bundler wrote. */
export interface Chunk {
  readonly file: string;
  /** What is in it, by path from the root. */
  readonly modules: readonly string[];
  /** Files that it imports as soon as it is read. */
  readonly imports: readonly string[];
}

/** Gives the chunks back. @throws Error where some import each other. */
export const refuseCircles: (chunks: readonly Chunk[]) => readonly Chunk[];
