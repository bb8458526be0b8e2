import { looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** A cause to give to. Source: reference 9.6. */
export const fundSchema = looseObject({
  id: string(),
  name: string(),
  description: nullish(string()),
  code: nullish(string()),
  /** Major units. */
  defaultDonationAmount: nullish(number()),
});
export type Fund = Infer<typeof fundSchema>;
