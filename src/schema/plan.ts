import { array, boolean, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';
import { referenceSchema } from './reference.js';

/**
 * One seat of a plan; it knows neither its price nor whether it is free. Its id is a string of digits, the ids of its
 * neighbours are numbers. Source: reference 9.4.
 */
export const seatSchema = looseObject({
  id: string(),
  name: nullish(string()),
  row: nullish(string()),
  number: nullish(number()),
  previousSeatId: nullish(number()),
  nextSeatId: nullish(number()),
  previousIsAcrossAisle: nullish(boolean()),
  nextIsAcrossAisle: nullish(boolean()),
  x: nullish(number()),
  y: nullish(number()),
});
export type Seat = Infer<typeof seatSchema>;

const planFields = {
  id: string(),
  /** `Reserved`, `Unreserved`, or `Group`: the parent of areas. */
  type: nullish(string()),
  name: nullish(string()),
  venue: nullish(referenceSchema),
  backgroundImageUrl: nullish(string()),
  x: nullish(number()),
  y: nullish(number()),
  /** Null when seats are unreserved. */
  seats: nullish(array(seatSchema)),
  capacity: nullish(number()),
  maxZoomWeb: nullish(number()),
  maxZoomMobile: nullish(number()),
};

/** An area of a plan. Source: reference 9.4. */
export const areaSchema = looseObject(planFields);
export type Area = Infer<typeof areaSchema>;

/** A seating plan and its areas, one level deep as every known plan is. Source: reference 9.4. */
export const planSchema = looseObject({ ...planFields, areas: nullish(array(areaSchema)) });
export type Plan = Infer<typeof planSchema>;
