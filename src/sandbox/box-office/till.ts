import type { SeasonMembership, SeasonOffer } from '../season/types.js';
import type { CustomerBook } from './customer-book.js';
import { isPosted } from './delivery.js';
import type { Desk } from './desk.js';
import { toPence } from './money.js';
import { potentialOffers, reductions } from './offers.js';
import type { BasketRecord, CustomerRecord } from './records.js';

/** What one line costs, in pence: `price - discount + postage = total`. */
export interface PricedLine {
  readonly price: number;
  readonly discount: number;
  readonly postage: number;
  readonly total: number;
  readonly offer: SeasonOffer | null;
}

/** What a basket costs, in pence. */
export interface PricedBasket {
  /** By line id: tickets, merchandise, memberships. */
  readonly lines: ReadonlyMap<string, PricedLine>;
  readonly total: number;
  readonly totalDiscount: number;
  readonly commission: { readonly waived: boolean; readonly amount: number };
  readonly offers: readonly SeasonOffer[];
  readonly potentialOffers: readonly SeasonOffer[];
}

/** The booking fee of a basket with tickets, in pence. */
const bookingFee = 250;

const line = (price: number, discount = 0, offer: SeasonOffer | null = null, postage = 0): PricedLine => ({
  price,
  discount,
  postage,
  total: price - discount + postage,
  offer,
});

/** Works out what baskets cost. Sums are made in pence. */
export class Till {
  readonly #desk: Desk;
  readonly #book: CustomerBook;

  constructor(desk: Desk, book: CustomerBook) {
    this.#desk = desk;
    this.#book = book;
  }

  /** @param also A membership that the buyer is imagined to hold. */
  price(
    basket: Readonly<BasketRecord>,
    customer: Readonly<CustomerRecord> | undefined,
    also?: SeasonMembership,
  ): PricedBasket {
    const memberships = [...this.#memberships(basket, customer), ...(also ? [also] : [])];
    const lines = this.#lines(basket, memberships);
    const commission = commissionOf(basket, memberships);
    const priced = [...lines.values()];
    const applied = new Set(priced.flatMap(({ offer }) => offer ?? []));
    const gifts = [...basket.donations, ...basket.giftVouchers];
    return {
      lines,
      total:
        sum(priced.map(({ total }) => total)) + sum(gifts.map(({ amount }) => amount)) + commission.amount,
      totalDiscount: sum(priced.map(({ discount }) => discount)),
      commission,
      offers: [...applied],
      potentialOffers: potentialOffers(this.#desk, basket, applied),
    };
  }

  #lines(basket: Readonly<BasketRecord>, memberships: readonly SeasonMembership[]): Map<string, PricedLine> {
    const { catalogue } = this.#desk;
    const lines = new Map<string, PricedLine>();
    const reduced = reductions(this.#desk, basket, memberships);
    for (const { id, instanceId, bandId, typeId } of basket.tickets) {
      const instance = catalogue.instance(instanceId);
      const price = toPence((instance && catalogue.price(instance, bandId, typeId)) ?? 0);
      const { share = 0, offer = null } = reduced.get(id) ?? {};
      const discount = Math.round(price * share);
      lines.set(id, line(price, discount, discount > 0 ? offer : null));
    }
    const posted = isPosted(basket.merchandiseDelivery);
    for (const { id, stockItemId } of basket.merchandise) {
      const wire = catalogue.stockItem(stockItemId)?.wire;
      const postage = posted && typeof wire?.postageAndPacking === 'number' ? wire.postageAndPacking : 0;
      lines.set(id, line(toPence(wire?.price ?? 0), 0, null, toPence(postage)));
    }
    for (const { id, price } of basket.subscriptions) lines.set(id, line(price));
    return lines;
  }

  /** Those the customer holds and those they are about to buy. */
  #memberships(
    basket: Readonly<BasketRecord>,
    customer: Readonly<CustomerRecord> | undefined,
  ): SeasonMembership[] {
    return [...this.#book.memberships(customer), ...basket.subscriptions].flatMap(
      ({ membershipId }) => this.#desk.catalogue.membership(membershipId) ?? [],
    );
  }
}

const commissionOf = (
  basket: Readonly<BasketRecord>,
  memberships: readonly SeasonMembership[],
): { waived: boolean; amount: number } => {
  if (basket.tickets.length === 0) return { waived: false, amount: 0 };
  const waived = memberships.some(({ waivesCommission }) => waivesCommission);
  return { waived, amount: waived ? 0 : bookingFee };
};

const sum = (pence: readonly number[]): number => pence.reduce((total, one) => total + one, 0);
