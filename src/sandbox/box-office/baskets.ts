import type { VisitorSession } from '../session.js';
import type { Desk } from './desk.js';
import { isToken } from './logins.js';
import type { Logins } from './logins.js';
import type { BasketRecord, CustomerRecord } from './records.js';

/** A basket while it is being changed: a copy, kept only when nothing refuses the change. */
export interface Draft {
  /** The session it belongs to. */
  readonly token: string;
  readonly basket: BasketRecord;
  readonly customer: Readonly<CustomerRecord> | undefined;
}

const minute = 60_000;

export const emptyBasket = (id: string): BasketRecord => ({
  id,
  customerId: null,
  touched: 0,
  promoCode: null,
  ticketDelivery: null,
  merchandiseDelivery: null,
  tickets: [],
  merchandise: [],
  donations: [],
  giftVouchers: [],
  subscriptions: [],
  attributes: {},
});

export const isEmpty = (basket: Readonly<BasketRecord>): boolean =>
  basket.tickets.length === 0 &&
  basket.merchandise.length === 0 &&
  basket.donations.length === 0 &&
  basket.giftVouchers.length === 0 &&
  basket.subscriptions.length === 0;

/** The baskets of all sessions. The first write starts one; one that nobody writes to is given up after a while. */
export class Baskets {
  /** Counts changes, so that what is worked out from all baskets knows when it is old. */
  revision = 0;
  readonly #desk: Desk;
  readonly #logins: Logins;

  constructor(desk: Desk, logins: Logins) {
    this.#desk = desk;
    this.#logins = logins;
  }

  /** By session token, without those whose time is up. */
  all(): Readonly<Record<string, Readonly<BasketRecord>>> {
    const { state, basketMinutes } = this.#desk;
    const oldest = this.#desk.now() - basketMinutes * minute;
    for (const [token, basket] of Object.entries(state.baskets)) {
      if (basket.touched <= oldest) this.drop(token);
    }
    return state.baskets;
  }

  token(visitor: VisitorSession): string | undefined {
    const token = visitor.get('session');
    return isToken(token) ? token : undefined;
  }

  current(visitor: VisitorSession): Readonly<BasketRecord> | undefined {
    const token = this.token(visitor);
    return token === undefined ? undefined : this.all()[token];
  }

  /** Applies a change as a whole, or, when it throws, not at all. */
  change<T>(visitor: VisitorSession, apply: (draft: Draft) => T): T {
    const { state } = this.#desk;
    const kept = this.current(visitor);
    const token = this.token(visitor) ?? crypto.randomUUID();
    const customer = this.#logins.customer(visitor);
    const basket: BasketRecord = kept ? structuredClone(kept) : emptyBasket(this.#desk.nextId());
    const result = apply({ token, basket, customer });
    basket.touched = this.#desk.now();
    this.#link(basket, token, customer?.id ?? null);
    state.baskets[token] = basket;
    this.revision += 1;
    if (visitor.get('session') !== token) visitor.set('session', token);
    return result;
  }

  /** What it held comes back. */
  abandon(visitor: VisitorSession): void {
    const token = this.token(visitor);
    if (token !== undefined) this.drop(token);
  }

  drop(token: string): void {
    delete this.#desk.state.baskets[token];
    this.revision += 1;
  }

  /** A customer has one basket: their others are cancelled when this one becomes theirs. Source: reference 8.3. */
  #link(basket: BasketRecord, token: string, customerId: string | null): void {
    if (customerId !== null && basket.customerId !== customerId) {
      for (const [other, { customerId: owner }] of Object.entries(this.#desk.state.baskets)) {
        if (owner === customerId && other !== token) this.drop(other);
      }
    }
    basket.customerId = customerId;
  }
}
