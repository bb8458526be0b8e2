import type { Instance } from '../schema/instance.js';

/*
 * Wall-clock strings carry no zone and are never read as the visitor's: they become the milliseconds that UTC would show
 * with these digits on its clock, and are formatted with `timeZone: 'UTC'`. Source: reference 5.3.
 */

type Timed = Pick<Instance, 'start' | 'startUtc'>;

const minute = 60_000;
const day = 24 * 60 * minute;
/** No zone is further from UTC. */
const widestOffset = 18 * 60;

const form =
  /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?\s*(Z|([+-])(\d\d):?(\d\d))?\s*$/i;

/**
 * The digits of a time as UTC milliseconds, whatever zone is written after them: for `start`,
 * `firstInstanceDateTime`, … Null where it cannot be read.
 */
export const wallTime = (text: string | null | undefined): number | null => {
  const parts = form.exec(text ?? '');
  return parts && digits(parts);
};

/**
 * A moment in milliseconds since the epoch, UTC where no zone is written: for every field whose name ends in `Utc`.
 * Null where it cannot be read.
 */
export const utcTime = (text: string | null | undefined): number | null => {
  const parts = form.exec(text ?? '');
  const wall = parts && digits(parts);
  if (wall === null) return null;
  const [sign, hours, minutes] = [parts?.[9], parts?.[10], parts?.[11]];
  if (sign === undefined) return wall; // assumption: start-utc-with-z
  const ahead = Number(hours) * 60 + Number(minutes);
  return wall - (sign === '-' ? -ahead : ahead) * minute;
};

const digits = (parts: RegExpExecArray): number | null => {
  const [year, month, date, hour, minutes, seconds] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const time = new Date(0);
  // Not the Date constructor or Date.UTC: they take years below 100 for the last century.
  time.setUTCFullYear(year ?? 0, (month ?? 0) - 1, date);
  time.setUTCHours(
    hour ?? 0,
    minutes ?? 0,
    seconds ?? 0,
    Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3)),
  );
  // A month 13 or a 30 February would have rolled over.
  const same =
    time.getUTCMonth() + 1 === month &&
    time.getUTCDate() === date &&
    time.getUTCHours() === hour &&
    time.getUTCMinutes() === minutes;
  return same ? time.getTime() : null;
};

/** How far the venue's clock is ahead of UTC when this instance starts, in minutes; null where that cannot be told. */
export const venueOffset = ({ start, startUtc }: Timed): number | null => {
  const wall = wallTime(start);
  const utc = utcTime(startUtc);
  if (wall === null || utc === null) return null;
  const offset = Math.round((wall - utc) / minute);
  return Math.abs(offset) <= widestOffset ? offset : null;
};

/** The venue's offset at about a moment, by the instance nearest to it, in minutes; null where no instance tells. */
export const offsetNear = (instances: readonly Timed[], now: number): number | null => {
  let nearest = Infinity;
  let found: number | null = null;
  for (const instance of instances) {
    const offset = venueOffset(instance);
    const distance = Math.abs((utcTime(instance.startUtc) ?? Infinity) - now);
    if (offset === null || distance >= nearest) continue;
    nearest = distance;
    found = offset;
  }
  return found;
};

/** What the venue's clock shows at a moment, in the milliseconds that `wallTime` gives. */
export const venueNow = (instances: readonly Timed[], now: number): number | null => {
  const offset = offsetNear(instances, now);
  return offset === null ? null : now + offset * minute;
};

/** The venue's day at a moment, `YYYY-MM-DD`: for queries and for comparing with the first ten characters of `start`. */
export const venueToday = (instances: readonly Timed[], now: number): string | null => {
  const wall = venueNow(instances, now);
  return wall === null ? null : dayOf(wall);
};

/** The day of a wall-clock time, `YYYY-MM-DD`, so many days on. */
export const dayOf = (wall: number, daysOn = 0): string =>
  new Date(wall + daysOn * day).toISOString().slice(0, 10);

/** The start of an instance with the venue's offset, such as `2026-04-29T18:30:00-06:00`, as structured data wants it. */
export const isoStart = (instance: Timed): string | null => {
  const wall = wallTime(instance.start);
  const offset = venueOffset(instance);
  if (wall === null || offset === null) return null;
  const size = Math.abs(offset);
  const two = (number: number): string => String(number).padStart(2, '0');
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return new Date(wall).toISOString().slice(0, 19) + zone;
};
