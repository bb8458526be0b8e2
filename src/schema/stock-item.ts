import { looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/**
 * Something to buy in the shop. `postageAndPacking` is left untyped: a number in some accounts, a boolean in others.
 * Source: reference 9.6.
 */
export const stockItemSchema = looseObject({
  id: string(),
  name: string(),
  description: nullish(string()),
  /** Major units. */
  price: nullish(number()),
  imageUrl: nullish(string()),
  thumbnailUrl: nullish(string()),
  /** Pieces left; absent where the system does not tell. */
  stockLevel: nullish(number()),
});
export type StockItem = Infer<typeof stockItemSchema>;
