import type { Order } from '../../schema/order.js';
import type { Contents } from './contents.js';
import { deliveryName } from './delivery.js';
import { toMajor } from './money.js';
import type { BasketRecord } from './records.js';
import type { PricedBasket } from './till.js';

/** An order whose lines are those of the basket it was. */
export type PlacedOrder = Order & Contents;

export interface OrderFacts {
  readonly id: string;
  readonly friendlyId: string;
  /** Wall-clock time at the venue. */
  readonly confirmedOn: string;
  readonly basket: Readonly<BasketRecord>;
  readonly contents: Contents;
  readonly priced: PricedBasket;
}

/** As the API shows it; the fields of its lines are weakly evidenced. Source: reference 9.13. */
export const orderWire = ({
  id,
  friendlyId,
  confirmedOn,
  basket,
  contents,
  priced,
}: OrderFacts): PlacedOrder => {
  const { tickets, merchandiseItems, donations, membershipSubscriptions, giftVouchers } = contents;
  const fee = toMajor(priced.commission.amount);
  const chosen = [basket.ticketDelivery, basket.merchandiseDelivery].filter((choice) => choice !== null);
  return {
    id,
    friendlyId,
    total: toMajor(priced.total),
    totalTransactionCharges: fee,
    firstTransactionDate: confirmedOn,
    lastTransactionDate: confirmedOn,
    confirmedOn,
    tickets: tickets.map((ticket) => ({ ...ticket, barcode: barcodeOf(ticket.id) })),
    payments: priced.total > 0 ? [{ amount: toMajor(priced.total), method: { name: 'Card' } }] : [],
    refunds: [],
    charges: fee > 0 ? [{ name: 'Booking fee', amount: fee }] : [],
    deliveries: chosen.map((choice) => ({ type: { name: deliveryName(choice) }, address: choice.address })),
    membershipSubscriptions,
    giftVouchers,
    donations,
    merchandiseItems,
  };
};

/** The number that the id of a line begins with, made long enough for a scanner. */
const barcodeOf = (id: string): string => id.replace(/\D.*$/, '').padStart(12, '0');
