import { array, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** Availability of one instance in the summary of its event. The row's id is `eventInstanceId`. Source: reference 0.1. */
export const eventAvailabilitySchema = looseObject({
  eventInstanceId: string(),
  start: nullish(string()),
  capacity: nullish(number()),
  /** Seats by status: `Available` to visitors; signed clients also see `Sold` and `Scanned`. */
  availability: array(looseObject({ status: nullish(string()), count: number() })),
});
export type EventAvailability = Infer<typeof eventAvailabilitySchema>;
