import type { Country } from '../../schema/country.js';
import type { Event } from '../../schema/event.js';
import type { Fund } from '../../schema/fund.js';
import type { Instance } from '../../schema/instance.js';
import type { Membership } from '../../schema/membership.js';
import type { Offer } from '../../schema/offer.js';
import type { Plan } from '../../schema/plan.js';
import type { Band, PriceList, TicketType } from '../../schema/price-list.js';
import type { Statement } from '../../schema/statement.js';
import type { StockItem } from '../../schema/stock-item.js';
import type { Tag, TagGroup } from '../../schema/tag.js';
import type { Venue } from '../../schema/venue.js';

/**
 * Everything a system sells. Each part holds the wire object exactly as a web-mode answer gives it (key order, nulls and
 * all) and beside it what only the box office knows. Nothing here changes while the sandbox runs.
 */
export interface Season {
  /** Shown on pages: the venue's name. */
  readonly venueName: string;
  /** IANA name of the venue's zone, such as `Europe/London`. */
  readonly timeZone: string;
  /** The venue's currency sign, for pages only: the API never tells it. */
  readonly currencySign: string;
  /** In wire order: by name. Each event's instances ascend by start. */
  readonly events: readonly SeasonEvent[];
  readonly venues: readonly Venue[];
  readonly plans: readonly SeasonPlan[];
  readonly priceLists: readonly PriceList[];
  readonly ticketTypes: readonly TicketType[];
  readonly bands: readonly Band[];
  readonly funds: readonly Fund[];
  readonly memberships: readonly SeasonMembership[];
  readonly stockItems: readonly SeasonStockItem[];
  readonly offers: readonly SeasonOffer[];
  readonly promoCodes: readonly PromoCode[];
  readonly statements: readonly Statement[];
  readonly tags: readonly Tag[];
  readonly tagGroups: readonly SeasonTagGroup[];
  readonly countries: readonly Country[];
  readonly customers: readonly SeasonCustomer[];
}

export interface SeasonEvent {
  /** Without `instances`: the catalogue adds them on `$expand`. */
  readonly wire: Event;
  readonly instances: readonly SeasonInstance[];
  /** The number its poster is drawn from; null when the event brings its own picture or has none. */
  readonly posterSeed: number | null;
}

export interface SeasonInstance {
  readonly wire: Instance;
  readonly eventId: string;
  readonly planId: string;
  readonly priceListId: string;
  /** Share of the seats sold before the sandbox started, 0 to 1. */
  readonly soldShare: number;
  /** The number its sold seats are drawn from. */
  readonly seed: number;
  /** Seats put aside, some of them open to the web. */
  readonly locks: readonly SeasonLock[];
  /** Adding tickets passes through the queue while the queue scenario is on. */
  readonly queued: boolean;
}

export interface SeasonLock {
  /** The area, or the plan without areas, that the seats are in. */
  readonly areaId: string;
  readonly quantity: number;
  readonly type: LockType;
}

/** Exactly as `lockInfoAvailable` shows it. Source: reference 9.3. */
export interface LockType {
  readonly name: string;
  readonly id: string;
  /** Visitors may book these seats like any other. */
  readonly availableOnWeb: boolean;
  readonly availableToAgents: boolean;
  readonly requiresEligibility: boolean;
}

export interface SeasonPlan {
  readonly wire: Plan;
  /** Band id by seat id; for an unreserved plan or area, by its own id. */
  readonly bands: ReadonlyMap<string, string>;
  readonly wheelchairSeats: ReadonlySet<string>;
}

export interface SeasonMembership {
  readonly wire: Membership;
  /** The buyer names the price; this is the least, in major units. Null: the price is fixed. */
  readonly minimumPrice: number | null;
  /** Share taken off ticket prices for those who hold it, 0 to 1. */
  readonly ticketDiscount: number;
  readonly waivesCommission: boolean;
  /** Months it lasts. */
  readonly months: number;
}

export interface SeasonStockItem {
  readonly wire: StockItem;
  /** Pieces in stock when the sandbox starts. */
  readonly stock: number;
}

export interface SeasonOffer {
  readonly wire: Offer;
  readonly id: string;
  /** Share taken off, 0 to 1. */
  readonly discount: number;
  /** Events it is good for; empty for all. */
  readonly eventIds: readonly string[];
  /** Tickets for one instance that it takes at least. */
  readonly minimumTickets: number;
  /** Only with one of these promo codes; empty: applied by itself. */
  readonly promoCodes: readonly string[];
}

export interface PromoCode {
  readonly code: string;
  /** What a person reads on the front page. */
  readonly note: string;
  /** Why the system refuses it; null for a good one. */
  readonly refusal: string | null;
}

export interface SeasonTagGroup {
  readonly wire: TagGroup;
  /** Flagged for the web: the only groups that web mode shows. */
  readonly web: boolean;
}

export interface SeasonCustomer {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly birthDate: string | null;
  /** Major units. */
  readonly creditBalance: number;
  /** Memberships they hold already. */
  readonly membershipIds: readonly string[];
  readonly tagIds: readonly string[];
  readonly agreedStatementIds: readonly string[];
  readonly addresses: readonly SeasonAddress[];
  readonly cards: readonly SeasonCard[];
  /** What they bought before the sandbox started; its seats are among the sold ones. */
  readonly orders: readonly SeasonOrder[];
  /** What a person reads on the front page, such as "holds a membership, has two orders". */
  readonly note: string;
}

export interface SeasonOrder {
  readonly id: string;
  /** What the buyer was told, such as `22-JZ-03GS`. */
  readonly friendlyId: string;
  readonly instanceId: string;
  readonly ticketTypeId: string;
  readonly quantity: number;
  /** Wall-clock time at the venue. */
  readonly confirmedOn: string;
}

export interface SeasonAddress {
  readonly id: string;
  readonly isBilling: boolean;
  readonly isDelivery: boolean;
  /** ISO 3166 code. */
  readonly country: string;
  readonly name: string;
  readonly line1: string;
  readonly line2: string;
  readonly town: string;
  readonly postcode: string;
}

export interface SeasonCard {
  readonly id: string;
  readonly type: string;
  readonly lastFourDigits: string;
  readonly cardHolderName: string;
  /** `YYYY-MM`. */
  readonly expiry: string;
  readonly isDefault: boolean;
  readonly isPending: boolean;
}
