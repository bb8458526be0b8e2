import type { Basket } from '../schema/basket.js';

/**
 * A thing as GA4 has it. Money in major units.
 *
 * The categories that the system's own confirmation page uses, so that what was added and what was bought go together.
 * Source: reference 8.6, iframes A10; `Memberships` is not named there.
 */
export interface DataLayerItem {
  /** The system's id of what it is: of the performance, fund, stock item or membership. */
  readonly item_id: string;
  /** Where the basket names it. */
  readonly item_name?: string;
  readonly item_category:
    'Tickets' | 'Merchandise' | 'Donations' | 'Memberships' | 'Gift Vouchers' | 'Ticket Subscription';
  /** Of one, discount taken off. Left out where the system gives no figure. */
  readonly price?: number;
  readonly quantity: number;
  /** Taken off one. */
  readonly discount?: number;
}

/** A line of a basket, without anything that a visitor typed. */
export interface Line {
  /** The same while it is the same thing at the same choice: a gift of another amount is another. */
  readonly key: string;
  readonly id: string;
  readonly name: string | undefined;
  readonly category: DataLayerItem['item_category'];
  /** Before any discount, in major units. */
  readonly price: number | undefined;
  readonly discount: number;
}

/** Something named by its id, and by more where the system gives more. */
type Named = { readonly id: string; readonly name?: unknown } | null | undefined;

interface Priced {
  readonly price?: number | null | undefined;
  readonly discount?: number | null | undefined;
}

const line = (
  category: Line['category'],
  own: string,
  thing: Named,
  { price, discount }: Priced,
  choice = '',
): Line => {
  const id = thing?.id || category;
  const name = typeof thing?.name === 'string' && thing.name !== '' ? thing.name : undefined;
  const key = JSON.stringify([category, own, id, choice]);
  return { key, id, name, category, price: price ?? undefined, discount: discount ?? 0 };
};

const amount = (given: number): readonly [Priced, string] => [{ price: given }, String(given)];

/** What is in a basket. Each ticket and each piece of merchandise is a line of its own. Source: reference 9.7, 9.8. */
export const linesOf = (basket: Basket | null): Line[] => [
  ...(basket?.tickets ?? []).map((ticket) => {
    const { id, event, instance, type, ticketType } = ticket;
    // The performance is what is sold; its name is the event's.
    const performance = instance ? { ...event, id: instance.id } : event;
    return line('Tickets', id, performance, ticket, (type ?? ticketType)?.id);
  }),
  ...(basket?.merchandiseItems ?? []).map((item) => line('Merchandise', item.id, item.stockItem, item)),
  ...(basket?.donations ?? []).map((gift) => line('Donations', gift.id, gift.fund, ...amount(gift.amount))),
  ...(basket?.membershipSubscriptions ?? []).map((held) =>
    line('Memberships', held.id, held.membership, held),
  ),
  ...(basket?.giftVouchers ?? []).map((voucher) =>
    line('Gift Vouchers', voucher.id, null, ...amount(voucher.amount)),
  ),
  ...(basket?.ticketSubscriptions ?? []).map((subscription) => {
    const name = subscription.ticketSubscriptionStructureName ?? '';
    return line(
      'Ticket Subscription',
      subscription.id,
      name === '' ? null : { id: name, name },
      subscription,
    );
  }),
];
