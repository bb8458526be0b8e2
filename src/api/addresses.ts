import { addressSchema } from '../schema/address.js';
import type { Address } from '../schema/address.js';
import { believed } from './assumptions.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { send, writeList } from './writes.js';
import { pathBelow } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Wire } from './wire.js';

/** What can be changed of an address. Source: reference 8.4, 9.11. */
export interface AddressChange {
  readonly name?: string;
  readonly line1?: string;
  readonly line2?: string;
  readonly line3?: string;
  readonly line4?: string;
  readonly line5?: string;
  readonly town?: string;
  /** Needed or not by country. */
  readonly postcode?: string;
}

/** Source: reference 8.4, 9.11. */
export interface NewAddress extends AddressChange {
  /** ISO code. */
  readonly country: string;
  readonly administrativeDivision?: string;
  readonly isBilling?: boolean;
  readonly isDelivery?: boolean;
}

const path = 'customer/addresses';

/** The addresses of the customer. Source: reference 8.4. */
export const list = (wire: Wire, options?: CallOptions): Promise<Address[]> =>
  readList(wire, personal(path), addressSchema, options);

/** Adds an address. Null where the system says nothing back. Source: reference 8.4. */
export const add = (wire: Wire, address: NewAddress, options?: CallOptions): Promise<Address[] | null> => {
  const body = believed(wire).newAddressAs === 'array' ? [address] : address;
  return writeList(wire, { resource: personal(path), method: 'POST', body }, addressSchema, options);
};

/** Puts these addresses in place of all. Null where the system says nothing back. Source: reference 8.4. */
export const replace = (
  wire: Wire,
  addresses: readonly NewAddress[],
  options?: CallOptions,
): Promise<Address[] | null> =>
  writeList(wire, { resource: personal(path), method: 'PUT', body: addresses }, addressSchema, options);

/** Changes an address; what it is used for and its country stay. Null where the system says nothing back. Source: reference 8.4. */
export const change = (
  wire: Wire,
  address: Ref,
  addressChange: AddressChange,
  options?: CallOptions,
): Promise<Address[] | null> => {
  const resource = personal(pathBelow(path, address));
  return writeList(wire, { resource, method: 'PATCH', body: addressChange }, addressSchema, options);
};

/** Removes an address. Source: reference 8.4. */
export const remove = (wire: Wire, address: Ref, options?: CallOptions): Promise<void> =>
  send(wire, { resource: personal(pathBelow(path, address)), method: 'DELETE' }, options);
