import type { Show } from './programme/show.js';
import type { Random } from './random.js';
import { onSaleFrom } from './selling.js';
import { day } from './zone.js';

/** What befalls single performances, so that every season has some of each. */
export type Fate = 'cancelled' | 'sold out' | 'nearly sold out' | 'withdrawn' | 'no time set';

const counts: Readonly<Record<Fate, number>> = {
  cancelled: 3,
  'sold out': 9,
  'nearly sold out': 12,
  withdrawn: 4,
  'no time set': 3,
};

/** Fates by show and start. */
export type Fates = ReadonlyMap<Show, ReadonlyMap<number, Fate>>;

/** Draws fates for performances of the coming weeks that are on sale, one to a show where there are shows enough. */
export const drawFates = (
  dates: ReadonlyMap<Show, readonly number[]>,
  now: number,
  random: Random,
): Fates => {
  const coming = [...dates].flatMap(([show, starts]) =>
    show.schools || show.soldOut
      ? []
      : starts
          .filter(
            (start) =>
              start > now + day &&
              start < now + 100 * day &&
              onSaleFrom(show, starts[0] ?? start, now) <= now,
          )
          .map((start) => ({ show, start })),
  );
  const drawn = random.shuffle(coming);
  const fates = new Map<Show, Map<number, Fate>>();
  for (const [fate, count] of Object.entries(counts) as [Fate, number][]) {
    for (let left = count; left > 0; left -= 1) {
      const at = drawn.findIndex(({ show }) => fate === 'nearly sold out' || !fates.has(show));
      const [chosen] = drawn.splice(Math.max(0, at), 1);
      if (!chosen) break;
      const ofShow = fates.get(chosen.show) ?? new Map<number, Fate>();
      ofShow.set(chosen.start, fate);
      fates.set(chosen.show, ofShow);
    }
  }
  return fates;
};
