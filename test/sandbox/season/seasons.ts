import { createSeason } from '../../../src/sandbox/season/season.js';
import type { Season, SeasonInstance } from '../../../src/sandbox/season/types.js';

/** Noon on a day in summer. */
export const summer = Date.UTC(2026, 6, 15, 11);

export const seasonAt = (now: number, seed = 1): Season => createSeason({ seed, now, client: 'lantern' });

/** Days all over the year, among them those on which the clocks change. */
export const days = [
  '2026-03-29',
  '2026-07-15',
  '2026-10-25',
  '2026-11-21',
  '2026-12-31',
  '2027-02-28',
  '2028-02-29',
].map((date) => Date.parse(`${date}T12:00:00Z`));

export const instancesOf = (season: Season): SeasonInstance[] =>
  season.events.flatMap(({ instances }) => [...instances]);
