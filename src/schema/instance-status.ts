import { array, boolean, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';
import { bandSchema } from './price-list.js';

/** Seats under one lock, with who may book them. Source: reference 9.3. */
export const lockedSeatQuantitySchema = looseObject({
  quantity: number(),
  lockType: nullish(
    looseObject({
      id: nullish(string()),
      name: nullish(string()),
      availableOnWeb: nullish(boolean()),
      availableToAgents: nullish(boolean()),
      requiresEligibility: nullish(boolean()),
    }),
  ),
});
export type LockedSeatQuantity = Infer<typeof lockedSeatQuantitySchema>;

/**
 * How many seats of an instance, or of one area of it, can be had now: always
 * `available + inBasket + unavailable = capacity`. Source: reference 9.3.
 */
export const instanceStatusSchema = looseObject({
  /** Of the plan or area. */
  name: nullish(string()),
  /** What this visitor may book, seats under locks open to the web included. */
  available: number(),
  wheelchairAvailable: nullish(number()),
  specialAvailable: nullish(number()),
  capacity: number(),
  bands: nullish(array(bandSchema)),
  /** Seats in this visitor's basket. */
  inBasket: nullish(number()),
  unavailable: nullish(number()),
  /** Null unless `includeLockInformation` asks for it. */
  lockInfoAvailable: nullish(array(lockedSeatQuantitySchema)),
  lockInfoSpecialAvailable: nullish(array(lockedSeatQuantitySchema)),
});
export type InstanceStatus = Infer<typeof instanceStatusSchema>;
