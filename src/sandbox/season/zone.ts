/**
 * Times at the venue. A wall clock is a number of milliseconds, as if the clock on the wall showed UTC: adding a day or a
 * week to it keeps the time of day, whatever summer time does. An instant is milliseconds since the epoch.
 */
export const minute = 60_000;
export const day = 24 * 60 * minute;
export const week = 7 * day;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
};

/** What the clocks of a zone show at an instant. */
export const toWall = (instant: number, timeZone: string): number => {
  const shown = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) {
    if (type in shown) shown[type as keyof typeof shown] = Number(value);
  }
  const { year, month, day: date, hour, minute: minutes, second } = shown;
  return Date.UTC(year, month - 1, date, hour, minutes, second);
};

/**
 * The instant at which the clocks show a time. A time that the clocks skip in spring counts as the same time after the
 * start of summer time; one that they show twice in autumn as the first.
 */
export const toInstant = (wall: number, timeZone: string): number => {
  const before = wall - (toWall(wall - day, timeZone) - (wall - day));
  if (toWall(before, timeZone) === wall) return before;
  const after = wall - (toWall(wall + day, timeZone) - (wall + day));
  return toWall(after, timeZone) === wall ? after : before;
};

/** `2026-10-03T19:30:00` */
export const localString = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

/** `2026-10-03T18:30:00Z` */
export const utcString = (instant: number): string => `${localString(instant)}Z`;

/** `2026-10-03` */
export const dateString = (wall: number): string => localString(wall).slice(0, 10);

/** Undefined for anything that is not a local date or date and time. */
export const readLocal = (text: string): number | undefined => {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/.test(text)) return undefined;
  const wall = Date.parse(text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(wall) ? undefined : wall;
};

/** Midnight before. */
export const startOfDay = (wall: number): number => Math.floor(wall / day) * day;

/** 1 for Monday to 7 for Sunday. */
export const weekday = (wall: number): number => new Date(wall).getUTCDay() || 7;

/** Midnight at the beginning of the Monday before. */
export const startOfWeek = (wall: number): number => startOfDay(wall) - (weekday(wall) - 1) * day;

/** `19:30` on the day of a wall clock. */
export const atTime = (wall: number, time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOfDay(wall) + (hours * 60 + minutes) * minute;
};
