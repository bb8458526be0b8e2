import type { StoredCard } from '../../schema/stored-card.js';
import { notFound } from '../refusal.js';
import type { VisitorSession } from '../session.js';
import type { CustomerBook } from './customer-book.js';
import { addressWire } from './customer-wire.js';
import type { Desk } from './desk.js';
import type { Logins } from './logins.js';
import type { CardRecord, CustomerRecord } from './records.js';

/** Payment cards kept for the customer who is logged in. All throw `Refusal`. Source: reference 8.4, 9.14. */
export class StoredCards {
  readonly #desk: Desk;
  readonly #book: CustomerBook;
  readonly #logins: Logins;

  constructor(desk: Desk, book: CustomerBook, logins: Logins) {
    this.#desk = desk;
    this.#book = book;
    this.#logins = logins;
  }

  list(visitor: VisitorSession, includePending: boolean): StoredCard[] {
    const customer = this.#logins.required(visitor);
    return customer.cards
      .filter(({ isPending }) => includePending || !isPending)
      .map((card) => this.#wire(card, customer));
  }

  remove(visitor: VisitorSession, id: string): void {
    const customer = this.#logins.required(visitor);
    if (!customer.cards.some((card) => card.id === id)) throw notFound(`The stored card "${id}"`);
    this.#book.change(customer, (draft) => {
      draft.cards = draft.cards.filter((card) => card.id !== id);
    });
  }

  #wire(card: CardRecord, { addresses }: Readonly<CustomerRecord>): StoredCard {
    const billing = addresses.find(({ isBilling }) => isBilling);
    const { type, lastFourDigits } = card;
    const flat = this.#desk.speaks('cards-flat');
    return {
      id: card.id,
      ...(flat ? { lastFourDigits } : { maskedNumber: `**** **** **** ${lastFourDigits}` }),
      cardHolderName: card.cardHolderName,
      expiryDate: `${card.expiry}-01T00:00:00`,
      ...(flat ? { cardType: type } : { type: { name: type } }),
      isDefault: card.isDefault,
      isPending: card.isPending,
      address: billing ? addressWire(this.#desk, billing) : null,
    };
  }
}
