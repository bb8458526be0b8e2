import type { Basket, PotentialDiscount } from '../../schema/basket.js';
import { notFound, Refusal } from '../refusal.js';
import type { VisitorSession } from '../session.js';
import { basketWire, commissionWire } from './basket-wire.js';
import { emptyBasket } from './baskets.js';
import type { Baskets, Draft } from './baskets.js';
import { contentsOf } from './contents.js';
import type { AllItems } from './contents.js';
import { merchandiseDeliveries, readDelivery, ticketDeliveries } from './delivery.js';
import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import type { Entry } from './fields.js';
import { entityId } from '../season/ids.js';
import type { Logins } from './logins.js';
import { toMajor } from './money.js';
import type { Till } from './till.js';

/** A basket that nobody has started has the same id everywhere: it is kept nowhere. */
const unstarted = emptyBasket(entityId(9_000_000));

export interface BasketParts {
  readonly desk: Desk;
  readonly logins: Logins;
  readonly baskets: Baskets;
  readonly items: AllItems;
  readonly till: Till;
}

/** A visitor's basket as a whole. Source: reference 8.2, 9.7. */
export class BasketDesk {
  readonly #parts: BasketParts;

  constructor(parts: BasketParts) {
    this.#parts = parts;
  }

  /** Undefined when nobody has started one and the system answers 404 then. */
  read(visitor: VisitorSession): Basket | undefined {
    const { desk, baskets } = this.#parts;
    const isMissing = desk.speaks('no-basket-404') && !baskets.current(visitor);
    return isMissing ? undefined : this.#show(visitor);
  }

  #show(visitor: VisitorSession): Basket {
    const { desk, logins, baskets, items, till } = this.#parts;
    const basket = baskets.current(visitor) ?? unstarted;
    const customer = logins.customer(visitor);
    const priced = till.price(basket, customer);
    return basketWire(desk, basket, contentsOf(items, basket, priced), priced, customer);
  }

  /** `{ promoCode, ticketDelivery, merchandiseDelivery, attribute_… }` */
  patch(visitor: VisitorSession, patch: Entry): Basket {
    const fields = new Fields(patch);
    this.#parts.baskets.change(visitor, (draft) => {
      const { basket } = draft;
      const hasAddress = draft.customer?.addresses.some(({ isDelivery }) => isDelivery) ?? false;
      if (fields.has('promoCode')) this.#enter(draft, fields.text('promoCode') ?? '');
      if (fields.has('ticketDelivery'))
        basket.ticketDelivery = readDelivery(fields.raw('ticketDelivery'), ticketDeliveries, hasAddress);
      if (fields.has('merchandiseDelivery'))
        basket.merchandiseDelivery = readDelivery(
          fields.raw('merchandiseDelivery'),
          merchandiseDeliveries,
          hasAddress,
        );
      Object.assign(basket.attributes, fields.attributes());
    });
    return this.#show(visitor);
  }

  /** What the basket would cost if its buyer held a membership. Source: reference 8.2. */
  potentialDiscount(visitor: VisitorSession, membershipId: string | undefined): PotentialDiscount {
    const { desk, logins, baskets, till } = this.#parts;
    if (!membershipId) throw new Refusal(400, 'membershipId is required.');
    const membership = desk.catalogue.membership(membershipId);
    if (!membership) throw notFound(`The membership "${membershipId}"`);
    const priced = till.price(baskets.current(visitor) ?? unstarted, logins.customer(visitor), membership);
    return {
      basketTotal: toMajor(priced.total),
      totalDiscount: toMajor(priced.totalDiscount),
      transactionCommission: commissionWire(priced),
    };
  }

  /** Empty text takes the code back. A bad one is refused, or ignored in one dialect. */
  #enter({ basket }: Draft, text: string): void {
    const { desk } = this.#parts;
    const code = text.trim();
    basket.promoCode = null;
    if (code === '') return;
    const known = desk.catalogue.promoCode(code);
    const refusal = known ? known.refusal : `The promo code ${code} is not known.`;
    if (known && refusal === null) basket.promoCode = known.code;
    else if (!desk.speaks('promo-ignored')) throw new Refusal(400, refusal ?? '');
  }
}
