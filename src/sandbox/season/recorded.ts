import type { Event } from '../../schema/event.js';
import type { Instance } from '../../schema/instance.js';
import { makeCustomers } from './customers.js';
import { entityId, leadingInteger } from './ids.js';
import { makeOffers, promoCodes } from './offers.js';
import { venues } from './plans.js';
import { countries, statements, tagGroups, tags } from './preferences.js';
import { bands, ticketTypes } from './prices.js';
import { Random, scramble, seedOf } from './random.js';
import { moved, shiftTo, startsBetween, zoneOf } from './recording/dates.js';
import { Halls } from './recording/halls.js';
import { readRecording } from './recording/read.js';
import type { RecordedEvent } from './recording/read.js';
import { funds, memberships, stockItems } from './shop.js';
import type { Season, SeasonEvent, SeasonInstance } from './types.js';
import { instanceWire } from './wire.js';
import { atTime, day, readLocal, startOfDay, toWall, week } from './zone.js';

export { CatalogueError } from './recording/read.js';

export interface RecordedOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Leave all times as they were recorded. */
  readonly keepDates: boolean;
  /** The client's name in URLs. */
  readonly client: string;
}

/** What the instances of a recording are made with. */
interface Surroundings {
  readonly halls: Halls;
  readonly timeZone: string;
  /** Wall clock. */
  readonly today: number;
  readonly client: string;
}

/**
 * A season around a recorded answer of `GET events`. Events, and instances where they were recorded, stay as they are, in
 * their order and with every key; only their times move, by whole weeks. What the recording lacks (instances, plans,
 * prices, sales, funds, customers) is made up, the same at every start.
 *
 * @throws CatalogueError when the text is not such a recording.
 */
export const recordedSeason = (text: string, { now, keepDates, client }: RecordedOptions): Season => {
  const recording = readRecording(text);
  const timeZone = zoneOf(recording);
  const shift = keepDates ? 0 : shiftTo(recording, now, timeZone);
  const today = startOfDay(toWall(now, timeZone));
  const halls = new Halls();
  const around: Surroundings = { halls, timeZone, today, client };
  const events = recording.map((event) => recordedEvent(event, shift, around));
  return {
    venueName: 'A recorded season',
    timeZone,
    currencySign: timeZone.startsWith('America/') ? '$' : '£',
    events,
    venues: Object.values(venues),
    plans: halls.plans,
    priceLists: halls.priceLists,
    ticketTypes,
    bands,
    funds,
    memberships,
    stockItems,
    offers: makeOffers(events, today),
    promoCodes,
    statements,
    tags,
    tagGroups,
    countries,
    customers: makeCustomers(events, today),
  };
};

const recordedEvent = (event: RecordedEvent, shift: number, around: Surroundings): SeasonEvent => {
  const wire = moved(event.wire, shift, around.timeZone);
  const wires =
    event.instances.length > 0
      ? event.instances.map((instance) => moved(instance, shift, around.timeZone))
      : derived(wire, startsBetween(wire.firstInstanceDateTime, wire.lastInstanceDateTime), around);
  const instances = wires
    .map((instance) => recordedInstance(instance, wire.id, around))
    .sort((one, other) => (one.wire.start < other.wire.start ? -1 : 1));
  return { wire, instances, posterSeed: null };
};

/** Instances that a recording lacks: all of an event in one hall, with ids that follow from that of the event. */
const derived = (event: Event, starts: readonly number[], { today, timeZone }: Surroundings): Instance[] => {
  const number = leadingInteger(event.id) ?? scramble(seedOf(event.id)) % 1_000_000;
  const random = new Random(seedOf('instances of', event.id));
  const hall = random.int(1, 3);
  const first = starts[0] ?? today;
  const later = random.chance(0.05) && first > today + 4 * week;
  const lead = Math.min(first - random.int(8, 16) * week, today - 3 * day);
  return starts.map((start, at) =>
    instanceWire({
      id: entityId(number * 100 + at + 1),
      eventId: event.id,
      planId: entityId(6400 + hall),
      priceListId: entityId(17_000 + hall),
      start,
      startSelling: atTime(later ? today + 9 * day : lead, '10:00'),
      stopSelling: start,
      timeZone,
      webInstanceId: null,
      isOnSale: event.isOnSale ?? true,
      cancelled: false,
      hasBestAvailableOverlay: true,
      attributes: {},
    }),
  );
};

const recordedInstance = (wire: Instance, eventId: string, around: Surroundings): SeasonInstance => {
  const { halls, today, client } = around;
  const planId = wire.planId ?? entityId(6401);
  const priceListId = wire.priceList?.id ?? entityId(17_001);
  halls.price(priceListId, halls.plan(planId));
  const seed = seedOf(client, 'house', wire.id);
  const random = new Random(seed);
  const weeksAhead = Math.max(0, ((readLocal(wire.start) ?? today) - today) / week);
  const soldOut = random.chance(0.06);
  const share = (0.4 + 0.55 * random.share()) * Math.exp(-weeksAhead / 14);
  return {
    wire,
    eventId,
    planId,
    priceListId,
    soldShare: soldOut ? 1 : share,
    seed,
    locks: [],
    queued: false,
  };
};
