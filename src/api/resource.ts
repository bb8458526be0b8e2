import type { Path } from './ids.js';
import type { EnterLane } from './lanes.js';
import { queryOf } from './query.js';
import type { QueryValue } from './query.js';

/** What a request is about, and what the wire rules make of it. */
export interface Resource {
  /** Below `api/v3/`, without its query. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
  /** What errors and warnings call it: no query, no ids of anything personal. */
  readonly label: string;
  /** Is the visitor's session sent along? */
  readonly session: boolean;
  /** How it waits for one of the line's lanes; undefined where it never waits. */
  readonly lane: EnterLane | undefined;
}

export type Query = Readonly<Record<string, QueryValue>>;

/** A path as it is sent and as it is spelt in errors. */
export const spelt = (path: Path | string): Path =>
  typeof path === 'string' ? { sent: path, shape: path } : path;

/** The visitor's own basket, account and orders: never waits behind the catalogue. */
export const personal = (path: Path | string, query: Query = {}): Resource => {
  const { sent, shape } = spelt(path);
  return { path: sent, query: queryOf(query), label: shape, session: true, lane: undefined };
};
