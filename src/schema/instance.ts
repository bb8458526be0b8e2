import { boolean, looseObject, nullish, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';
import { referenceSchema } from './reference.js';

/** One performance of an event. Source: reference 9.2. */
export const instanceSchema = looseObject({
  id: string(),
  event: referenceSchema,
  /** Wall-clock time at the venue, without an offset. */
  start: string(),
  /** UTC, although it has no `Z`. */
  startUtc: nullish(string()),
  /** Null, together with its `Utc` twin, when the venue set no time. */
  startSellingAtWeb: nullish(string()),
  startSellingAtWebUtc: nullish(string()),
  stopSellingAtWeb: nullish(string()),
  stopSellingAtWebUtc: nullish(string()),
  planId: nullish(string()),
  priceList: nullish(referenceSchema),
  /** The venue's own slug. */
  webInstanceId: nullish(string()),
  isOnSale: nullish(boolean()),
  cancelled: nullish(boolean()),
  /** The system can pick the best seats. */
  hasBestAvailableOverlay: nullish(boolean()),
});
export type Instance = Infer<typeof instanceSchema>;
