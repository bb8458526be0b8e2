import type { Path } from './ids.js';
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
  /** Does it wait for one of the lanes? */
  readonly lane: boolean;
}

type Query = Readonly<Record<string, QueryValue>>;

const spelt = (path: Path | string): Path => (typeof path === 'string' ? { sent: path, shape: path } : path);

/** The same for every visitor: no cookies, so that it may come from any cache. */
export const catalogue = (path: Path | string, query: Query = {}): Resource => {
  const { sent } = spelt(path);
  return { path: sent, query: queryOf(query), label: sent, session: false, lane: true };
};

/** Availability: differs by visitor, since it knows their basket and what they may book. */
export const live = (path: Path | string, query: Query = {}): Resource => ({
  ...catalogue(path, query),
  session: true,
});

/** The visitor's own basket, account and orders: never waits behind the catalogue. */
export const personal = (path: Path | string, query: Query = {}): Resource => {
  const { sent, shape } = spelt(path);
  return { path: sent, query: queryOf(query), label: shape, session: true, lane: false };
};
