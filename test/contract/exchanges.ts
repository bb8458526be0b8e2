import type { System } from '../../src/sandbox/index.js';
import * as addresses from '../../src/schema/address.js';
import * as baskets from '../../src/schema/basket.js';
import * as items from '../../src/schema/basket-items.js';
import { countrySchema } from '../../src/schema/country.js';
import { customerSchema } from '../../src/schema/customer.js';
import { eventAvailabilitySchema } from '../../src/schema/event-availability.js';
import { eventSchema } from '../../src/schema/event.js';
import { fundSchema } from '../../src/schema/fund.js';
import { instanceStatusSchema } from '../../src/schema/instance-status.js';
import { instanceSchema } from '../../src/schema/instance.js';
import { membershipSchema } from '../../src/schema/membership.js';
import { offerSchema } from '../../src/schema/offer.js';
import { orderSchema } from '../../src/schema/order.js';
import { planSchema, seatSchema } from '../../src/schema/plan.js';
import { bandSchema, priceListSchema, ticketTypeSchema } from '../../src/schema/price-list.js';
import { printAtHomeDocumentSchema } from '../../src/schema/print-at-home-document.js';
import { problemSchema } from '../../src/schema/problem.js';
import { joinQueueSchema, queuePlaceSchema } from '../../src/schema/queue.js';
import { statementSchema } from '../../src/schema/statement.js';
import { stockItemSchema } from '../../src/schema/stock-item.js';
import { storedCardSchema } from '../../src/schema/stored-card.js';
import { tagGroupSchema, tagSchema } from '../../src/schema/tag.js';
import { venueSchema } from '../../src/schema/venue.js';

/** The part of a schema that the contract needs. */
export interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown; readonly error?: unknown };
}

/** One question to the sandbox and the shape its answer must have. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  /** The shape of the answer, or of each item when it is a list; nothing for answers without JSON. */
  readonly schema?: Schema;
  readonly status?: number;
}

const get = (path: string, schema?: Schema, status?: number): Exchange => ({
  method: 'GET',
  path,
  ...(schema && { schema }),
  ...(status === undefined ? {} : { status }),
});

const one = <T>(items: readonly T[]): T => {
  const [first] = items;
  if (first === undefined) throw new Error('The season lacks something that the contract asks for.');
  return first;
};

/** A performance on sale with free seats, and what it takes to book there. */
const bookable = ({ catalogue, clock }: System, type: string) => {
  const now = clock.now();
  const instance = catalogue.season.events
    .flatMap(({ instances }) => instances)
    .find(
      ({ wire, soldShare, planId }) =>
        wire.isOnSale === true &&
        wire.cancelled === false &&
        soldShare < 0.6 &&
        Date.parse(`${wire.startUtc}Z`) > now + 86_400_000 &&
        Date.parse(wire.startSellingAtWebUtc ?? '9999') < now &&
        catalogue.plan(planId)?.wire.type === type,
    );
  if (!instance) throw new Error(`Nothing with a ${type} plan is on sale.`);
  const plan = catalogue.plan(instance.planId);
  const prices = catalogue.priceList(instance.priceListId);
  if (!plan || !prices) throw new Error('The performance has no plan or no prices.');
  const sold = catalogue.soldSeats(instance, plan.wire.id);
  const locked = catalogue.lockedSeats(instance, plan.wire.id);
  const seats = (plan.wire.seats ?? []).filter(({ id }) => !sold.has(id) && !locked.has(id));
  return { instance, plan, seats, type: one(prices.prices).ticketType.id };
};

/** What the catalogue is asked; no session needed. */
export const catalogueExchanges = (system: System): Exchange[] => {
  const { season } = system.catalogue;
  const now = system.clock.now();
  const event = one(
    season.events.filter(({ instances }) => Date.parse(`${instances.at(-1)?.wire.startUtc}Z`) > now),
  );
  const { instance } = bookable(system, 'Reserved');
  const grouped = one(season.plans.filter(({ wire }) => (wire.areas ?? []).length > 0));
  const inAreas = one(
    season.events.flatMap(({ instances }) => instances).filter(({ planId }) => planId === grouped.wire.id),
  );
  const area = one(grouped.wire.areas ?? []);
  const byId = `events/${event.wire.id}`;
  const status = `instances/${instance.wire.id}/status`;
  return [
    get('events', eventSchema),
    get('events?$expand=instances', eventSchema),
    get('events?onSale=true&instanceStart_from=2000-01-01', eventSchema),
    get(byId, eventSchema),
    get(`${byId}?$expand=instances`, eventSchema),
    get(`${byId}/instances`, instanceSchema),
    get(`${byId}/availability?start_from=2000-01-01&start_to=2100-01-01`, eventAvailabilitySchema),
    get('instances', instanceSchema),
    get(`instances/${instance.wire.id}`, instanceSchema),
    get(`instances/${instance.wire.id}?$expand=event`, instanceSchema),
    get(status, instanceStatusSchema),
    get(`${status}?includeLockInformation=true&includeChildPlans=true`, instanceStatusSchema),
    get(`instances/${inAreas.wire.id}/status/areas/${area.id}`, instanceStatusSchema),
    get(`${status}/detail`),
    get(`instances/${instance.wire.id}/price-list`, priceListSchema),
    get(`instances/${instance.wire.id}/plan`, planSchema),
    get(`instances/${inAreas.wire.id}/plan`, planSchema),
    get(`instances/${instance.wire.id}/best-available?quantity=2`, seatSchema),
    get('plans', planSchema),
    get(`plans/${grouped.wire.id}`, planSchema),
    get('venues', venueSchema),
    get(`venues/${one(season.venues).id}`, venueSchema),
    get('ticket-types', ticketTypeSchema),
    get('bands', bandSchema),
    get('funds', fundSchema),
    get('memberships', membershipSchema),
    get('stock-items', stockItemSchema),
    get('offers', offerSchema),
    get('statements', statementSchema),
    get('tags', tagSchema),
    get('tag-groups', tagGroupSchema),
    get('countries', countrySchema),
    get(`countries/${one(season.countries).isoCode}`, countrySchema),
    get('postcode-lookup?postcode=SM1 1AA', addresses.postcodeMatchSchema),
    get('events/nothing', problemSchema, 404),
    get('custom-payment-types', problemSchema, 401),
  ];
};

