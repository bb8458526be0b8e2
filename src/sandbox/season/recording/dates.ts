import { instanceDates } from '../wire.js';
import { day, localString, readLocal, toInstant, toWall, utcString, week } from '../zone.js';
import type { RecordedEvent } from './read.js';

/** Where venues with such systems are. The first zone that agrees with every recorded time is taken. */
const zones = [
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Halifax',
  'America/St_Johns',
  'America/Phoenix',
  'America/Regina',
  'Europe/Paris',
  'Europe/Athens',
  'Australia/Sydney',
  'Australia/Brisbane',
  'Australia/Adelaide',
  'Australia/Perth',
  'Pacific/Auckland',
  'Asia/Singapore',
];

type Wire = Readonly<Record<string, unknown>>;

/** Local times of the wire that have a UTC twin. */
const locals = [
  'start',
  'startSellingAtWeb',
  'stopSellingAtWeb',
  'firstInstanceDateTime',
  'lastInstanceDateTime',
];

const twinOf = (local: string): string => `${local}Utc`;

const wallOf = (value: unknown): number | undefined =>
  typeof value === 'string' ? readLocal(value) : undefined;

/** UTC times come with and without `Z`. */
const instantOf = (value: unknown): number | undefined =>
  typeof value === 'string' ? readLocal(value.replace(/Z$/, '')) : undefined;

/**
 * The zone a recording was made in, from the local times that have a UTC twin. Where there are none: months named before
 * days mean the east of America, otherwise London.
 */
export const zoneOf = (events: readonly RecordedEvent[]): string => {
  const wires: Wire[] = events.flatMap(({ wire, instances }) => [wire, ...instances]);
  const pairs = wires.flatMap((wire) =>
    locals.flatMap((key) => {
      const wall = wallOf(wire[key]);
      const instant = instantOf(wire[twinOf(key)]);
      return wall === undefined || instant === undefined ? [] : [{ wall, instant }];
    }),
  );
  if (pairs.length === 0) {
    return events.some(({ wire }) => monthFirst.test(wire.instanceDates ?? ''))
      ? 'America/New_York'
      : 'Europe/London';
  }
  const agrees = (zone: string): number =>
    pairs.filter(({ wall, instant }) => toWall(instant, zone) === wall).length;
  return zones.reduce((best, zone) => (agrees(zone) > agrees(best) ? zone : best));
};

/** Milliseconds, whole weeks, that move the first performance into the first week of the present month. */
export const shiftTo = (events: readonly RecordedEvent[], now: number, timeZone: string): number => {
  const starts = events.flatMap(({ wire, instances }) => [
    ...[wire.firstInstanceDateTime, ...instances.map(({ start }) => start)].map(wallOf),
  ]);
  const first = Math.min(...starts.filter((start) => start !== undefined));
  if (!Number.isFinite(first)) return 0;
  const today = new Date(toWall(now, timeZone));
  const month = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1);
  return Math.ceil((month - first) / week) * week;
};

const monthFirst = /^\p{L}+ \d{1,2}-\p{L}+ \d{1,2}$/u;
const dayFirst = /^\d{1,2} \p{L}+-\d{1,2} \p{L}+$/u;

const dates = (style: string, first: number, last: number): string => {
  if (!monthFirst.test(style)) return dayFirst.test(style) ? instanceDates(first, last) : style;
  const format = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `${format.format(first)}-${format.format(last)}`;
};

/**
 * A copy of an event or instance whose times are moved. The time of day stays, UTC follows from the zone, in the form it
 * was recorded in; attributes and all other keys stay as they are.
 */
export const moved = <T extends Wire>(wire: T, shift: number, timeZone: string): T => {
  if (shift === 0) return { ...wire };
  const changed: Record<string, unknown> = { ...wire };
  for (const key of locals) {
    const wall = wallOf(wire[key]);
    if (wall === undefined) continue;
    changed[key] = localString(wall + shift);
    const twin = wire[twinOf(key)];
    if (typeof twin !== 'string') continue;
    const instant = toInstant(wall + shift, timeZone);
    changed[twinOf(key)] = twin.endsWith('Z') ? utcString(instant) : localString(instant);
  }
  const first = wallOf(changed.firstInstanceDateTime);
  const last = wallOf(changed.lastInstanceDateTime);
  if (typeof wire.instanceDates === 'string' && first !== undefined && last !== undefined)
    changed.instanceDates = dates(wire.instanceDates, first, last);
  return changed as T;
};

/**
 * When an event was on that was recorded without instances: on its first and its last date, and between them on every
 * day but Mondays for a short run, once a week for a long one.
 */
export const startsBetween = (first: unknown, last: unknown): readonly number[] => {
  const from = wallOf(first);
  if (from === undefined) return [];
  const to = wallOf(last) ?? from;
  if (to <= from) return [from];
  const step = to - from <= 16 * day ? day : week;
  const starts = [from];
  for (let at = from + step; at < to - 12 * 60 * 60_000 && starts.length < 60; at += step) {
    if (step === week || new Date(at).getUTCDay() !== 1) starts.push(at);
  }
  return [...starts, to];
};
