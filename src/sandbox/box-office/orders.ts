import type { PrintAtHomeDocument } from '../../schema/print-at-home-document.js';
import { notFound, Refusal } from '../refusal.js';
import { scramble } from '../season/random.js';
import type { VisitorSession } from '../session.js';
import { isEmpty } from './baskets.js';
import type { Baskets } from './baskets.js';
import { contentsOf } from './contents.js';
import type { AllItems } from './contents.js';
import type { Accounts } from './accounts.js';
import type { Addresses } from './addresses.js';
import type { CustomerBook } from './customer-book.js';
import { Fields } from './fields.js';
import type { Entry } from './fields.js';
import type { Desk } from './desk.js';
import { ticketPage } from './ticket-page.js';
import type { Logins } from './logins.js';
import { term } from './membership-subscriptions.js';
import { orderWire } from './order-wire.js';
import type { PlacedOrder } from './order-wire.js';
import { pastOrders } from './past-orders.js';
import type { Queue } from './queue.js';
import type { BasketRecord, CustomerRecord, DocumentRecord, OrderRecord } from './records.js';
import type { PricedBasket, Till } from './till.js';

export interface OrderParts {
  readonly desk: Desk;
  readonly book: CustomerBook;
  readonly logins: Logins;
  readonly accounts: Accounts;
  readonly addresses: Addresses;
  readonly baskets: Baskets;
  readonly items: AllItems;
  readonly till: Till;
  readonly queue: Queue;
}

/** What the customer who is logged in has bought. All throw `Refusal`. Source: reference 8.4, 9.13. */
export class Orders {
  readonly #parts: OrderParts;
  #past: ReadonlyMap<string, OrderRecord> | undefined;

  constructor(parts: OrderParts) {
    this.#parts = parts;
  }

  /** Newest first. */
  list(visitor: VisitorSession): PlacedOrder[] {
    return this.#own(visitor).map(({ wire }) => wire);
  }

  /** 404 for an order of someone else. */
  one(visitor: VisitorSession, id: string): PlacedOrder {
    const order = this.#own(visitor).find(({ wire }) => wire.id === id);
    if (!order) throw notFound(`The order "${id}"`);
    return order.wire;
  }

  /** Turns the basket into an order: its seats are sold, its memberships held, a place in the queue is used up. */
  place(visitor: VisitorSession): PlacedOrder {
    const customer = this.#parts.logins.required(visitor);
    return this.#place(visitor, this.#parts.till.price(this.#filled(visitor), customer), () => customer);
  }

  /**
   * The same for a buyer who is not logged in, at the prices that anybody pays.
   *
   * @param guest `{ email, firstName, lastName, phone, giftAidConfirmed, agreedStatements }`
   * @param address Where bills go.
   */
  placeAsGuest(visitor: VisitorSession, guest: Entry, address: Entry | null): PlacedOrder {
    const priced = this.#parts.till.price(this.#filled(visitor), undefined);
    return this.#place(visitor, priced, () => this.#guest(guest, address));
  }

  /** Any order, for the page that tells its buyer about it. */
  placed(id: string): PlacedOrder | undefined {
    return this.#parts.desk.state.orders[id]?.wire;
  }

