import { addressSchema, postcodeMatchSchema } from '../schema/address.js';
import type { Address, PostcodeMatch } from '../schema/address.js';
import { readOne } from './calls.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { path } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Resource } from './resource.js';
import { unless } from './unless.js';
import type { Wire } from './wire.js';

/** Where someone lives is personal, but nothing that their session is needed for. */
const withoutSession = (resource: Resource): Resource => ({ ...resource, session: false });

/** The addresses of a postcode, none where the system does not know it. Source: reference 8.1. */
export const find = (wire: Wire, postcode: string, options?: CallOptions): Promise<PostcodeMatch[]> =>
  unless(
    readList(wire, withoutSession(personal('postcode-lookup', { postcode })), postcodeMatchSchema, options),
    [404], // assumption: postcode-unknown-404
    [],
  );

/** One of them in full. Source: reference 8.1. */
export const address = (wire: Wire, match: Ref, options?: CallOptions): Promise<Address> =>
  readOne(wire, withoutSession(personal(path`postcode-lookup/${match}`)), addressSchema, options);
