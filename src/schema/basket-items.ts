import { boolean, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';
import { offerSchema } from './offer.js';
import { referenceSchema } from './reference.js';

/** What a ticket, a piece of merchandise and a membership cost, in major units. Source: reference 9.8. */
const priced = {
  /** Nominal, before commission and discount. */
  price: nullish(number()),
  discount: nullish(number()),
  /** After commission and discount. */
  total: nullish(number()),
};

/** A ticket in the basket. `event`, `instance` and `type` carry more than an id where expanded. Source: reference 9.8. */
export const ticketSchema = looseObject({
  id: string(),
  event: nullish(referenceSchema),
  instance: nullish(referenceSchema),
  band: nullish(referenceSchema),
  planId: nullish(string()),
  planName: nullish(string()),
  /** Absent for an unreserved place. */
  seat: nullish(referenceSchema),
  /** `""` for an unreserved place. */
  seatName: nullish(string()),
  type: nullish(referenceSchema),
  /** The old name of `type`, still sent by some systems. */
  ticketType: nullish(referenceSchema),
  ...priced,
  offer: nullish(offerSchema),
  delivered: nullish(boolean()),
  barcode: nullish(string()),
});
export type Ticket = Infer<typeof ticketSchema>;

/** One piece of merchandise in the basket; there are no quantities. Source: reference 9.8. */
export const merchandiseItemSchema = looseObject({
  id: string(),
  stockItem: nullish(referenceSchema),
  reference: nullish(string()),
  barcode: nullish(string()),
  delivered: nullish(boolean()),
  offer: nullish(offerSchema),
  ...priced,
});
export type MerchandiseItem = Infer<typeof merchandiseItemSchema>;

/** A donation in the basket. Asked for by `fundId`, answered as `fund`. Source: reference 9.8. */
export const donationSchema = looseObject({
  id: string(),
  /** Major units. */
  amount: number(),
  fund: nullish(referenceSchema),
  recognitionName: nullish(string()),
  isAnonymous: nullish(boolean()),
  tributeTypeId: nullish(string()),
  tributeName: nullish(string()),
});
export type Donation = Infer<typeof donationSchema>;

/** A gift voucher in the basket. Source: reference 9.8. */
export const giftVoucherSchema = looseObject({
  id: string(),
  /** Major units. */
  amount: number(),
  toName: nullish(string()),
  fromName: nullish(string()),
  message: nullish(string()),
  /** The day it is sent on. */
  sendDate: nullish(string()),
  /** `CustomerEmail` or `OtherEmail`. */
  deliveryType: nullish(string()),
  deliveryEmailAddress: nullish(string()),
});
export type GiftVoucher = Infer<typeof giftVoucherSchema>;

/** A membership in the basket. Source: reference 9.8. */
export const membershipSubscriptionSchema = looseObject({
  id: string(),
  membership: nullish(referenceSchema),
  autoRenew: nullish(boolean()),
  startDate: nullish(string()),
  expiryDate: nullish(string()),
  isRenewal: nullish(boolean()),
  /** The donation that goes with it, where the membership has one. */
  relatedDonationId: nullish(string()),
  ...priced,
});
export type MembershipSubscription = Infer<typeof membershipSubscriptionSchema>;

/** A flexible subscription in the basket: sold in the system's own pages, shown here. Source: reference 9.8. */
export const ticketSubscriptionSchema = looseObject({
  id: string(),
  ticketSubscriptionStructureName: nullish(string()),
  pricingSetName: nullish(string()),
  price: nullish(number()),
});
export type TicketSubscription = Infer<typeof ticketSubscriptionSchema>;
