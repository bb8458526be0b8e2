import { membershipSchema } from '../schema/membership.js';
import type { Membership } from '../schema/membership.js';
import { readById } from './by-id.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import type { Ref } from './ids.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** All memberships on sale. Source: reference 8.1, 9.6. */
export const list = (wire: Wire, options?: CallOptions): Promise<Membership[]> =>
  readList(wire, catalogue('memberships'), membershipSchema, options);

/** One membership. Source: reference 8.1, 9.6. */
export const get = (wire: Wire, membership: Ref, options?: CallOptions): Promise<Membership> =>
  readById(wire, 'memberships', membership, membershipSchema, options);
