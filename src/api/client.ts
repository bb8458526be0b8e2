import * as addresses from './addresses.js';
import * as agreedStatements from './agreed-statements.js';
import * as bands from './bands.js';
import * as basket from './basket.js';
import { bind } from './bind.js';
import type { Bound } from './bind.js';
import * as countries from './countries.js';
import * as customer from './customer.js';
import * as donations from './donations.js';
import { explainErrors } from './errors.js';
import * as events from './events.js';
import * as funds from './funds.js';
import * as giftVouchers from './gift-vouchers.js';
import * as instances from './instances.js';
import * as login from './login.js';
import * as membershipSubscriptions from './membership-subscriptions.js';
import * as memberships from './memberships.js';
import * as merchandise from './merchandise.js';
import * as offers from './offers.js';
import * as orders from './orders.js';
import * as plans from './plans.js';
import * as postcodes from './postcodes.js';
import * as printAtHome from './print-at-home.js';
import * as queue from './queue.js';
import { sentenceFor } from './sentences.js';
import type { ClientSettings } from './settings.js';
import * as statements from './statements.js';
import * as stockItems from './stock-items.js';
import * as storedCards from './stored-cards.js';
import * as tags from './tags.js';
import * as ticketTypes from './ticket-types.js';
import * as tickets from './tickets.js';
import * as venues from './venues.js';
import { createWire } from './wire.js';

/** What the visitor's basket holds and how it is changed. */
export interface BasketPart extends Bound<typeof basket> {
  readonly tickets: Bound<typeof tickets>;
  readonly merchandise: Bound<typeof merchandise>;
  readonly donations: Bound<typeof donations>;
  readonly giftVouchers: Bound<typeof giftVouchers>;
  readonly membershipSubscriptions: Bound<typeof membershipSubscriptions>;
}

/** Who is logged in, and what the system knows of them. */
export interface CustomerPart extends Bound<typeof customer>, Bound<typeof login> {
  readonly addresses: Bound<typeof addresses>;
  readonly agreedStatements: Bound<typeof agreedStatements>;
  readonly storedCards: Bound<typeof storedCards>;
}

/** The API of one venue's ticketing system, as a browser may use it. */
export interface Client {
  /** The address below which every resource is, with a final slash. */
  readonly base: string;
  readonly events: Bound<typeof events>;
  readonly instances: Bound<typeof instances>;
  readonly plans: Bound<typeof plans>;
  readonly venues: Bound<typeof venues>;
  readonly ticketTypes: Bound<typeof ticketTypes>;
  readonly bands: Bound<typeof bands>;
  readonly funds: Bound<typeof funds>;
  readonly memberships: Bound<typeof memberships>;
  readonly stockItems: Bound<typeof stockItems>;
  readonly offers: Bound<typeof offers>;
  readonly statements: Bound<typeof statements>;
  readonly tags: Bound<typeof tags>;
  readonly countries: Bound<typeof countries>;
  readonly postcodes: Bound<typeof postcodes>;
  readonly basket: BasketPart;
  readonly queue: Bound<typeof queue>;
  readonly customer: CustomerPart;
  readonly orders: Bound<typeof orders>;
  readonly printAtHome: Bound<typeof printAtHome>;
}

/**
 * A client for one venue. Making it asks nothing of the network. Every call rejects with an `ApiError`, or, when the
 * caller's own signal gives up, with that signal's reason; nothing else.
 *
 * @example
 * const client = createClient({ clientName: 'lantern', customDomain: 'tickets.lantern.example' });
 * const events = await client.events.list({ instanceStartFrom: '2026-10-01', expandInstances: true });
 *
 * @throws ApiError `settings`, with a sentence that says what to change.
 */
export const createClient = (settings: ClientSettings): Client => {
  explainErrors(sentenceFor);
  const wire = createWire(settings);
  return {
    base: wire.base,
    events: bind(wire, events),
    instances: bind(wire, instances),
    plans: bind(wire, plans),
    venues: bind(wire, venues),
    ticketTypes: bind(wire, ticketTypes),
    bands: bind(wire, bands),
    funds: bind(wire, funds),
    memberships: bind(wire, memberships),
    stockItems: bind(wire, stockItems),
    offers: bind(wire, offers),
    statements: bind(wire, statements),
    tags: bind(wire, tags),
    countries: bind(wire, countries),
    postcodes: bind(wire, postcodes),
    basket: {
      ...bind(wire, basket),
      tickets: bind(wire, tickets),
      merchandise: bind(wire, merchandise),
      donations: bind(wire, donations),
      giftVouchers: bind(wire, giftVouchers),
      membershipSubscriptions: bind(wire, membershipSubscriptions),
    },
    queue: bind(wire, queue),
    customer: {
      ...bind(wire, customer),
      ...bind(wire, login),
      addresses: bind(wire, addresses),
      agreedStatements: bind(wire, agreedStatements),
      storedCards: bind(wire, storedCards),
    },
    orders: bind(wire, orders),
    printAtHome: bind(wire, printAtHome),
  };
};

export type * from './types.js';
export { standardAssumptions } from './assumptions.js';
export { attributeOf } from './attributes.js';
export { seatsLeft } from './availability.js';
export { systemClock } from './clock.js';
export { ApiError, ErrorCode } from './errors.js';
export { idOf } from './ids.js';
export { dayOf, isoStart, offsetNear, utcTime, venueNow, venueOffset, venueToday, wallTime } from './time.js';
