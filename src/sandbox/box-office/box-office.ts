import type { Address } from '../../schema/address.js';
import type { Basket, PotentialDiscount } from '../../schema/basket.js';
import type {
  Donation,
  GiftVoucher,
  MembershipSubscription,
  MerchandiseItem,
  Ticket,
} from '../../schema/basket-items.js';
import type { Customer } from '../../schema/customer.js';
import type { EventAvailability } from '../../schema/event-availability.js';
import type { InstanceStatus } from '../../schema/instance-status.js';
import type { Order } from '../../schema/order.js';
import type { Seat } from '../../schema/plan.js';
import type { PrintAtHomeDocument } from '../../schema/print-at-home-document.js';
import type { JoinQueue, QueuePlace } from '../../schema/queue.js';
import type { Statement } from '../../schema/statement.js';
import type { StoredCard } from '../../schema/stored-card.js';
import type { Tag } from '../../schema/tag.js';
import type { SandboxClock } from '../clock.js';
import type { Dialect } from '../dialects.js';
import type { Scenarios } from '../scenarios.js';
import type { Catalogue } from '../season/catalogue.js';
import type { SeasonEvent, SeasonInstance } from '../season/types.js';
import type { VisitorSession } from '../session.js';
import type { Letter, State } from './state.js';

export interface BoxOfficeOptions {
  readonly catalogue: Catalogue;
  readonly clock: SandboxClock;
  readonly scenarios: Scenarios;
  readonly speaks: (dialect: Dialect) => boolean;
  /** Changed in place. */
  readonly state: State;
  /** Minutes without a write after which a basket is given up. */
  readonly basketMinutes: number;
  readonly seed: number;
}

/** An object of a request, keys in any case: `{ instance, seat, type }`. Checked where it is used. */
export type Entry = Readonly<Record<string, unknown>>;

export interface StatusOptions {
  readonly areaId?: string;
  readonly includeLockInformation?: boolean;
  readonly includeChildPlans?: boolean;
}

export type SeatState = 'available' | 'inBasket' | 'unavailable';

/** One kind of thing in a basket. All throw `Refusal`; a refused call changes nothing. */
export interface BasketItems<Wire> {
  list(visitor: VisitorSession): Wire[];
  one(visitor: VisitorSession, id: string): Wire;
  /** Answers the new ones. */
  add(visitor: VisitorSession, entries: readonly Entry[]): Wire[];
  /** In place of all there are. */
  replace(visitor: VisitorSession, entries: readonly Entry[]): void;
  /** `ids` left out: all. */
  change(visitor: VisitorSession, ids: readonly string[] | undefined, patch: Entry): void;
  /** `ids` left out: all. */
  remove(visitor: VisitorSession, ids: readonly string[] | undefined): void;
}

/** While the queue scenario is on, adding tickets of a queued instance answers `JoinQueue` instead and adds nothing. */
export interface BasketTickets extends Omit<BasketItems<Ticket>, 'add' | 'replace'> {
  add(visitor: VisitorSession, entries: readonly Entry[]): Ticket[] | JoinQueue;
  replace(visitor: VisitorSession, entries: readonly Entry[]): JoinQueue | undefined;
  /** `{ instance, quantity, type? }` */
  addBestAvailable(visitor: VisitorSession, entry: Entry): Ticket[] | JoinQueue;
}

export interface Customers {
  /** 401 when nobody is logged in. */
  read(visitor: VisitorSession): Customer;
  signUp(visitor: VisitorSession, entry: Entry): Customer;
  change(visitor: VisitorSession, patch: Entry): Customer;
  /** `{ email, password }` */
  authenticate(visitor: VisitorSession, entry: Entry): Customer;
  /** Gives up the basket too: what it held comes back. */
  deauthenticate(visitor: VisitorSession): void;
  /** `{ oldPassword, newPassword }` */
  changePassword(visitor: VisitorSession, entry: Entry): void;
  forgotPassword(emailAddress: string | undefined): void;
  /** `{ emailAddress, linkUrl }` */
  sendMagicLink(entry: Entry): void;
  /** `{ token }` */
  authenticateMagicLink(visitor: VisitorSession, entry: Entry): Customer;
  tags(visitor: VisitorSession): Tag[];
  /** Letters that would have gone out, newest first: there is no e-mail. */
  readonly letters: readonly Letter[];
}

