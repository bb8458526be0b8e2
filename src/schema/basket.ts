import { array, boolean, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';
import {
  donationSchema,
  giftVoucherSchema,
  membershipSubscriptionSchema,
  merchandiseItemSchema,
  ticketSchema,
  ticketSubscriptionSchema,
} from './basket-items.js';
import { customerSchema } from './customer.js';
import { offerSchema } from './offer.js';

/** The booking fee, in major units, and whether it is waived. Source: reference 9.7. */
export const transactionCommissionSchema = looseObject({
  waived: nullish(boolean()),
  amount: nullish(number()),
});
export type TransactionCommission = Infer<typeof transactionCommissionSchema>;

/** How tickets or merchandise reach the buyer; weakly evidenced. Source: reference 9.8. */
export const deliverySchema = looseObject({});
export type Delivery = Infer<typeof deliverySchema>;

/** The basket of this browser session. Money in major units. Source: reference 9.7. */
export const basketSchema = looseObject({
  id: nullish(string()),
  /** The old name of `id`. */
  basketId: nullish(string()),
  /** Changes with content and login; `NotLoggedIn` when anonymous and empty. */
  hash: nullish(string()),
  /** Payable, discount taken off. */
  total: nullish(number()),
  totalDiscount: nullish(number()),
  defaultCardPaymentFee: nullish(number()),
  transactionCommission: nullish(transactionCommissionSchema),
  promoCode: nullish(string()),
  /** Null until someone is logged in. */
  customer: nullish(customerSchema),
  tickets: nullish(array(ticketSchema)),
  merchandiseItems: nullish(array(merchandiseItemSchema)),
  donations: nullish(array(donationSchema)),
  membershipSubscriptions: nullish(array(membershipSubscriptionSchema)),
  giftVouchers: nullish(array(giftVoucherSchema)),
  ticketSubscriptions: nullish(array(ticketSubscriptionSchema)),
  offers: nullish(array(offerSchema)),
  potentialOffers: nullish(array(offerSchema)),
  multibuyOffers: nullish(array(offerSchema)),
  ticketDelivery: nullish(deliverySchema),
  merchandiseDelivery: nullish(deliverySchema),
  ticketDeliveryOptions: nullish(array(deliverySchema)),
  merchandiseDeliveryOptions: nullish(array(deliverySchema)),
  /** The system asks web components to go inert. */
  disableWebComponents: nullish(boolean()),
});
export type Basket = Infer<typeof basketSchema>;

/** What the basket would cost if its buyer held a membership. Source: reference 8.2. */
export const potentialDiscountSchema = looseObject({
  basketTotal: nullish(number()),
  totalDiscount: nullish(number()),
  transactionCommission: nullish(transactionCommissionSchema),
});
export type PotentialDiscount = Infer<typeof potentialDiscountSchema>;
