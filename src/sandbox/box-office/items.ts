import { notFound, Refusal } from '../refusal.js';
import type { VisitorSession } from '../session.js';
import type { Baskets, Draft } from './baskets.js';
import { Fields } from './fields.js';
import type { Entry } from './fields.js';
import type { Logins } from './logins.js';
import type { BasketRecord } from './records.js';
import type { PricedBasket, Till } from './till.js';

/** What sets one kind of basket item apart from the others. */
export interface ItemKind<Line extends { readonly id: string }, Wire> {
  /** As a person reads it, such as `ticket`. */
  readonly noun: string;
  /** The basket's own array. */
  lines(basket: Readonly<BasketRecord>): Line[];
  /** Reads a new one. Throws `Refusal`. */
  create(fields: Fields, draft: Draft): Line;
  /** Throws `Refusal`. */
  change(line: Line, fields: Fields, draft: Draft): void;
  /** As the API shows it, key order included. */
  wire(line: Line, priced: PricedBasket): Wire;
}

/** One kind of thing in a visitor's basket. All throw `Refusal`; a refused call changes nothing. */
export class Items<Line extends { readonly id: string }, Wire> {
  readonly #kind: ItemKind<Line, Wire>;
  readonly #baskets: Baskets;
  readonly #logins: Logins;
  readonly #till: Till;

  constructor(kind: ItemKind<Line, Wire>, baskets: Baskets, logins: Logins, till: Till) {
    this.#kind = kind;
    this.#baskets = baskets;
    this.#logins = logins;
    this.#till = till;
  }

  list(visitor: VisitorSession): Wire[] {
    const basket = this.#baskets.current(visitor);
    if (!basket) return [];
    const priced = this.#till.price(basket, this.#logins.customer(visitor));
    return this.wires(basket, priced);
  }

  /** 404 for one that is not in the basket. */
  one(visitor: VisitorSession, id: string): Wire {
    const basket = this.#baskets.current(visitor);
    const line = basket && this.#kind.lines(basket).find((other) => other.id === id);
    if (!line) throw this.#unknown(id);
    return this.#kind.wire(line, this.#till.price(basket, this.#logins.customer(visitor)));
  }

  /** Answers the new ones. */
  add(visitor: VisitorSession, entries: readonly Entry[]): Wire[] {
    const ids = new Set(this.#baskets.change(visitor, (draft) => this.#create(draft, entries)));
    const basket = this.#baskets.current(visitor);
    if (!basket) return [];
    const priced = this.#till.price(basket, this.#logins.customer(visitor));
    const added = this.#kind.lines(basket).filter(({ id }) => ids.has(id));
    return added.map((line) => this.#kind.wire(line, priced));
  }

  /** In place of all there are. */
  replace(visitor: VisitorSession, entries: readonly Entry[]): void {
    this.#baskets.change(visitor, (draft) => {
      this.#kind.lines(draft.basket).length = 0;
      this.#create(draft, entries);
    });
  }

  /** @param ids Left out: all. 404 when one of them is not in the basket. Source: reference 8.2. */
  change(visitor: VisitorSession, ids: readonly string[] | undefined, patch: Entry): void {
    const fields = new Fields(patch);
    this.#baskets.change(visitor, (draft) => {
      for (const line of this.#chosen(draft.basket, ids)) this.#kind.change(line, fields, draft);
    });
  }

  /** @param ids Left out: all. 404 when one of them is not in the basket. */
  remove(visitor: VisitorSession, ids: readonly string[] | undefined): void {
    this.#baskets.change(visitor, ({ basket }) => {
      const lines = this.#kind.lines(basket);
      const gone = new Set(this.#chosen(basket, ids));
      lines.splice(0, lines.length, ...lines.filter((line) => !gone.has(line)));
    });
  }

  /** Those of a basket, as the API shows them. */
  wires(basket: Readonly<BasketRecord>, priced: PricedBasket): Wire[] {
    return this.#kind.lines(basket).map((line) => this.#kind.wire(line, priced));
  }

  /** Reads all entries before it refuses, so that the refusal tells every problem at once. */
  #create(draft: Draft, entries: readonly Entry[]): string[] {
    const refusals: Refusal[] = [];
    const ids = entries.flatMap((entry) => {
      try {
        const line = this.#kind.create(new Fields(entry), draft);
        this.#kind.lines(draft.basket).push(line);
        return [line.id];
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refusals.push(error);
        return [];
      }
    });
    const [first] = refusals;
    if (!first) return ids;
    const alike = refusals.filter(({ message }) => message === first.message);
    const problems = new Set(alike.flatMap((refusal) => refusal.problems));
    throw new Refusal(first.status, first.message, [...problems]);
  }

  #chosen(basket: BasketRecord, ids: readonly string[] | undefined): readonly Line[] {
    const lines = this.#kind.lines(basket);
    if (!ids) return lines;
    return ids.map((id) => {
      const line = lines.find((other) => other.id === id);
      if (!line) throw this.#unknown(id);
      return line;
    });
  }

  #unknown(id: string): Refusal {
    return notFound(`The ${this.#kind.noun} "${id}"`);
  }
}
