import { ApiError, wallTime } from '../../src/api/client.js';
import type { ErrorCode, Event } from '../../src/api/client.js';

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** Such as `Saturday 3 October`, or `Saturday 3 October to Sunday 11 October`. */
export const datesInWords = ({ firstInstanceDateTime, lastInstanceDateTime }: Event): string => {
  const first = wallTime(firstInstanceDateTime) ?? wallTime(lastInstanceDateTime);
  const last = wallTime(lastInstanceDateTime) ?? first;
  if (first === null || last === null) return 'Dates to be announced';
  const from = day.format(first).replace(',', '');
  const until = day.format(last).replace(',', '');
  return from === until ? from : `${from} to ${until}`;
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
