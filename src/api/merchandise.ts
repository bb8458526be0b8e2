import { merchandiseItemSchema } from '../schema/basket-items.js';
import type { MerchandiseItem } from '../schema/basket-items.js';
import { addItems, changeItems, getItem, listItems, removeItems } from './basket-items.js';
import type { ItemKind, Items } from './basket-items.js';
import type { CallOptions } from './calls.js';
import type { Ref } from './ids.js';
import type { Wire } from './wire.js';

/** One piece; there are no quantities, so ten pieces are ten of these. Source: reference 8.2. */
export interface NewMerchandiseItem {
  readonly stockItem: Ref;
  readonly reference?: string;
}

export interface MerchandiseChange {
  readonly reference: string;
}

const merchandise: ItemKind<MerchandiseItem> = {
  path: 'basket/merchandise',
  idsKey: 'merchandiseItemIds',
  schema: merchandiseItemSchema,
};

/** The merchandise in the basket. Source: reference 8.2. */
export const list = (wire: Wire, options?: CallOptions): Promise<MerchandiseItem[]> =>
  listItems(wire, merchandise, options);

/** One piece of it. Source: reference 8.2, inferred. */
export const get = (wire: Wire, item: Ref, options?: CallOptions): Promise<MerchandiseItem> =>
  getItem(wire, merchandise, item, options);

/**
 * Adds merchandise, piece by piece. Null where the system says nothing back. Source: reference 8.2.
 *
 * @throws ApiError `rejected` where there is not enough in stock.
 */
export const add = (
  wire: Wire,
  items: readonly NewMerchandiseItem[],
  options?: CallOptions,
): Promise<MerchandiseItem[] | null> => addItems(wire, merchandise, items, options);

/** Changes the reference of one piece or several. Source: reference 8.2. */
export const change = (
  wire: Wire,
  items: Items,
  merchandiseChange: MerchandiseChange,
  options?: CallOptions,
): Promise<MerchandiseItem[] | null> => changeItems(wire, merchandise, items, merchandiseChange, options);

/** Takes merchandise out of the basket. Source: reference 8.2. */
export const remove = (wire: Wire, items: Items, options?: CallOptions): Promise<void> =>
  removeItems(wire, merchandise, items, options);
