import { membershipSubscriptionSchema } from '../schema/basket-items.js';
import type { MembershipSubscription } from '../schema/basket-items.js';
import { believed } from './assumptions.js';
import type { Assumptions } from './assumptions.js';
import { addItems, changeItems, getItem, listItems, removeItems } from './basket-items.js';
import type { ItemKind, Items } from './basket-items.js';
import type { CallOptions } from './calls.js';
import { idOf } from './ids.js';
import type { Ref } from './ids.js';
import type { Wire } from './wire.js';

/** Its keys on the wire are inferred: see `Assumptions`. Source: reference 8.2. */
export interface NewMembershipSubscription {
  readonly membership: Ref;
  readonly autoRenew?: boolean;
  /** What the buyer chose to pay, for a membership of variable price. Major units. */
  readonly price?: number;
}

export interface MembershipSubscriptionChange {
  readonly autoRenew: boolean;
}

const subscriptions: ItemKind<MembershipSubscription> = {
  path: 'basket/membership-subscriptions',
  idsKey: 'subscriptionIds',
  schema: membershipSubscriptionSchema,
};

const asSent = (
  { membership, autoRenew, price }: NewMembershipSubscription,
  { membershipKey, membershipPriceKey }: Assumptions,
): object => ({ [membershipKey]: idOf(membership), autoRenew, [membershipPriceKey]: price });

/** The memberships in the basket. Source: reference 8.2. */
export const list = (wire: Wire, options?: CallOptions): Promise<MembershipSubscription[]> =>
  listItems(wire, subscriptions, options);

/** One of them. Source: reference 8.2. */
export const get = (wire: Wire, subscription: Ref, options?: CallOptions): Promise<MembershipSubscription> =>
  getItem(wire, subscriptions, subscription, options);

/**
 * Adds memberships, at most one of a kind. Null where the system says nothing back. Source: reference 8.2.
 *
 * @throws ApiError `rejected` where the basket already holds one of the kind.
 */
export const add = (
  wire: Wire,
  memberships: readonly NewMembershipSubscription[],
  options?: CallOptions,
): Promise<MembershipSubscription[] | null> => {
  const items = memberships.map((membership) => asSent(membership, believed(wire)));
  return addItems(wire, subscriptions, items, options);
};

/** Changes whether memberships renew by themselves. Source: reference 8.2. */
export const change = (
  wire: Wire,
  items: Items,
  subscriptionChange: MembershipSubscriptionChange,
  options?: CallOptions,
): Promise<MembershipSubscription[] | null> =>
  changeItems(wire, subscriptions, items, subscriptionChange, options);

/** Takes memberships out of the basket. Source: reference 8.2, inferred. */
export const remove = (wire: Wire, items: Items, options?: CallOptions): Promise<void> =>
  removeItems(wire, subscriptions, items, options);
