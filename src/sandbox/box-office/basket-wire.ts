import type { Basket } from '../../schema/basket.js';
import { isEmpty } from './baskets.js';
import type { Contents } from './contents.js';
import { customerWire } from './customer-wire.js';
import { deliveryWire, merchandiseDeliveries, ticketDeliveries } from './delivery.js';
import type { Desk } from './desk.js';
import { attributesWire } from './fields.js';
import { hashOf } from './hash.js';
import { toMajor } from './money.js';
import type { BasketRecord, CustomerRecord } from './records.js';
import type { PricedBasket } from './till.js';

/** The literal hash of a basket without content and customer. Source: reference 4, 9.7. */
const anonymousAndEmpty = 'NotLoggedIn';

/** As `GET basket` shows it, key order included. Source: reference 9.7. */
export const basketWire = (
  desk: Desk,
  basket: Readonly<BasketRecord>,
  contents: Contents,
  priced: PricedBasket,
  customer: Readonly<CustomerRecord> | undefined,
): Basket => ({
  id: basket.id,
  ...(desk.speaks('deprecated-keys') ? oldId(basket.id) : {}),
  hash: basketHash(basket, contents, priced, customer),
  total: toMajor(priced.total),
  totalDiscount: toMajor(priced.totalDiscount),
  defaultCardPaymentFee: 0,
  transactionCommission: commissionWire(priced),
  promoCode: basket.promoCode,
  customer: customer ? customerWire(desk, customer) : null,
  ...contents,
  ticketSubscriptions: [],
  offers: priced.offers.map(({ wire }) => wire),
  potentialOffers: priced.potentialOffers.map(({ wire }) => wire),
  multibuyOffers: priced.offers.filter(({ minimumTickets }) => minimumTickets > 1).map(({ wire }) => wire),
  ticketDelivery: deliveryWire(basket.ticketDelivery),
  merchandiseDelivery: deliveryWire(basket.merchandiseDelivery),
  ticketDeliveryOptions: basket.tickets.length > 0 ? ticketDeliveries : [],
  merchandiseDeliveryOptions: basket.merchandise.length > 0 ? merchandiseDeliveries : [],
  notes: null,
  disableWebComponents: desk.scenarios.conditions.disableWebComponents,
  ...attributesWire(basket.attributes),
});

export const commissionWire = ({ commission }: PricedBasket): { waived: boolean; amount: number } => ({
  waived: commission.waived,
  amount: toMajor(commission.amount),
});

const oldId = (id: string): Record<string, unknown> => ({
  basketId: id,
  basketId_Comment: 'Deprecated: use id instead.',
});

/** Changes with content, prices and login, and with nothing else. */
const basketHash = (
  basket: Readonly<BasketRecord>,
  contents: Contents,
  priced: PricedBasket,
  customer: Readonly<CustomerRecord> | undefined,
): string => {
  const isUntouched = isEmpty(basket) && basket.promoCode === null;
  if (isUntouched && !customer) return anonymousAndEmpty;
  const { promoCode, ticketDelivery, merchandiseDelivery, attributes } = basket;
  const choices = [promoCode, ticketDelivery, merchandiseDelivery, attributes];
  return hashOf(contents, choices, priced.total, customer?.id ?? null);
};
