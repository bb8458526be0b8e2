import { looseObject, nullish, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** An offer: a bare reference on tickets, named in the catalogue. Source: reference 9.9. */
export const offerSchema = looseObject({
  id: nullish(string()),
  name: nullish(string()),
  /** Foreign HTML, to be sanitised. */
  htmlDescription: nullish(string()),
  endDate: nullish(string()),
});
export type Offer = Infer<typeof offerSchema>;
