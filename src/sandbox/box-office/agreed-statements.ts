import type { Statement } from '../../schema/statement.js';
import { notFound } from '../refusal.js';
import type { VisitorSession } from '../session.js';
import type { CustomerBook } from './customer-book.js';
import type { Desk } from './desk.js';
import { referenceOf } from './fields.js';
import type { Logins } from './logins.js';
import type { CustomerRecord } from './records.js';

/** Contact preferences of the customer who is logged in. All throw `Refusal`. Source: reference 8.4, 9.12. */
export class AgreedStatements {
  readonly #desk: Desk;
  readonly #book: CustomerBook;
  readonly #logins: Logins;

  constructor(desk: Desk, book: CustomerBook, logins: Logins) {
    this.#desk = desk;
    this.#book = book;
    this.#logins = logins;
  }

  list(visitor: VisitorSession): Statement[] {
    return this.all(visitor).filter(({ agreed }) => agreed);
  }

  /** All there are, each `agreed` or not. */
  all(visitor: VisitorSession): Statement[] {
    const { agreedStatementIds } = this.#logins.required(visitor);
    return this.#desk.catalogue.season.statements.map((statement) => ({
      ...statement,
      agreed: agreedStatementIds.includes(statement.id),
    }));
  }

  /** `[{ id }]`, or plain ids; one that is agreed to already does no harm. */
  add(visitor: VisitorSession, entries: readonly unknown[]): void {
    const ids = this.#read(entries);
    this.#keep(visitor, (known) => [...new Set([...known, ...ids])]);
  }

  /** In place of all there are. */
  replace(visitor: VisitorSession, entries: readonly unknown[]): void {
    const ids = this.#read(entries);
    this.#keep(visitor, () => ids);
  }

  /** @param ids Left out: all. 404 for one that was not agreed to. */
  remove(visitor: VisitorSession, ids: readonly string[] | undefined): void {
    this.#keep(visitor, (known) => {
      const missing = ids?.find((id) => !known.includes(id));
      if (missing !== undefined) throw notFound(`The agreed statement "${missing}"`);
      return ids ? known.filter((id) => !ids.includes(id)) : [];
    });
  }

  #keep(visitor: VisitorSession, choose: (known: readonly string[]) => string[]): void {
    const customer: Readonly<CustomerRecord> = this.#logins.required(visitor);
    this.#book.change(customer, (draft) => {
      draft.agreedStatementIds = choose(customer.agreedStatementIds);
    });
  }

  #read(entries: readonly unknown[]): string[] {
    const ids = entries.map((entry) => {
      const id = referenceOf(entry, 'id');
      if (id === undefined || !this.#desk.catalogue.statement(id))
        throw notFound(`The statement "${id ?? ''}"`);
      return id;
    });
    return [...new Set(ids)];
  }
}
