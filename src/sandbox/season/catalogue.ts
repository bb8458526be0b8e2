import type { Country } from '../../schema/country.js';
import type { Area, Plan, Seat } from '../../schema/plan.js';
import type { Band, PriceList, TicketType } from '../../schema/price-list.js';
import type { Statement } from '../../schema/statement.js';
import type { Tag } from '../../schema/tag.js';
import type { Venue } from '../../schema/venue.js';
import { areasOf, fillHouse, fillPlaces, lockedPlaces } from './house.js';
import type { House } from './house.js';
import type {
  LockType,
  PromoCode,
  Season,
  SeasonCustomer,
  SeasonEvent,
  SeasonInstance,
  SeasonMembership,
  SeasonOffer,
  SeasonPlan,
  SeasonStockItem,
} from './types.js';

/** An area of a plan, or a plan without areas as its own only one. */
export interface FoundArea {
  readonly plan: SeasonPlan;
  readonly area: Area | Plan;
}

/** A seat, and what it is sold as. */
export interface FoundSeat {
  readonly area: Area | Plan;
  readonly seat: Seat;
  readonly bandId: string;
}

const none: House = { sold: new Set(), locked: new Map() };

const byId = <T>(rows: readonly T[], id: (row: T) => string): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [id(row), row]));

/** Looks things up in a season. Ids are compared as they stand: they are opaque. */
export class Catalogue {
  readonly season: Season;
  readonly #events: ReadonlyMap<string, SeasonEvent>;
  readonly #instances: ReadonlyMap<string, SeasonInstance>;
  readonly #plans: ReadonlyMap<string, SeasonPlan>;
  readonly #areas: ReadonlyMap<string, FoundArea>;
  readonly #seats: ReadonlyMap<string, FoundSeat & { readonly planId: string }>;
  readonly #priceLists: ReadonlyMap<string, PriceList>;
  readonly #houses = new Map<string, House>();

