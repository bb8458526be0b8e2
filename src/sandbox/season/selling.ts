import type { Show } from './programme/show.js';
import type { Random } from './random.js';
import type { Fate } from './special.js';
import { atTime, day, startOfDay, week, weekday } from './zone.js';

/** How one performance is sold. Wall clocks throughout. */
export interface Selling {
  readonly startSelling: number | null;
  readonly isOnSale: boolean;
  readonly cancelled: boolean;
  readonly soldShare: number;
}

/** Weeks ahead of the first night at which a show goes on sale. */
const leadWeeks = (show: Show): number => (show.tariff === 'film' ? 5 : show.genre === 'Workshops' ? 9 : 16);

/** What begins later than this many weeks from now belongs to the season that is announced but not on sale yet. */
const nextSeasonAfter = 19;

/** When the next season goes on sale: a Wednesday at ten, within the next week or so. */
export const nextOnSale = (today: number): number => {
  const soon = startOfDay(today) + 3 * day;
  const untilWednesday = (3 - weekday(soon) + 7) % 7;
  return atTime(soon + untilWednesday * day, '10:00');
};

/** When a show goes on sale, or went: at ten in the morning on a weekday. */
export const onSaleFrom = (show: Show, first: number, now: number): number => {
  if (first > now + nextSeasonAfter * week) return nextOnSale(now);
  const wanted = first - leadWeeks(show) * week;
  const asSunday = weekday(wanted) === 7 ? day : 0;
  const from = atTime(wanted + asSunday, '10:00');
  // Everything of the present season is on sale already, but for the films that are weeks away.
  return show.tariff === 'film' || from < now ? from : atTime(now - 20 * day, '10:00');
};

/** How a performance sells: well when the show pulls, at weekends, and the nearer it comes. */
export const sellOf = (
  show: Show,
  start: number,
  first: number,
  now: number,
  fate: Fate | undefined,
  random: Random,
): Selling => {
  const startSelling = onSaleFrom(show, first, now);
  // Staff tidy up what is over; the last few days they have not got to yet.
  const tidied = start < now - 6 * day;
  const isOnSale = !show.schools && !tidied && fate !== 'withdrawn' && fate !== 'cancelled';
  return {
    startSelling: fate === 'no time set' ? null : startSelling,
    isOnSale,
    cancelled: fate === 'cancelled',
    soldShare: startSelling > now ? 0 : shareSold(show, start, now, fate, random),
  };
};

const shareSold = (
  show: Show,
  start: number,
  now: number,
  fate: Fate | undefined,
  random: Random,
): number => {
  const noise = random.share();
  if (show.soldOut || fate === 'sold out') return 1;
  if (fate === 'nearly sold out') return 0.955 + noise * 0.03;
  if (fate === 'no time set') return 0;
  const weeksAhead = Math.max(0, (start - now) / week);
  const nearness = show.tariff === 'film' ? Math.exp(-weeksAhead / 1.2) : Math.exp(-weeksAhead / 14);
  const weekend = weekday(start) >= 5 ? 1.12 : 0.92;
  return Math.min(0.94, Math.max(0, show.pull * nearness * weekend * (0.7 + noise * 0.45)));
};
