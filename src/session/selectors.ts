import type { Basket } from '../schema/basket.js';

/** How many things are in a basket; each ticket and each piece of merchandise counts. */
export const itemCount = (basket: Basket | null | undefined): number =>
  basket ? linesOf(basket).length + (basket.ticketSubscriptions?.length ?? 0) : 0;

/** What is payable, in major units; null where the system gives no figure. */
export const basketTotal = (basket: Basket | null | undefined): number | null =>
  basket === null ? 0 : (basket?.total ?? null);

/** A thing in a basket, of whatever kind. */
export interface Line {
  readonly id: string;
}

export const linesOf = (basket: Basket): Line[] => [
  ...(basket.tickets ?? []),
  ...(basket.merchandiseItems ?? []),
  ...(basket.donations ?? []),
  ...(basket.membershipSubscriptions ?? []),
  ...(basket.giftVouchers ?? []),
];

/** Is this the same basket? The system's hash changes with content and login; without one the whole is compared. */
export const sameBasket = (one: Basket | null, other: Basket | null): boolean => {
  if (one === null || other === null) return one === other;
  if (typeof one.hash === 'string' && typeof other.hash === 'string') return one.hash === other.hash;
  return JSON.stringify(one) === JSON.stringify(other);
};

/** What an empty basket of nobody in particular has for a hash. Source: reference 4, 9.7. */
const nobodysHash = 'NotLoggedIn';

/**
 * Who the basket says is logged in: nobody (null), or undefined where it cannot tell and the customer must be asked for.
 */
export const customerOf = (basket: Basket | null): Basket['customer'] => {
  if (basket === null) return undefined;
  if (basket.hash === nobodysHash) return null;
  return basket.customer;
};
