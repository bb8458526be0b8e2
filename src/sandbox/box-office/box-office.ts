import type { Basket, PotentialDiscount } from '../../schema/basket.js';
import type {
  Donation,
  GiftVoucher,
  MembershipSubscription,
  MerchandiseItem,
} from '../../schema/basket-items.js';
import type { EventAvailability } from '../../schema/event-availability.js';
import type { InstanceStatus } from '../../schema/instance-status.js';
import type { Seat } from '../../schema/plan.js';
import type { SeasonEvent, SeasonInstance } from '../season/types.js';
import type { VisitorSession } from '../session.js';
import { Accounts } from './accounts.js';
import { Addresses } from './addresses.js';
import { AgreedStatements } from './agreed-statements.js';
import { BasketDesk } from './basket-desk.js';
import { Baskets } from './baskets.js';
import { bestAvailable } from './best-available.js';
import type { AllItems } from './contents.js';
import { CustomerBook } from './customer-book.js';
import { Customers } from './customers.js';
import { Desk } from './desk.js';
import type { BoxOfficeOptions } from './desk.js';
import { donations } from './donations.js';
import type { Entry } from './fields.js';
import { giftVouchers } from './gift-vouchers.js';
import { Holds } from './holds.js';
import { Items } from './items.js';
import type { ItemKind } from './items.js';
import { Logins } from './logins.js';
import { membershipSubscriptions } from './membership-subscriptions.js';
import { merchandise, stockFor } from './merchandise.js';
import { Occupancy } from './occupancy.js';
import type { SeatState, Viewer } from './occupancy.js';
import { whyNotOnSale } from './on-sale.js';
import { Orders } from './orders.js';
import { PageSessions } from './page-sessions.js';
import { prune } from './prune.js';
import { Queue } from './queue.js';
import type { DonationLine, GiftVoucherLine, MerchandiseLine, SubscriptionLine } from './records.js';
import { SignIn } from './sign-in.js';
import { emptyState } from './state.js';
import { Availability } from './status.js';
import type { StatusOptions } from './status.js';
import { StoredCards } from './stored-cards.js';
import { readQuantity, TicketDesk } from './ticket-desk.js';
import { tickets } from './tickets.js';
import { Till } from './till.js';

export type { BoxOfficeOptions } from './desk.js';
export type { Entry } from './fields.js';
export type { SeatState } from './occupancy.js';
export type { StatusOptions } from './status.js';

/**
 * The rules of a ticketing system, without HTTP and without waiting: one call is one transaction. What it will not do
 * it refuses by throwing `Refusal`, and nothing has changed then.
 */
export class BoxOffice {
  readonly tickets: TicketDesk;
  readonly merchandise: Items<MerchandiseLine, MerchandiseItem>;
  readonly donations: Items<DonationLine, Donation>;
  readonly giftVouchers: Items<GiftVoucherLine, GiftVoucher>;
  readonly membershipSubscriptions: Items<SubscriptionLine, MembershipSubscription>;
  readonly queue: Queue;
  readonly customers: Customers;
  readonly agreedStatements: AgreedStatements;
  readonly addresses: Addresses;
  readonly orders: Orders;
  readonly storedCards: StoredCards;
  readonly pageSessions: PageSessions;
  readonly #desk: Desk;
  readonly #book: CustomerBook;
  readonly #logins: Logins;
  readonly #baskets: Baskets;
  readonly #holds: Holds;
  readonly #occupancy: Occupancy;
  readonly #availability: Availability;
  readonly #basketDesk: BasketDesk;

