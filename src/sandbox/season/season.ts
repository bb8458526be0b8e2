import { makeCustomers } from './customers.js';
import { makeEvent } from './events.js';
import { IdBlocks } from './ids.js';
import { makeOffers, promoCodes } from './offers.js';
import { drawPlans, venues } from './plans.js';
import { assignPosters } from './posters/assign.js';
import { countries, statements, tagGroups, tags } from './preferences.js';
import { bands, PriceLists, ticketTypes } from './prices.js';
import { programme } from './programme/programme.js';
import { Random, seedOf } from './random.js';
import { schedule } from './schedule.js';
import { funds, memberships, stockItems } from './shop.js';
import { drawFates } from './special.js';
import type { Season } from './types.js';
import { startOfDay, startOfWeek, toWall } from './zone.js';

export interface SeasonOptions {
  readonly seed: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The client's name in URLs. */
  readonly client: string;
}

const timeZone = 'Europe/London';

/** The day at the venue that a moment is in, as a number: seasons of one day are equal. */
export const seasonDay = (now: number): number => startOfDay(toWall(now, timeZone));

const order = new Intl.Collator('en-GB', { ignorePunctuation: true });

/** As the system sorts listings: by the rules of a language, punctuation left aside. Source: reference 5.7. */
export const byName = (one: string, other: string): number =>
  order.compare(one, other) || (one < other ? -1 : 1);

/**
 * A season of The Lantern, a made-up theatre, cinema and bar: from about two months before now to seven months after. The
 * same seed on the same day at the venue gives the same season, ids included; another seed, or another client, gives other dates and sales.
 */
export const createSeason = ({ seed: wanted, now, client }: SeasonOptions): Season => {
  const seed = seedOf(wanted, client);
  // The day counts, not the minute: a restart must not change what was sold.
  const today = seasonDay(now);
  const dates = schedule(programme, startOfWeek(today), new Random(seedOf(seed, 'dates')));
  const plans = drawPlans();
  const priceLists = new PriceLists();
  const shop = {
    seed,
    now: today,
    timeZone,
    plans,
    priceLists,
    fates: drawFates(dates, today, new Random(seedOf(seed, 'fates'))),
    eventIds: new IdBlocks(128),
    instanceIds: new IdBlocks(640),
  };
  // Ids are given as staff enter shows, in the order of the programme, not of the listing.
  const events = programme
    .map((show) => ({ show, event: makeEvent(show, dates.get(show) ?? [], shop) }))
    .sort((one, other) => byName(one.show.name, other.show.name));
  const withPosters = assignPosters(events, seed);
  return {
    venueName: 'The Lantern',
    timeZone,
    currencySign: '£',
    events: withPosters,
    venues: Object.values(venues),
    plans: Object.values(plans),
    priceLists: priceLists.all,
    ticketTypes,
    bands,
    funds,
    memberships,
    stockItems,
    offers: makeOffers(withPosters, today),
    promoCodes,
    statements,
    tags,
    tagGroups,
    countries,
    customers: makeCustomers(withPosters, today),
  };
};
