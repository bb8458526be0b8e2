import { array, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

const method = nullish(looseObject({ name: nullish(string()) }));
const payment = looseObject({ amount: nullish(number()), method });
const line = looseObject({ id: nullish(string()) });

/** A confirmed order. The fields of its lines are weakly evidenced and left open. Source: reference 9.13. */
export const orderSchema = looseObject({
  id: string(),
  /** Such as `22-JZ-03GS`: what the buyer was told. */
  friendlyId: nullish(string()),
  /** Major units. */
  total: nullish(number()),
  totalTransactionCharges: nullish(number()),
  firstTransactionDate: nullish(string()),
  lastTransactionDate: nullish(string()),
  confirmedOn: nullish(string()),
  tickets: nullish(array(line)),
  payments: nullish(array(payment)),
  refunds: nullish(array(payment)),
  charges: nullish(array(looseObject({ name: nullish(string()), amount: nullish(number()) }))),
  deliveries: nullish(array(looseObject({}))),
  membershipSubscriptions: nullish(array(line)),
  giftVouchers: nullish(array(looseObject({}))),
  donations: nullish(array(looseObject({ amount: nullish(number()) }))),
  merchandiseItems: nullish(array(line)),
});
export type Order = Infer<typeof orderSchema>;
