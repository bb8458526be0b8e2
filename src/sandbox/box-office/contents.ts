import type {
  Donation,
  GiftVoucher,
  MembershipSubscription,
  MerchandiseItem,
  Ticket,
} from '../../schema/basket-items.js';
import type { Items } from './items.js';
import type {
  BasketRecord,
  DonationLine,
  GiftVoucherLine,
  MerchandiseLine,
  SubscriptionLine,
  TicketLine,
} from './records.js';
import type { PricedBasket } from './till.js';

/** Everything in a basket or an order, as the API shows it. */
export interface Contents {
  readonly tickets: Ticket[];
  readonly merchandiseItems: MerchandiseItem[];
  readonly donations: Donation[];
  readonly membershipSubscriptions: MembershipSubscription[];
  readonly giftVouchers: GiftVoucher[];
}

/** The five kinds of things that the API sells. */
export interface AllItems {
  readonly tickets: Items<TicketLine, Ticket>;
  readonly merchandise: Items<MerchandiseLine, MerchandiseItem>;
  readonly donations: Items<DonationLine, Donation>;
  readonly giftVouchers: Items<GiftVoucherLine, GiftVoucher>;
  readonly membershipSubscriptions: Items<SubscriptionLine, MembershipSubscription>;
}

/** In the order that baskets have them. Source: reference 9.7. */
export const contentsOf = (
  items: AllItems,
  basket: Readonly<BasketRecord>,
  priced: PricedBasket,
): Contents => ({
  tickets: items.tickets.wires(basket, priced),
  merchandiseItems: items.merchandise.wires(basket, priced),
  donations: items.donations.wires(basket, priced),
  membershipSubscriptions: items.membershipSubscriptions.wires(basket, priced),
  giftVouchers: items.giftVouchers.wires(basket, priced),
});
