import { queuePlaceSchema } from '../schema/queue.js';
import type { QueuePlace } from '../schema/queue.js';
import type { CallOptions } from './calls.js';
import { writeOne } from './writes.js';
import { ApiError } from './errors.js';
import { path } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Wire } from './wire.js';

/**
 * Takes a place in the queue for an instance; asked again, no faster than every 10 seconds, it tells how far the queue
 * has moved. The basket must be empty. Once the status is `CanProceed`, tickets can be added until an order is made.
 * Source: reference 0.2.
 */
export const join = async (wire: Wire, instance: Ref, options?: CallOptions): Promise<QueuePlace> => {
  const resource = personal(path`basket/queue/${instance}`); // assumption: queue-polled-by-joining
  const place = await writeOne(wire, { resource, method: 'POST' }, queuePlaceSchema, options);
  if (place) return place;
  throw new ApiError('invalid-response', { resource: resource.label, uncertain: true, cause: 'no body' });
};
