import { believed } from './assumptions.js';
import { readOne } from './calls.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { ApiError } from './errors.js';
import { idOf, pathBelow } from './ids.js';
import type { Ref } from './ids.js';
import type { Schema } from './parse.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/**
 * One of a short list whose path by id nobody has seen: `Assumptions.itemById` says how it is read.
 *
 * @throws ApiError `not-found` where it is not in the list.
 */
export const readById = async <T extends { readonly id: string }>(
  wire: Wire,
  listPath: string,
  ref: Ref,
  schema: Schema<T>,
  options?: CallOptions,
): Promise<T> => {
  const below = pathBelow(listPath, ref);
  if (believed(wire).itemById) return readOne(wire, catalogue(below), schema, options);
  const id = idOf(ref);
  const items = await readList(wire, catalogue(listPath), schema, options);
  const found = items.find((item) => item.id === id);
  if (found) return found;
  throw new ApiError('not-found', { resource: below.sent });
};
