import type { DateWords } from './words.js';

type Names = Pick<DateWords, 'month' | 'weekday'>;

/** Names of months and weekdays in a language that every browser knows. */
export const namesIn = (locale: string): Names => {
  let months: Intl.DateTimeFormat | undefined;
  let weekdays: Intl.DateTimeFormat | undefined;
  return {
    month(index) {
      months ??= new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
      return months.format(Date.UTC(2026, index, 1));
    },
    weekday(index) {
      weekdays ??= new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      // The first of February 2026 was a Sunday.
      return weekdays.format(Date.UTC(2026, 1, 1 + index));
    },
  };
};
