import { looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** A membership to buy. A missing price means that the buyer chooses it (inferred). Source: reference 9.6. */
export const membershipSchema = looseObject({
  id: string(),
  name: string(),
  description: nullish(string()),
  /** Foreign HTML, to be sanitised. */
  htmlDescription: nullish(string()),
  imageUrl: nullish(string()),
  thumbnailUrl: nullish(string()),
  /** Major units. */
  price: nullish(number()),
  renewalPrice: nullish(number()),
});
export type Membership = Infer<typeof membershipSchema>;
