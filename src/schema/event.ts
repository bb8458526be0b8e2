import { array, boolean, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';
import { instanceSchema } from './instance.js';

/**
 * An event: a play, a film, a concert, with the range of its instances. Source: reference 9.1.
 *
 * Custom attributes arrive as `attribute_{Name}` beside these fields, as boolean, string, number or null.
 */
export const eventSchema = looseObject({
  id: string(),
  name: string(),
  /** Plain text, `""` when unset. */
  description: nullish(string()),
  /** HTML in a `<div id>` of the system's; foreign HTML, to be sanitised. */
  htmlDescription: nullish(string()),
  /** Minutes; 0 when unset. */
  duration: nullish(number()),
  imageUrl: nullish(string()),
  thumbnailUrl: nullish(string()),
  /** Newer systems only. */
  altText: nullish(string()),
  /** True even when no instance is on sale; `startSellingAtWeb` and the instances' flags decide. */
  isOnSale: nullish(boolean()),
  /** Such as `9 October-9 October`: no year, in the system's own order. */
  instanceDates: nullish(string()),
  /** The venue's own slug, 20 characters at most. */
  webEventId: nullish(string()),
  /** Wall-clock time at the venue, without an offset. */
  firstInstanceDateTime: nullish(string()),
  lastInstanceDateTime: nullish(string()),
  /** UTC with `Z`; newer systems only. */
  firstInstanceDateTimeUtc: nullish(string()),
  lastInstanceDateTimeUtc: nullish(string()),
  /** With `$expand=instances` only. */
  instances: nullish(array(instanceSchema)),
});
export type Event = Infer<typeof eventSchema>;
