import type { Season } from '../season/types.js';

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const shortDayWithYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Wall-clock time is read as if it were UTC and shown in UTC, so that no zone of this machine gets in between. */
const wallClock = (local: string): Date | null => {
  const [, minutes] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})/.exec(local) ?? [];
  if (minutes === undefined) return null;
  const date = new Date(`${minutes}:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
};

/** Such as `Saturday 3 October 2026`; the text itself where it is no date. */
export const dayInWords = (local: string): string => {
  const date = wallClock(local);
  return date ? day.format(date).replace(',', '') : local;
};

/** Such as `7.30pm`, `11am`; empty where there is no date. */
export const timeInWords = (local: string): string => {
  const date = wallClock(local);
  if (!date) return '';
  const hours = date.getUTCHours();
  const minutes = date.getUTCMinutes();
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
};

/** Such as `Saturday 3 October 2026, 7.30pm`. */
export const momentInWords = (local: string): string =>
  [dayInWords(local), timeInWords(local)].filter((part) => part !== '').join(', ');

/** Such as `3 Oct 2026` or `28 Sep – 3 Oct 2026`; empty where there are no dates. */
export const datesInWords = (first: string | null | undefined, last: string | null | undefined): string => {
  const start = wallClock(first ?? last ?? '');
  const end = wallClock(last ?? first ?? '');
  if (!start || !end) return '';
  const until = shortDayWithYear.format(end);
  if (shortDayWithYear.format(start) === until) return until;
  const sameYear = start.getUTCFullYear() === end.getUTCFullYear();
  return `${(sameYear ? shortDay : shortDayWithYear).format(start)} – ${until}`;
};

/** Major units in the venue's currency, such as `£12.50`. */
export const money = (season: Season, amount: number): string => {
  const figures = Math.abs(amount).toLocaleString('en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return `${amount < 0 ? '−' : ''}${season.currencySign}${figures}`;
};

/** `1 ticket`, `2 tickets`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
