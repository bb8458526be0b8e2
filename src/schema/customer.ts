import { array, boolean, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';
import { addressSchema } from './address.js';
import { orderSchema } from './order.js';
import { statementSchema } from './statement.js';
import { storedCardSchema } from './stored-card.js';
import { tagSchema } from './tag.js';

/** The customer who is logged in. Personal data: never logged, stored or put in attributes. Source: reference 9.10. */
export const customerSchema = looseObject({
  /** Such as `I-8H22-22HV`. */
  id: string(),
  email: nullish(string()),
  title: nullish(string()),
  firstName: nullish(string()),
  lastName: nullish(string()),
  name: nullish(string()),
  mobile: nullish(string()),
  phone: nullish(string()),
  age: nullish(number()),
  birthDate: nullish(string()),
  billingAddress: nullish(addressSchema),
  deliveryAddress: nullish(addressSchema),
  passwordSet: nullish(boolean()),
  giftAidDeclarationRequired: nullish(boolean()),
  giftAidConfirmed: nullish(boolean()),
  /** Major units. */
  creditBalance: nullish(number()),
  friendlyId: nullish(string()),
  // The rest with `$expand` only.
  addresses: nullish(array(addressSchema)),
  orders: nullish(array(orderSchema)),
  storedCards: nullish(array(storedCardSchema)),
  tags: nullish(array(tagSchema)),
  allStatements: nullish(array(statementSchema)),
  agreedStatements: nullish(array(statementSchema)),
});
export type Customer = Infer<typeof customerSchema>;
