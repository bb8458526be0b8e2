import { venueSchema } from '../schema/venue.js';
import type { Venue } from '../schema/venue.js';
import { readOne } from './calls.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { path } from './ids.js';
import type { Ref } from './ids.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** All venues. Source: reference 8.1, 9.4. */
export const list = (wire: Wire, options?: CallOptions): Promise<Venue[]> =>
  readList(wire, catalogue('venues'), venueSchema, options);

/** One venue. Source: reference 8.1, 9.4. */
export const get = (wire: Wire, venue: Ref, options?: CallOptions): Promise<Venue> =>
  readOne(wire, catalogue(path`venues/${venue}`), venueSchema, options);
