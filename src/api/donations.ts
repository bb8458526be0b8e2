import { donationSchema } from '../schema/basket-items.js';
import type { Donation } from '../schema/basket-items.js';
import { addItems, changeItems, getItem, listItems, removeItems } from './basket-items.js';
import type { ItemKind, Items } from './basket-items.js';
import type { CallOptions } from './calls.js';
import { idOf } from './ids.js';
import type { Ref } from './ids.js';
import type { Wire } from './wire.js';

interface DonationDetails {
  readonly recognitionName?: string;
  readonly isAnonymous?: boolean;
  readonly tributeTypeId?: string;
  readonly tributeName?: string;
}

/** Source: reference 8.2. */
export interface NewDonation extends DonationDetails {
  /** Major units. */
  readonly amount: number;
  readonly fund: Ref;
}

export interface DonationChange extends DonationDetails {
  /** Major units. */
  readonly amount?: number;
  readonly fund?: Ref;
}

const donations: ItemKind<Donation> = {
  path: 'basket/donations',
  idsKey: 'donationIds',
  schema: donationSchema,
};

/** A fund is asked for as `fundId`, and answered as `fund`. Source: reference 9.8. */
const asSent = ({ fund, ...rest }: DonationChange): object =>
  fund === undefined ? rest : { ...rest, fundId: idOf(fund) };

/** The donations in the basket. Source: reference 8.2. */
export const list = (wire: Wire, options?: CallOptions): Promise<Donation[]> =>
  listItems(wire, donations, options);

/** One of them. Source: reference 8.2, inferred. */
export const get = (wire: Wire, donation: Ref, options?: CallOptions): Promise<Donation> =>
  getItem(wire, donations, donation, options);

/** Adds donations. Null where the system says nothing back. Source: reference 8.2. */
export const add = (
  wire: Wire,
  newDonations: readonly NewDonation[],
  options?: CallOptions,
): Promise<Donation[] | null> => addItems(wire, donations, newDonations.map(asSent), options);

/** Changes one donation or several. Source: reference 8.2. @throws ApiError `not-found` if any of them is unknown. */
export const change = (
  wire: Wire,
  donationsToChange: Items,
  donationChange: DonationChange,
  options?: CallOptions,
): Promise<Donation[] | null> =>
  changeItems(wire, donations, donationsToChange, asSent(donationChange), options);

/** Takes donations out of the basket. Source: reference 8.2. */
export const remove = (wire: Wire, donationsToRemove: Items, options?: CallOptions): Promise<void> =>
  removeItems(wire, donations, donationsToRemove, options);