/** A visitor fills a basket, logs in and looks around, in this order. */
export const visitExchanges = (system: System): Exchange[] => {
  const { season } = system.catalogue;
  const reserved = bookable(system, 'Reserved');
  const unreserved = bookable(system, 'Unreserved');
  const fund = one(season.funds);
  const stock = one(season.stockItems.filter((item) => item.stock > 3));
  const membership = one(season.memberships.filter((item) => item.minimumPrice === null));
  const key = system.speaks('membership-by-membership-id') ? 'membershipId' : 'membership';
  const customer = one(
    season.customers.filter(({ cards, membershipIds }) => cards.length > 0 && !membershipIds.length),
  );
  const promo = one(season.promoCodes.filter(({ refusal }) => refusal === null));
  const post = (path: string, body: unknown, schema?: Schema, status?: number): Exchange => ({
    ...get(path, schema, status),
    method: 'POST',
    body,
  });
  const patch = (path: string, body: unknown, schema?: Schema): Exchange => ({
    ...post(path, body, schema),
    method: 'PATCH',
  });
  const [first, second] = reserved.seats;
  const place = unreserved.plan.wire.areas?.[0]?.id ?? unreserved.plan.wire.id;
  return [
    get('basket', baskets.basketSchema, system.speaks('no-basket-404') ? 404 : 200),
    get('customer', problemSchema, 401),
    post(
      'basket/tickets',
      [first, second].map((seat) => ({
        instance: reserved.instance.wire.id,
        seat: seat?.id,
        type: reserved.type,
      })),
      items.ticketSchema,
    ),
    post(
      'basket/tickets',
      [{ instance: unreserved.instance.wire.id, seatingPlan: place, type: unreserved.type }],
      items.ticketSchema,
    ),
    post(
      'basket/tickets',
      [{ instance: reserved.instance.wire.id, seat: first?.id, type: reserved.type }],
      problemSchema,
      400,
    ),
    get('basket/tickets', items.ticketSchema),
    post('basket/merchandise', [{ stockItem: stock.wire.id }], items.merchandiseItemSchema),
    post('basket/donations', [{ amount: 12.5, fundId: fund.id }], items.donationSchema),
    patch('basket/donations', { isAnonymous: true }, items.donationSchema),
    post(
      'basket/gift-vouchers',
      [{ amount: 25, toName: 'Ada', fromName: 'Bo', deliveryType: 'CustomerEmail' }],
      items.giftVoucherSchema,
    ),
    post(
      'basket/membership-subscriptions',
      [{ [key]: membership.wire.id, autoRenew: true }],
      items.membershipSubscriptionSchema,
    ),
    patch('basket', { promoCode: promo.code }, baskets.basketSchema),
    get(`basket/potentialdiscount?membershipId=${membership.wire.id}`, baskets.potentialDiscountSchema),
    get('basket?$expand=tickets/event,tickets/instance,tickets/type', baskets.basketSchema),
    post(
      'customer/authenticate',
      { email: customer.email, password: 'not this' },
      problemSchema,
      system.speaks('bad-login-401') ? 401 : 404,
    ),
    post('customer/authenticate', { email: customer.email, password: customer.password }, customerSchema),
    ...(system.speaks('login-lags') ? [get('customer', problemSchema, 401)] : []),
    get('customer', customerSchema),
    get('customer?$expand=addresses,orders,storedCards,tags,allStatements,agreedStatements', customerSchema),
    patch('customer', { phone: '01632 960001' }, customerSchema),
    get('customer/agreed-statements', statementSchema),
    get('customer/addresses', addresses.addressSchema),
    get('customer/tags', tagSchema),
    get('customer/orders', orderSchema),
    get('customer/stored-cards?includePending=true', storedCardSchema),
    get('customer/print-at-home-documents', printAtHomeDocumentSchema),
    get('basket', baskets.basketSchema),
  ];
};

/** The same with the queue on: from the first try to add to the head of the queue. */
export const queueExchanges = (system: System): Exchange[] => {
  const queued = system.catalogue.season.events
    .flatMap(({ instances }) => instances)
    .filter((it) => it.queued);
  const { instance, seats, type } = bookable(system, 'Reserved');
  const first = queued.find((it) => it.wire.id === instance.wire.id) ?? one(queued);
  const plan = system.catalogue.plan(first.planId)?.wire;
  const seat = plan?.seats?.[0] ?? plan?.areas?.[0]?.seats?.[0] ?? seats[0];
  return [
    {
      method: 'POST',
      path: 'basket/tickets',
      body: [{ instance: first.wire.id, seat: seat?.id, type }],
      schema: joinQueueSchema,
      status: system.speaks('join-queue-conflict') ? 409 : 200,
    },
    { method: 'POST', path: `basket/queue/${first.wire.id}`, schema: queuePlaceSchema },
  ];
};
