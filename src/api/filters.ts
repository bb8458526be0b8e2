import type { QueryValue } from './query.js';

/** Filters by custom attributes: the attribute's name, without any prefix, and the value it must have. */
export type AttributeFilter = Readonly<Record<string, string | number | boolean>>;

/** Attribute filters with the prefix that the listing wants. Source: reference 5.5. */
export const filterBy = (prefix: string, filter: AttributeFilter | undefined): Record<string, QueryValue> =>
  Object.fromEntries(Object.entries(filter ?? {}).map(([name, value]) => [prefix + name, value]));