  /** A buyer who did not log in changes nothing of what is known under their e-mail address. */
  #guest(guest: Entry, address: Entry | null): Readonly<CustomerRecord> {
    const { book, accounts, addresses } = this.#parts;
    const known = book.byEmail(new Fields(guest).required('email'));
    if (known) return known;
    if (address) addresses.check(address);
    const added = accounts.signUp(guest);
    if (address) addresses.addFor(added, address);
    return book.find(added.id) ?? added;
  }

  #filled(visitor: VisitorSession): Readonly<BasketRecord> {
    const basket = this.#parts.baskets.current(visitor);
    if (!basket || isEmpty(basket)) throw new Refusal(400, 'Your basket is empty.');
    return basket;
  }

  #place(visitor: VisitorSession, priced: PricedBasket, buyer: () => Readonly<CustomerRecord>): PlacedOrder {
    const { desk, baskets, items, queue } = this.#parts;
    const basket = this.#filled(visitor);
    const customer = buyer();
    this.#refuseHeld(customer, basket);
    const number = desk.nextNumber();
    const wire = orderWire({
      id: desk.nextId(),
      friendlyId: friendlyId(number),
      confirmedOn: desk.wallClock(),
      basket,
      priced,
      contents: contentsOf(items, basket, priced),
    });
    const instanceIds = new Set(basket.tickets.map(({ instanceId }) => instanceId));
    const documents = [...instanceIds].map((instanceId) => ({ id: desk.nextId(), instanceId }));
    desk.state.orders[wire.id] = { customerId: customer.id, wire, documents };
    this.#sell(basket);
    this.#enrol(customer, basket);
    baskets.abandon(visitor);
    queue.leave(visitor);
    return wire;
  }

  /** Tickets to print for what is still to come. */
  documents(visitor: VisitorSession): PrintAtHomeDocument[] {
    const { desk } = this.#parts;
    const now = desk.wallClock();
    return this.#own(visitor)
      .flatMap(({ documents }) => documents)
      .flatMap(({ id, instanceId }) => {
        const wire = desk.catalogue.instance(instanceId)?.wire;
        if (!wire || wire.start < now) return [];
        const event = { id: wire.event.id, name: desk.catalogue.event(wire.event.id)?.wire.name ?? '' };
        return [{ id, instance: { ...wire, event }, stockItem: null }];
      });
  }

  /** The bytes of a PDF. */
  document(visitor: VisitorSession, id: string): Uint8Array<ArrayBuffer> {
    const isWanted = (document: DocumentRecord) => document.id === id;
    const order = this.#own(visitor).find(({ documents }) => documents.some(isWanted));
    const document = order?.documents.find(isWanted);
    if (!order || !document) throw notFound(`The document "${id}"`);
    return ticketPage(this.#parts.desk, order.wire, document.instanceId);
  }

  #own(visitor: VisitorSession): OrderRecord[] {
    const { desk, items, till, logins } = this.#parts;
    const customer = logins.required(visitor);
    this.#past ??= pastOrders(desk, items, till);
    return [...this.#past.values(), ...Object.values(desk.state.orders)]
      .filter(({ customerId }) => customerId === customer.id)
      .sort((one, other) => String(other.wire.confirmedOn).localeCompare(String(one.wire.confirmedOn)));
  }

  /** Someone may log in after choosing a membership that they hold already. */
  #refuseHeld(customer: Readonly<CustomerRecord>, basket: Readonly<BasketRecord>): void {
    const { desk, book } = this.#parts;
    const held = new Set(book.memberships(customer).map(({ membershipId }) => membershipId));
    const twice = basket.subscriptions.find(({ membershipId }) => held.has(membershipId));
    if (!twice) return;
    const name = desk.catalogue.membership(twice.membershipId)?.wire.name ?? 'this membership';
    throw new Refusal(400, `You already hold ${name}. Take it out of your basket.`);
  }

  #sell(basket: Readonly<BasketRecord>): void {
    const { soldSeats, soldPlaces, soldStock } = this.#parts.desk.state;
    for (const { instanceId, areaId, seatId } of basket.tickets) {
      if (seatId !== null) {
        (soldSeats[instanceId] ??= []).push(seatId);
        continue;
      }
      const places = (soldPlaces[instanceId] ??= {});
      places[areaId] = (places[areaId] ?? 0) + 1;
    }
    for (const { stockItemId } of basket.merchandise)
      soldStock[stockItemId] = (soldStock[stockItemId] ?? 0) + 1;
  }

  #enrol(customer: Readonly<CustomerRecord>, basket: Readonly<BasketRecord>): void {
    if (basket.subscriptions.length === 0) return;
    const { desk, book } = this.#parts;
    book.change(customer, (draft) => {
      const bought = basket.subscriptions.map((line) => ({ ...line, ...term(desk, line.membershipId) }));
      draft.memberships.push(...bought);
    });
  }
}

const letters = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** What the buyer is told, such as `22-JZ-03GS`. Source: reference 5.2. */
const friendlyId = (number: number): string => {
  const text = Array.from({ length: 6 }, (_, at) =>
    letters.charAt(scramble(number * 31 + at) % letters.length),
  ).join('');
  return `26-${text.slice(0, 2)}-${text.slice(2)}`;
};
