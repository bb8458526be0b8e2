import { Refusal } from '../refusal.js';
import type { VisitorSession } from '../session.js';
import type { CustomerBook } from './customer-book.js';
import type { Desk } from './desk.js';
import type { CustomerRecord, LoginRecord } from './records.js';

/** Tokens are our own: anything else in a visitor's browser counts as none. */
export const isToken = (token: string | undefined): token is string =>
  token !== undefined && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(token);

/** Who is logged in. A login is kept apart from the basket's session, as the real system does. Source: reference 4. */
export class Logins {
  readonly #desk: Desk;
  readonly #book: CustomerBook;

  constructor(desk: Desk, book: CustomerBook) {
    this.#desk = desk;
    this.#book = book;
  }

  customer(visitor: VisitorSession): Readonly<CustomerRecord> | undefined {
    const login = this.record(visitor);
    return login && this.#book.find(login.customerId);
  }

  /** 401 when nobody is logged in. Source: reference 6. */
  required(visitor: VisitorSession): Readonly<CustomerRecord> {
    const customer = this.customer(visitor);
    if (!customer) throw new Refusal(401, 'No customer is logged in. Log in and try again.');
    return customer;
  }

  record(visitor: VisitorSession): LoginRecord | undefined {
    const token = visitor.get('login');
    return isToken(token) ? this.#desk.state.logins[token] : undefined;
  }

  /** A new token each time: an old one is worth nothing any more. */
  start(visitor: VisitorSession, customerId: string): void {
    this.end(visitor);
    const token = crypto.randomUUID();
    this.#desk.state.logins[token] = { customerId, lagging: this.#desk.speaks('login-lags') };
    visitor.set('login', token);
  }

  end(visitor: VisitorSession): void {
    const token = visitor.get('login');
    if (isToken(token)) delete this.#desk.state.logins[token];
    if (token !== undefined) visitor.set('login', undefined);
  }
}
