import type { Customer } from '../../schema/customer.js';
import type { Tag } from '../../schema/tag.js';
import type { VisitorSession } from '../session.js';
import type { Accounts } from './accounts.js';
import type { CustomerBook } from './customer-book.js';
import { customerWire } from './customer-wire.js';
import type { Desk } from './desk.js';
import type { Entry } from './fields.js';
import type { Logins } from './logins.js';
import { datesWire } from './membership-subscriptions.js';
import { toMajor } from './money.js';
import type { HeldMembership, Letter } from './records.js';
import type { SignIn } from './sign-in.js';

/** The customer of a visitor: who they are, and how they come and go. All throw `Refusal`. Source: reference 8.4. */
export class Customers {
  readonly #desk: Desk;
  readonly #book: CustomerBook;
  readonly #logins: Logins;
  readonly #accounts: Accounts;
  readonly #signIn: SignIn;

  constructor(desk: Desk, book: CustomerBook, logins: Logins, accounts: Accounts, signIn: SignIn) {
    this.#desk = desk;
    this.#book = book;
    this.#logins = logins;
    this.#accounts = accounts;
    this.#signIn = signIn;
  }

  /** 401 when nobody is logged in. */
  read(visitor: VisitorSession): Customer {
    return this.#accounts.read(visitor);
  }

  /** 401 when nobody is logged in. */
  requireLogin(visitor: VisitorSession): void {
    this.#logins.required(visitor);
  }

  /** Logs the new customer in too in one dialect. */
  signUp(visitor: VisitorSession, entry: Entry): Customer {
    const record = this.#accounts.signUp(entry);
    if (this.#desk.speaks('sign-up-logs-in')) this.#signIn.begin(visitor, record);
    return customerWire(this.#desk, record);
  }

  change(visitor: VisitorSession, patch: Entry): Customer {
    return this.#accounts.change(visitor, patch);
  }

  /** `{ email, password }` */
  authenticate(visitor: VisitorSession, entry: Entry): Customer {
    return customerWire(this.#desk, this.#signIn.withPassword(visitor, entry));
  }

  /** `{ token }` */
  authenticateMagicLink(visitor: VisitorSession, entry: Entry): Customer {
    return customerWire(this.#desk, this.#signIn.withMagicLink(visitor, entry));
  }

  /** Gives up the basket too: what it held comes back. */
  deauthenticate(visitor: VisitorSession): void {
    this.#signIn.end(visitor);
  }

  /** `{ oldPassword, newPassword }` */
  changePassword(visitor: VisitorSession, entry: Entry): void {
    this.#accounts.changePassword(visitor, entry);
  }

  /** @param linkTo The page that sets a new password, from the token that it needs. */
  forgotPassword(emailAddress: string | undefined, linkTo?: (token: string) => string): void {
    this.#signIn.forgotPassword(emailAddress, linkTo);
  }

  /** Is this the token of a letter that still lets its reader set a new password? */
  maySetPassword(token: string): boolean {
    return this.#signIn.isGood(token);
  }

  /** `{ token, newPassword }` */
  setPassword(entry: Entry): void {
    this.#signIn.setPassword(entry);
  }

  /** `{ email, firstName, lastName, agreedStatements }`; what is known of a customer stays as it is. */
  joinMailingList(entry: Entry): void {
    this.#accounts.joinMailingList(entry);
  }

  /** `{ emailAddress, linkUrl }` */
  sendMagicLink(entry: Entry): void {
    this.#signIn.sendMagicLink(entry);
  }

  tags(visitor: VisitorSession): Tag[] {
    return this.#accounts.tags(visitor);
  }

  /** Memberships that have not run out; their form in this place is unknown. Source: reference 8.4. */
  subscriptions(visitor: VisitorSession): HeldWire[] {
    return this.#book.memberships(this.#logins.required(visitor)).map(subscriptionWire);
  }

  /** Letters that would have gone out, newest first: there is no e-mail. */
  get letters(): readonly Letter[] {
    return this.#desk.state.letters;
  }
}

interface HeldWire extends Readonly<Record<string, unknown>> {
  readonly membership: { readonly id: string };
}

const subscriptionWire = (held: HeldMembership): HeldWire => ({
  id: held.id,
  membership: { id: held.membershipId },
  autoRenew: held.autoRenew,
  ...datesWire(held),
  isRenewal: false,
  price: toMajor(held.price),
});
