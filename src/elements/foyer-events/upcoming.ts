import { offsetNear, utcTime, wallTime } from '../../api/time.js';
import type { Event } from '../../schema/event.js';

const minute = 60_000;

/** No place on earth is further behind UTC. */
const furthestBehind = -12 * 60;

/** First and last performance of an event on the venue's clock, as far as they are known. */
export interface Run {
  readonly event: Event;
  /** Wall-clock milliseconds; null where no date is known. */
  readonly first: number | null;
  readonly last: number | null;
  readonly over: boolean;
}

/** The pairs of local time and UTC that events carry, by which the venue's offset is found. */
const timesOf = (event: Event) => [
  { start: event.firstInstanceDateTime ?? '', startUtc: event.firstInstanceDateTimeUtc },
  { start: event.lastInstanceDateTime ?? '', startUtc: event.lastInstanceDateTimeUtc },
  ...(event.instances ?? []),
];

const runOf = (event: Event, offset: number | null, now: number): Run => {
  const first = wallTime(event.firstInstanceDateTime) ?? wallTime(event.lastInstanceDateTime);
  const last = wallTime(event.lastInstanceDateTime) ?? first;
  // Where the venue's offset is not known, the latest moment that it can have been counts: never the visitor's zone.
  const begun =
    utcTime(event.lastInstanceDateTimeUtc) ??
    (last === null ? Infinity : last - (offset ?? furthestBehind) * minute);
  return { event, first, last, over: begun + (event.duration ?? 0) * minute <= now };
};

/** Next first, by when it begins or, while it runs, ends; what has no dates comes last. */
const byNext =
  (wallNow: number) =>
  (one: Run, other: Run): number =>
    Math.max(one.first ?? Infinity, wallNow) - Math.max(other.first ?? Infinity, wallNow) ||
    (one.last ?? Infinity) - (other.last ?? Infinity) ||
    0;

export interface Season {
  /** Next first; with what is over, latest first, after that if asked for. */
  readonly runs: readonly Run[];
  /** What the venue's clock shows, in wall-clock milliseconds; close to it where the offset is not known. */
  readonly now: number;
}

/** What is on: events that are not over, next first. */
export const seasonOf = (events: readonly Event[], now: number, past: boolean): Season => {
  const offset = offsetNear(events.flatMap(timesOf), now);
  const wallNow = now + (offset ?? 0) * minute;
  const runs = events.map((event) => runOf(event, offset, now));
  const upcoming = runs.filter(({ over }) => !over).sort(byNext(wallNow));
  if (!past) return { runs: upcoming, now: wallNow };
  const gone = runs.filter(({ over }) => over).sort((one, other) => (other.last ?? 0) - (one.last ?? 0));
  return { runs: [...upcoming, ...gone], now: wallNow };
};

/** What an element shows, and what it was made of. */
export interface Shown extends Season {
  readonly events: readonly Event[];
  readonly past: boolean;
  readonly limit: number | undefined;
  /** How many are on the screen so far. */
  painted: number;
}
