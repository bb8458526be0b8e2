import { ApiError, wallTime } from '../../src/api/client.js';
import type { ErrorCode, Event } from '../../src/api/client.js';

const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const day = new Intl.DateTimeFormat('en-GB', parts);
const dayAndYear = new Intl.DateTimeFormat('en-GB', { ...parts, year: 'numeric' });

/** With the year where it is not the one that `now` is in. */
const dayInWords = (wall: number, now: number): string => {
  const thisYear = new Date(wall).getUTCFullYear() === new Date(now).getUTCFullYear();
  return (thisYear ? day : dayAndYear).format(wall).replace(',', '');
};

/** Such as `Saturday 3 October`, `Saturday 3 October to Sunday 11 October` or, once begun, `Until Sunday 11 October`. */
export const datesInWords = ({ firstInstanceDateTime, lastInstanceDateTime }: Event, now: number): string => {
  const first = wallTime(firstInstanceDateTime) ?? wallTime(lastInstanceDateTime);
  const last = wallTime(lastInstanceDateTime) ?? first;
  if (first === null || last === null) return 'Dates to be announced';
  const from = dayInWords(first, now);
  const until = dayInWords(last, now);
  if (from === until) return from;
  return first < now ? `Until ${until}` : `${from} to ${until}`;
};

export const basketInWords = (count: number): string =>
  count === 1 ? 'Basket, 1 item' : `Basket, ${count.toLocaleString('en-GB')} items`;

const sentences: Partial<Record<ErrorCode, string>> = {
  network: 'The ticketing system cannot be reached. Check your connection, then try again.',
  timeout: 'The ticketing system takes very long to answer. Please try again.',
  refused: 'The ticketing system does not let this page in at the moment. Please try again in a few minutes.',
  'rate-limited': 'The ticketing system is very busy. Please try again in a minute.',
  unavailable: 'The ticketing system has a problem. Please try again in a minute.',
  'invalid-response': 'The ticketing system answered something that we cannot read. Please try again.',
};

/** What went wrong, and what to do next. */
export const errorInWords = (error: unknown): string => {
  if (error instanceof ApiError && error.code === 'settings')
    return `This page is not set up: ${error.message}`;
  const known = error instanceof ApiError ? sentences[error.code] : undefined;
  return known ?? 'What’s on could not be loaded. Please try again.';
};
