import type { Season } from '../season/types.js';
import { datesIn } from './dates.js';

/** Dates of pages that speak English only. */
export const dates = datesIn('en-GB');

/** Major units in the venue's currency, such as `£12.50`: the same in every language. Source: iframes A2. */
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
