import { looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** The answer to an add while a queue is on: `code` is `JoinQueue`. Source: reference 0.2. */
export const joinQueueSchema = looseObject({
  code: string(),
  eventInstanceId: nullish(string()),
  /** A path such as `/api/v3/basket/queue/{id}`. */
  joinQueue: nullish(string()),
  message: nullish(string()),
});
export type JoinQueue = Infer<typeof joinQueueSchema>;

/** A place in the queue; poll no faster than every 10 seconds. Source: reference 0.2. */
export const queuePlaceSchema = looseObject({
  queueNumber: nullish(number()),
  headOfQueue: nullish(number()),
  /** `MustWait` or `CanProceed`. */
  status: string(),
});
export type QueuePlace = Infer<typeof queuePlaceSchema>;
