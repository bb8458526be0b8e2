import type { Customer } from '../../schema/customer.js';
import type { Tag } from '../../schema/tag.js';
import { notFound, Refusal } from '../refusal.js';
import type { VisitorSession } from '../session.js';
import type { CustomerBook } from './customer-book.js';
import { customerWire } from './customer-wire.js';
import type { Desk } from './desk.js';
import { isEmail } from './email.js';
import { Fields } from './fields.js';
import type { Entry } from './fields.js';
import type { Logins } from './logins.js';
import type { CustomerRecord } from './records.js';

/** What customers tell about themselves. All throw `Refusal`. Source: reference 8.4, 9.10. */
export class Accounts {
  readonly #desk: Desk;
  readonly #book: CustomerBook;
  readonly #logins: Logins;

  constructor(desk: Desk, book: CustomerBook, logins: Logins) {
    this.#desk = desk;
    this.#book = book;
    this.#logins = logins;
  }

  /** 401 when nobody is logged in, in one dialect also the first time after logging in. */
  read(visitor: VisitorSession): Customer {
    const login = this.#logins.record(visitor);
    if (login?.lagging) {
      login.lagging = false;
      throw new Refusal(401, 'No customer is logged in. Log in and try again.');
    }
    return customerWire(this.#desk, this.#logins.required(visitor));
  }

  /** Creates a customer, who is not logged in by that. */
  signUp(entry: Entry): Readonly<CustomerRecord> {
    const fields = new Fields(entry);
    const record: CustomerRecord = {
      id: this.#desk.nextCustomerId(),
      email: this.#freeEmail(fields.required('email')),
      password: fields.text('password') || null,
      title: '',
      firstName: fields.required('firstName'),
      lastName: fields.required('lastName'),
      phone: null,
      mobile: null,
      birthDate: null,
      giftAidConfirmed: false,
      creditBalance: 0,
      memberships: [],
      tagIds: this.#known('tag', fields.references('tags')),
      agreedStatementIds: this.#known('statement', fields.references('agreedStatements')),
      addresses: [],
      cards: [],
      attributes: {},
    };
    this.#write(record, fields);
    this.#book.add(record);
    return record;
  }

  /**
   * Puts someone on the mailing list: a customer without a password, or what a customer of this address agrees to
   * besides. Source: iframes A3, `signup.aspx`.
   */
  joinMailingList(entry: Entry): void {
    const fields = new Fields(entry);
    const known = this.#book.byEmail(fields.required('email'));
    if (!known) {
      this.signUp(entry);
      return;
    }
    const agreed = this.#known('statement', fields.references('agreedStatements'));
    this.#book.change(known, (draft) => {
      draft.agreedStatementIds = [...new Set([...draft.agreedStatementIds, ...agreed])];
    });
  }

  change(visitor: VisitorSession, patch: Entry): Customer {
    const fields = new Fields(patch);
    const customer = this.#logins.required(visitor);
    const changed = this.#book.change(customer, (draft) => {
      if (fields.has('email')) draft.email = this.#freeEmail(fields.required('email'), customer.id);
      if (fields.has('firstName')) draft.firstName = fields.required('firstName');
      if (fields.has('lastName')) draft.lastName = fields.required('lastName');
      this.#write(draft, fields);
    });
    return customerWire(this.#desk, changed);
  }

  /** `{ oldPassword, newPassword }` */
  changePassword(visitor: VisitorSession, entry: Entry): void {
    const fields = new Fields(entry);
    const customer = this.#logins.required(visitor);
    const [old, wanted] = [fields.required('oldPassword'), fields.required('newPassword')];
    if (old !== customer.password) throw new Refusal(400, 'The old password is wrong.');
    this.#book.change(customer, (draft) => {
      draft.password = wanted;
    });
  }

  tags(visitor: VisitorSession): Tag[] {
    const { tagIds } = this.#logins.required(visitor);
    return tagIds.flatMap((id) => this.#desk.catalogue.tag(id) ?? []);
  }

  #write(record: CustomerRecord, fields: Fields): void {
    record.title = fields.text('title') ?? record.title;
    if (fields.has('phone')) record.phone = fields.text('phone') ?? null;
    if (fields.has('mobile')) record.mobile = fields.text('mobile') ?? null;
    record.giftAidConfirmed = fields.flag('giftAidConfirmed') ?? record.giftAidConfirmed;
    Object.assign(record.attributes, fields.attributes());
    const birthDate = fields.day('birthDate');
    if (birthDate === undefined) return;
    if (birthDate !== null && birthDate > this.#desk.today())
      throw new Refusal(400, 'birthDate must not be in the future.');
    record.birthDate = birthDate;
  }

  /** The words `Duplicate Entry` are known. Source: reference 6. */
  #freeEmail(text: string, ownId?: string): string {
    const email = text.trim();
    if (!isEmail(email)) throw new Refusal(400, 'email is not an e-mail address.');
    const taken = this.#book.byEmail(email);
    if (taken && taken.id !== ownId)
      throw new Refusal(400, 'Duplicate Entry: a customer with this e-mail address exists already.');
    return email;
  }

  #known(kind: 'tag' | 'statement', ids: readonly string[] | undefined): string[] {
    for (const id of ids ?? []) {
      if (!this.#desk.catalogue[kind](id)) throw notFound(`The ${kind} "${id}"`);
    }
    return [...new Set(ids)];
  }
}
