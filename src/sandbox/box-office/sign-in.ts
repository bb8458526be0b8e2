import { notFound, Refusal } from '../refusal.js';
import type { VisitorSession } from '../session.js';
import type { Baskets } from './baskets.js';
import type { CustomerBook } from './customer-book.js';
import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import type { Entry } from './fields.js';
import type { Logins } from './logins.js';
import type { CustomerRecord, Letter } from './records.js';

const minute = 60_000;
const linkMinutes = 60;
/** How many letters are kept for a person to look at. */
const lettersKept = 50;

/** Ways in and out. There is no e-mail: letters are kept for a person to look at. Source: reference 8.4. */
export class SignIn {
  readonly #desk: Desk;
  readonly #book: CustomerBook;
  readonly #logins: Logins;
  readonly #baskets: Baskets;

  constructor(desk: Desk, book: CustomerBook, logins: Logins, baskets: Baskets) {
    this.#desk = desk;
    this.#book = book;
    this.#logins = logins;
    this.#baskets = baskets;
  }

  /** `{ email, password }`. 404 when they do not match, 401 in one dialect. Source: reference 6, 10.12. */
  withPassword(visitor: VisitorSession, entry: Entry): Readonly<CustomerRecord> {
    const fields = new Fields(entry);
    const customer = this.#book.byEmail(fields.required('email'));
    if (!customer || customer.password === null || customer.password !== fields.text('password'))
      throw this.#noMatch('The e-mail address or the password is wrong.');
    return this.begin(visitor, customer);
  }

  /** `{ token }` of a magic link, good once and for an hour. */
  withMagicLink(visitor: VisitorSession, entry: Entry): Readonly<CustomerRecord> {
    const token = new Fields(entry).required('token');
    const { letter, customer } = this.#opened(token, 'magic-link');
    this.#useUp(letter);
    return this.begin(visitor, customer);
  }

  /** Does a letter with this token let its reader set a new password? */
  isGood(token: string): boolean {
    try {
      return this.#opened(token, 'forgotten-password').letter.token === token;
    } catch {
      return false;
    }
  }

  /** `{ token, newPassword }` of a letter about a forgotten password, good once and for an hour. Logs nobody in. */
  setPassword(entry: Entry): void {
    const fields = new Fields(entry);
    const { letter, customer } = this.#opened(fields.required('token'), 'forgotten-password');
    const wanted = fields.required('newPassword');
    this.#book.change(customer, (draft) => {
      draft.password = wanted;
    });
    this.#useUp(letter);
  }

  /** Logs in, and gives the basket to the customer; it is started when there is none. */
  begin(visitor: VisitorSession, customer: Readonly<CustomerRecord>): Readonly<CustomerRecord> {
    this.#logins.start(visitor, customer.id);
    this.#baskets.change(visitor, () => {});
    return customer;
  }

  /** A customer's basket is given up when they leave: whether the real system keeps it is unknown. */
  end(visitor: VisitorSession): void {
    if (this.#logins.customer(visitor)) this.#baskets.abandon(visitor);
    this.#logins.end(visitor);
  }

  /**
   * 404 for an address nobody has.
   *
   * @param linkTo The page that sets a new password, from the token that it needs.
   */
  forgotPassword(emailAddress: string | undefined, linkTo?: (token: string) => string): void {
    if (!emailAddress?.trim()) throw new Refusal(400, 'emailAddress is required.');
    const { email } = this.#known(emailAddress);
    const token = crypto.randomUUID();
    this.#write({ to: email, kind: 'forgotten-password', link: linkTo?.(token) ?? null, token });
  }

  /** `{ emailAddress, linkUrl }`: the token takes the place of `{token}` in the link. */
  sendMagicLink(entry: Entry): void {
    const fields = new Fields(entry);
    const emailAddress = fields.required('emailAddress');
    const linkUrl = fields.required('linkUrl');
    if (!linkUrl.includes('{token}')) throw new Refusal(400, 'linkUrl must contain {token}.');
    const { email } = this.#known(emailAddress);
    const token = crypto.randomUUID();
    this.#write({ to: email, kind: 'magic-link', link: linkUrl.replaceAll('{token}', token), token });
  }

  #write(letter: Omit<Letter, 'at'>): void {
    const { state } = this.#desk;
    state.letters = [{ ...letter, at: this.#desk.now() }, ...state.letters].slice(0, lettersKept);
  }

  #opened(
    token: string,
    kind: Letter['kind'],
  ): { readonly letter: Letter; readonly customer: Readonly<CustomerRecord> } {
    const letter = this.#desk.state.letters.find((one) => one.token === token && one.kind === kind);
    const customer = letter && this.#book.byEmail(letter.to);
    if (!customer || letter.at + linkMinutes * minute < this.#desk.now())
      throw this.#noMatch('This link is no longer good. Ask for a new one.');
    return { letter, customer };
  }

  #useUp(letter: Letter): void {
    const { state } = this.#desk;
    state.letters = state.letters.map((one) => (one === letter ? { ...one, token: null } : one));
  }

  #known(emailAddress: string): Readonly<CustomerRecord> {
    const customer = this.#book.byEmail(emailAddress);
    if (!customer) throw notFound('A customer with this e-mail address');
    return customer;
  }

  #noMatch(message: string): Refusal {
    return new Refusal(this.#desk.speaks('bad-login-401') ? 401 : 404, message);
  }
}
