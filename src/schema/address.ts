import { boolean, looseObject, nullish, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/**
 * An address of a customer. `country` and `administrativeDivision` are left untyped: objects in some answers, plain
 * codes in others. Source: reference 9.11.
 */
export const addressSchema = looseObject({
  id: nullish(string()),
  isBilling: nullish(boolean()),
  isDelivery: nullish(boolean()),
  name: nullish(string()),
  line1: nullish(string()),
  line2: nullish(string()),
  line3: nullish(string()),
  line4: nullish(string()),
  line5: nullish(string()),
  town: nullish(string()),
  postcode: nullish(string()),
});
export type Address = Infer<typeof addressSchema>;

/** One address found for a postcode, to be asked for by its id. Source: reference 8.1. */
export const postcodeMatchSchema = looseObject({ id: string(), description: nullish(string()) });
export type PostcodeMatch = Infer<typeof postcodeMatchSchema>;
