import { believed, idListQuery } from './assumptions.js';
import { readOne } from './calls.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { send, writeList } from './writes.js';
import { idsOf, isList, pathBelow, withIds } from './ids.js';
import type { Ref } from './ids.js';
import type { Schema } from './parse.js';
import { personal } from './resource.js';
import type { Resource } from './resource.js';
import type { Wire } from './wire.js';

/** One kind of thing a basket holds. Source: reference 8.2. */
export interface ItemKind<Item> {
  readonly path: string;
  /** The query key that names several of them. */
  readonly idsKey: string;
  readonly schema: Schema<Item>;
}

/** Items to change or remove, by id. */
export type Items = Ref | readonly Ref[];

export const listItems = <Item>(wire: Wire, kind: ItemKind<Item>, options?: CallOptions): Promise<Item[]> =>
  readList(wire, personal(kind.path), kind.schema, options);

export const getItem = <Item>(
  wire: Wire,
  kind: ItemKind<Item>,
  item: Ref,
  options?: CallOptions,
): Promise<Item> => readOne(wire, personal(pathBelow(kind.path, item)), kind.schema, options); // assumption: basket-item-by-id

/** Adds items. What comes back may be all of the kind or only the new ones: the basket tells what it holds. */
export const addItems = async <Item>(
  wire: Wire,
  kind: ItemKind<Item>,
  items: readonly object[],
  options?: CallOptions,
): Promise<Item[] | null> => {
  if (items.length === 0) return null;
  const write = { resource: personal(kind.path), method: 'POST', body: items.map(withIds) } as const;
  return writeList(wire, write, kind.schema, options); // assumption: adds-answer-new-only
};

/** Puts these items in place of all of the kind. */
export const replaceItems = <Item>(
  wire: Wire,
  kind: ItemKind<Item>,
  items: readonly object[],
  options?: CallOptions,
): Promise<Item[] | null> => {
  const write = { resource: personal(kind.path), method: 'PUT', body: items.map(withIds) } as const;
  return writeList(wire, write, kind.schema, options);
};

/** Changes one item at its own path, several by a query. */
export const changeItems = async <Item>(
  wire: Wire,
  kind: ItemKind<Item>,
  items: Items,
  change: object,
  options?: CallOptions,
): Promise<Item[] | null> => {
  const body = withIds(change);
  if (isList(items)) {
    if (items.length === 0) return null;
    const resource = addressed(wire, kind, items);
    return writeList(wire, { resource, method: 'PATCH', body }, kind.schema, options);
  }
  const resource = personal(pathBelow(kind.path, items));
  const sent = believed(wire).patchOneAs === 'array' ? [body] : body;
  return writeList(wire, { resource, method: 'PATCH', body: sent }, kind.schema, options);
};

/** Removes items. */
export const removeItems = async (
  wire: Wire,
  kind: ItemKind<unknown>,
  items: Items,
  options?: CallOptions,
): Promise<void> => {
  // Without ids the path is believed to mean every item, so an empty list is never sent.
  if (isList(items) && items.length === 0) return; // assumption: no-ids-mean-all
  await send(wire, { resource: addressed(wire, kind, items), method: 'DELETE' }, options); // assumption: delete-answers-list
};

const addressed = (wire: Wire, kind: ItemKind<unknown>, items: Items): Resource => ({
  ...personal(kind.path),
  query: idListQuery(kind.idsKey, idsOf(items), believed(wire).idList), // assumption: remove-by-query
});
