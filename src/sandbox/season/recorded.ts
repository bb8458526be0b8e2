import type { Season } from './types.js';

/** A `--catalogue` file cannot be served; the message says what is wrong and what is expected. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

export interface RecordedOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly keepDates: boolean;
  /** The client's name in URLs. */
  readonly client: string;
}

export const recordedSeason = (_text: string, _options: RecordedOptions): Season => {
  throw new CatalogueError('Being written.');
};