  constructor(options: BoxOfficeOptions) {
    prune(options.state, options.catalogue);
    const desk = new Desk(options);
    const book = new CustomerBook(desk);
    const logins = new Logins(desk, book);
    const baskets = new Baskets(desk, logins);
    const holds = new Holds(baskets);
    const occupancy = new Occupancy(desk, holds);
    const till = new Till(desk, book);
    const itemsOf = <Line extends { readonly id: string }, Wire>(kind: ItemKind<Line, Wire>) =>
      new Items(kind, baskets, logins, till);
    const items: AllItems = {
      tickets: itemsOf(tickets(desk, book, occupancy)),
      merchandise: itemsOf(merchandise(desk, holds)),
      donations: itemsOf(donations(desk)),
      giftVouchers: itemsOf(giftVouchers(desk)),
      membershipSubscriptions: itemsOf(membershipSubscriptions(desk, book)),
    };
    const signIn = new SignIn(desk, book, logins, baskets);
    this.#desk = desk;
    this.#book = book;
    this.#logins = logins;
    this.#baskets = baskets;
    this.#holds = holds;
    this.#occupancy = occupancy;
    this.#availability = new Availability(desk, occupancy);
    this.#basketDesk = new BasketDesk({ desk, logins, baskets, items, till });
    this.queue = new Queue(desk, baskets);
    this.tickets = new TicketDesk(desk, items.tickets, this.queue, (visitor, instance, quantity, type) =>
      bestAvailable(desk, occupancy, instance, quantity, this.#viewer(visitor), type),
    );
    this.merchandise = items.merchandise;
    this.donations = items.donations;
    this.giftVouchers = items.giftVouchers;
    this.membershipSubscriptions = items.membershipSubscriptions;
    const accounts = new Accounts(desk, book, logins);
    this.customers = new Customers(desk, book, logins, accounts, signIn);
    this.agreedStatements = new AgreedStatements(desk, book, logins);
    this.addresses = new Addresses(desk, book, logins);
    this.orders = new Orders({
      desk,
      book,
      logins,
      accounts,
      addresses: this.addresses,
      baskets,
      items,
      till,
      queue: this.queue,
    });
    this.storedCards = new StoredCards(desk, book, logins);
    this.pageSessions = new PageSessions(desk);
  }

  /** Counts of an instance, or of one area of it, key order included. 404 for an area of another plan. */
  status(instance: SeasonInstance, visitor: VisitorSession, options: StatusOptions = {}): InstanceStatus {
    return this.#availability.status(instance, this.#viewer(visitor), options);
  }

  /** Rows of an event's availability, without the envelope; local dates `YYYY-MM-DD`, `to` exclusive. */
  availability(
    event: SeasonEvent,
    visitor: VisitorSession,
    range: { readonly from?: string; readonly to?: string } = {},
  ): EventAvailability[] {
    return this.#availability.rows(event, this.#viewer(visitor), range);
  }

  /** Opaque text, or JSON text in the dialect `status-detail-json`. */
  statusDetail(instance: SeasonInstance): string {
    return this.#availability.detail(instance);
  }

  /** Every seat of a reserved area, or of all reserved areas, as this visitor sees it. */
  seatStates(
    instance: SeasonInstance,
    visitor: VisitorSession,
    areaId?: string,
  ): ReadonlyMap<string, SeatState> {
    const areas = this.#desk.catalogue
      .areasOf(instance)
      .filter(({ id }) => areaId === undefined || id === areaId);
    const viewer = this.#viewer(visitor);
    return new Map(areas.flatMap((area) => [...this.#occupancy.seats(instance, area, viewer)]));
  }

  /** Adjoining seats, the best first. 400 where there are none or the instance has no best-available overlay. */
  bestAvailable(instance: SeasonInstance, quantity: number, visitor?: VisitorSession): Seat[] {
    const viewer = this.#viewer(visitor);
    return [...bestAvailable(this.#desk, this.#occupancy, instance, readQuantity(quantity), viewer)];
  }

  /** Why an instance cannot be booked now, as a sentence for a person; undefined when it can. */
  whyNotOnSale(instance: SeasonInstance): string | undefined {
    return whyNotOnSale(this.#desk, instance);
  }

  /** Pieces of a stock item that are neither sold nor in a basket. */
  stockLeft(stockItemId: string): number {
    return stockFor(this.#desk, this.#holds, stockItemId, undefined);
  }

  /** Undefined when nobody has started one and the system answers 404 then; otherwise empty. */
  readBasket(visitor: VisitorSession): Basket | undefined {
    return this.#basketDesk.read(visitor);
  }

  /** `{ promoCode, ticketDelivery, merchandiseDelivery, attribute_… }` */
  patchBasket(visitor: VisitorSession, patch: Entry): Basket {
    return this.#basketDesk.patch(visitor, patch);
  }

  /** Gives the basket up: what it held comes back. */
  clearBasket(visitor: VisitorSession): void {
    this.#baskets.abandon(visitor);
  }

  potentialDiscount(visitor: VisitorSession, membershipId: string | undefined): PotentialDiscount {
    return this.#basketDesk.potentialDiscount(visitor, membershipId);
  }

  /** Ends every session and login, as a restart of the real system would: what was held comes back. */
  loseSessions(): void {
    const { state } = this.#desk;
    Object.assign(state, { baskets: {}, logins: {}, queue: {}, pageSessions: {} });
    this.#baskets.revision += 1;
  }

  /** As it was before the first request. */
  reset(): void {
    Object.assign(this.#desk.state, emptyState());
    this.#baskets.revision += 1;
  }

  #viewer(visitor: VisitorSession | undefined): Viewer {
    if (!visitor) return { token: undefined, isMember: false };
    const customer = this.#logins.customer(visitor);
    return { token: this.#baskets.token(visitor), isMember: this.#book.memberships(customer).length > 0 };
  }
}
