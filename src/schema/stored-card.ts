import { boolean, looseObject, nullish, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';
import { addressSchema } from './address.js';

/** A payment card kept by the system. Source: reference 9.14. */
export const storedCardSchema = looseObject({
  id: string(),
  maskedNumber: nullish(string()),
  cardHolderName: nullish(string()),
  expiryDate: nullish(string()),
  type: nullish(looseObject({ name: nullish(string()) })),
  isDefault: nullish(boolean()),
  isPending: nullish(boolean()),
  address: nullish(addressSchema),
});
export type StoredCard = Infer<typeof storedCardSchema>;
