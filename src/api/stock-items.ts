import { stockItemSchema } from '../schema/stock-item.js';
import type { StockItem } from '../schema/stock-item.js';
import { readById } from './by-id.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import type { Ref } from './ids.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** Everything in the shop. Not every system tells how many are left. Source: reference 8.1, 9.6. */
export const list = (wire: Wire, options?: CallOptions): Promise<StockItem[]> =>
  readList(wire, catalogue('stock-items'), stockItemSchema, options); // assumption: stock-level-hidden

/** One thing in the shop. Source: reference 8.1, 9.6. */
export const get = (wire: Wire, stockItem: Ref, options?: CallOptions): Promise<StockItem> =>
  readById(wire, 'stock-items', stockItem, stockItemSchema, options);