  constructor(season: Season) {
    this.season = season;
    this.#events = byId(season.events, ({ wire }) => wire.id);
    this.#instances = byId(
      season.events.flatMap(({ instances }) => instances),
      ({ wire }) => wire.id,
    );
    this.#plans = byId(season.plans, ({ wire }) => wire.id);
    this.#areas = new Map(season.plans.flatMap((plan) => areaEntries(plan)));
    this.#seats = new Map(season.plans.flatMap((plan) => seatEntries(plan)));
    this.#priceLists = byId(season.priceLists, ({ id }) => id ?? '');
  }

  event(id: string): SeasonEvent | undefined {
    return this.#events.get(id);
  }

  instance(id: string): SeasonInstance | undefined {
    return this.#instances.get(id);
  }

  /** Every instance of every event, in the order of events. */
  get instances(): Iterable<SeasonInstance> {
    return this.#instances.values();
  }

  /** Ascending by start. */
  instancesOf(event: SeasonEvent): readonly SeasonInstance[] {
    return event.instances;
  }

  /** A plan, not an area of one. */
  plan(id: string): SeasonPlan | undefined {
    return this.#plans.get(id);
  }

  /** A plan or an area of one, with the plan it belongs to. */
  area(id: string): FoundArea | undefined {
    return this.#areas.get(id);
  }

  /** What of an instance's plan can be sold: its areas, or the plan itself when it has none. */
  areasOf(instance: SeasonInstance): readonly (Area | Plan)[] {
    const plan = this.plan(instance.planId);
    return plan ? areasOf(plan.wire) : [];
  }

  /** A seat of the plan that the instance is played in. */
  seat(instance: SeasonInstance, seatId: string): FoundSeat | undefined {
    const found = this.#seats.get(seatId);
    return found?.planId === instance.planId ? found : undefined;
  }

  /** The bands an area is sold in, in the order of the season's bands. */
  bandsOf(areaId: string): readonly Band[] {
    const found = this.area(areaId);
    if (!found) return [];
    const { area, plan } = found;
    const ids = new Set((area.seats ?? [area]).map(({ id }) => plan.bands.get(id)));
    return this.season.bands.filter(({ id }) => ids.has(id));
  }

  priceList(id: string): PriceList | undefined {
    return this.#priceLists.get(id);
  }

  /** Major units; undefined when this ticket type is not sold in this band. */
  price(instance: SeasonInstance, bandId: string, ticketTypeId: string): number | undefined {
    const prices = this.priceList(instance.priceListId)?.prices;
    const price = prices?.find((row) => row.priceBand?.id === bandId && row.ticketType.id === ticketTypeId);
    return price?.amount ?? undefined;
  }

  /** What the ticket type offered first in this band costs, in major units. */
  defaultPrice(instance: SeasonInstance, bandId: string): number | undefined {
    const prices = this.priceList(instance.priceListId)?.prices;
    return prices?.find((row) => row.priceBand?.id === bandId && row.isBandDefault)?.amount ?? undefined;
  }

  /** Seats of an area sold before the sandbox started. Empty for an unreserved area. */
  soldSeats(instance: SeasonInstance, areaId: string): ReadonlySet<string> {
    return this.#house(instance, areaId).sold;
  }

  /**
   * Seats of an area that are put aside, by seat id. Those whose lock is `availableOnWeb` are for sale to visitors, the
   * others are not. None of them is among the sold ones. Empty for an unreserved area.
   */
  lockedSeats(instance: SeasonInstance, areaId: string): ReadonlyMap<string, LockType> {
    return this.#house(instance, areaId).locked;
  }

  /** Places of an unreserved area sold before the sandbox started. */
  soldPlaces(instance: SeasonInstance, areaId: string): number {
    const area = this.area(areaId)?.area;
    return area && !area.seats ? fillPlaces(instance, area) : 0;
  }

  /** Places of an unreserved area that are put aside and not open to the web. */
  lockedPlaces(instance: SeasonInstance, areaId: string): number {
    const area = this.area(areaId)?.area;
    return area && !area.seats ? lockedPlaces(instance, areaId, ({ availableOnWeb }) => !availableOnWeb) : 0;
  }

  fund(id: string): Season['funds'][number] | undefined {
    return this.season.funds.find((fund) => fund.id === id);
  }

  membership(id: string): SeasonMembership | undefined {
    return this.season.memberships.find(({ wire }) => wire.id === id);
  }

  stockItem(id: string): SeasonStockItem | undefined {
    return this.season.stockItems.find(({ wire }) => wire.id === id);
  }

  offer(id: string): SeasonOffer | undefined {
    return this.season.offers.find((offer) => offer.id === id);
  }

  /** Upper and lower case count as the same. */
  promoCode(code: string): PromoCode | undefined {
    const wanted = code.trim().toUpperCase();
    return this.season.promoCodes.find((promo) => promo.code.toUpperCase() === wanted);
  }

  ticketType(id: string): TicketType | undefined {
    return this.season.ticketTypes.find((type) => type.id === id);
  }

  band(id: string): Band | undefined {
    return this.season.bands.find((band) => band.id === id);
  }

  venue(id: string): Venue | undefined {
    return this.season.venues.find((venue) => venue.id === id);
  }

  statement(id: string): Statement | undefined {
    return this.season.statements.find((statement) => statement.id === id);
  }

  tag(id: string): Tag | undefined {
    return this.season.tags.find((tag) => tag.id === id);
  }

  /** By ISO 3166 code, upper or lower case. */
  country(isoCode: string): Country | undefined {
    const wanted = isoCode.toUpperCase();
    return this.season.countries.find((country) => country.isoCode === wanted);
  }

  /** Those the season starts with. Their addresses count as the same in upper and lower case. */
  customer(email: string): SeasonCustomer | undefined {
    const wanted = email.trim().toLowerCase();
    return this.season.customers.find((customer) => customer.email.toLowerCase() === wanted);
  }

  #house(instance: SeasonInstance, areaId: string): House {
    const key = `${instance.wire.id} ${areaId}`;
    const known = this.#houses.get(key);
    if (known) return known;
    const area = this.area(areaId)?.area;
    const house = area?.seats ? fillHouse(instance, area) : none;
    this.#houses.set(key, house);
    return house;
  }
}

const areaEntries = (plan: SeasonPlan): [string, FoundArea][] => [
  [plan.wire.id, { plan, area: plan.wire }],
  ...(plan.wire.areas ?? []).map((area): [string, FoundArea] => [area.id, { plan, area }]),
];

const seatEntries = (plan: SeasonPlan): [string, FoundSeat & { planId: string }][] =>
  areasOf(plan.wire).flatMap((area) =>
    (area.seats ?? []).map((seat): [string, FoundSeat & { planId: string }] => [
      seat.id,
      { area, seat, bandId: plan.bands.get(seat.id) ?? '', planId: plan.wire.id },
    ]),
  );