export interface AgreedStatements {
  list(visitor: VisitorSession): Statement[];
  /** All there are, each `agreed` or not. */
  all(visitor: VisitorSession): Statement[];
  add(visitor: VisitorSession, entries: readonly unknown[]): void;
  replace(visitor: VisitorSession, entries: readonly unknown[]): void;
  remove(visitor: VisitorSession, ids: readonly string[] | undefined): void;
}

export interface Addresses {
  list(visitor: VisitorSession): Address[];
  add(visitor: VisitorSession, entries: readonly Entry[]): Address[];
  replace(visitor: VisitorSession, entries: readonly Entry[]): void;
  change(visitor: VisitorSession, id: string, patch: Entry): Address;
  remove(visitor: VisitorSession, ids: readonly string[] | undefined): void;
}

export interface Orders {
  list(visitor: VisitorSession): Order[];
  one(visitor: VisitorSession, id: string): Order;
  /** Turns the basket into an order of the customer who is logged in; its seats are sold. */
  place(visitor: VisitorSession): Order;
  documents(visitor: VisitorSession): PrintAtHomeDocument[];
  /** The bytes of a PDF. */
  document(visitor: VisitorSession, id: string): Uint8Array;
}

export interface StoredCards {
  list(visitor: VisitorSession, includePending: boolean): StoredCard[];
  remove(visitor: VisitorSession, id: string): void;
}

export interface Queue {
  /** Joins or polls. Source: reference 0.2. */
  join(visitor: VisitorSession, instanceId: string): QueuePlace;
}

const unfinished = (): never => {
  throw new Error('Being written.');
};

/** The rules of a ticketing system, without HTTP. */
export class BoxOffice {
  declare readonly tickets: BasketTickets;
  declare readonly merchandise: BasketItems<MerchandiseItem>;
  declare readonly donations: BasketItems<Donation>;
  declare readonly giftVouchers: BasketItems<GiftVoucher>;
  declare readonly membershipSubscriptions: BasketItems<MembershipSubscription>;
  declare readonly customers: Customers;
  declare readonly agreedStatements: AgreedStatements;
  declare readonly addresses: Addresses;
  declare readonly orders: Orders;
  declare readonly storedCards: StoredCards;
  declare readonly queue: Queue;

  constructor(readonly options: BoxOfficeOptions) {}

  /** Counts of an instance, or of one area of it, key order included. 404 for an area of another plan. */
  status(_instance: SeasonInstance, _visitor: VisitorSession, _options: StatusOptions = {}): InstanceStatus {
    return unfinished();
  }

  /** Rows of an event's availability, without the envelope; local dates `YYYY-MM-DD`, `to` exclusive. */
  availability(
    _event: SeasonEvent,
    _visitor: VisitorSession,
    _range: { readonly from?: string; readonly to?: string },
  ): EventAvailability[] {
    return unfinished();
  }

  /** Opaque text, or JSON text in the dialect `status-detail-json`. */
  statusDetail(_instance: SeasonInstance): string {
    return unfinished();
  }

  /** Every seat of a reserved area (or of all areas) as this visitor sees it. */
  seatStates(
    _instance: SeasonInstance,
    _visitor: VisitorSession,
    _areaId?: string,
  ): ReadonlyMap<string, SeatState> {
    return unfinished();
  }

  /** Adjoining seats, the best first. 400 where there are none or the instance has no best-available overlay. */
  bestAvailable(_instance: SeasonInstance, _quantity: number): Seat[] {
    return unfinished();
  }

  /** Why an instance cannot be booked now, as a sentence for a person; undefined when it can. */
  whyNotOnSale(_instance: SeasonInstance): string | undefined {
    return unfinished();
  }

  /** Pieces of a stock item that are neither sold nor in a basket. */
  stockLeft(_stockItemId: string): number {
    return unfinished();
  }

  /** Undefined when nobody has started one and the system answers 404 then; otherwise empty. */
  readBasket(_visitor: VisitorSession): Basket | undefined {
    return unfinished();
  }

  /** `{ promoCode, ticketDelivery, merchandiseDelivery, attribute_… }` */
  patchBasket(_visitor: VisitorSession, _patch: Entry): Basket {
    return unfinished();
  }

  /** Gives the basket up: what it held comes back. */
  clearBasket(_visitor: VisitorSession): void {
    return unfinished();
  }

  potentialDiscount(_visitor: VisitorSession, _membershipId: string | undefined): PotentialDiscount {
    return unfinished();
  }

  /** Ends every session and login, as a restart of the real system would: what was held comes back. */
  loseSessions(): void {
    return unfinished();
  }

  /** As it was before the first request. */
  reset(): void {
    return unfinished();
  }
}
