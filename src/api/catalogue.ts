import type { Path } from './ids.js';
import { enterLane } from './lanes.js';
import { queryOf } from './query.js';
import { spelt } from './resource.js';
import type { Query, Resource } from './resource.js';

/** The same for every visitor: no cookies, so that it may come from any cache. */
export const catalogue = (path: Path | string, query: Query = {}): Resource => {
  const { sent } = spelt(path);
  return { path: sent, query: queryOf(query), label: sent, session: false, lane: enterLane };
};

/** Availability: differs by visitor, since it knows their basket and what they may book. */
export const live = (path: Path | string, query: Query = {}): Resource => ({
  ...catalogue(path, query),
  session: true,
});
