import { array, boolean, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** A country of an address. `administrativeDivisions` has rows of unknown shape. Source: reference 9.11. */
export const countrySchema = looseObject({
  isoCode: string(),
  name: nullish(string()),
  postcodeRequired: nullish(boolean()),
  displayPriority: nullish(number()),
  administrativeDivisions: nullish(array(looseObject({}))),
});
export type Country = Infer<typeof countrySchema>;
