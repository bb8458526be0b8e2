import type { DateWords, DayWords } from './words.js';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

const partsOf = (wall: number): Parts => {
  const time = new Date(wall);
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth(),
    date: time.getUTCDate(),
    weekday: time.getUTCDay(),
  };
};

const inWords = (words: DateWords, day: Parts, withYear: boolean): DayWords => ({
  weekday: words.weekday(day.weekday),
  date: day.date,
  month: words.month(day.month),
  year: withYear ? String(day.year) : '',
});

/** A time of day in words; empty for midnight, which is what a date without a time looks like. */
const timeInWords = (words: DateWords, wall: number): string => {
  const time = new Date(wall);
  const [hours, minutes] = [time.getUTCHours(), time.getUTCMinutes()];
  return hours + minutes === 0 ? '' : words.time(hours, minutes);
};

/** A moment: `Saturday 3 October, 7.30pm`, with the year where it is not the present one. */
export const momentInWords = (words: DateWords, wall: number, now: number): string => {
  const day = partsOf(wall);
  const text = words.day(inWords(words, day, day.year !== partsOf(now).year));
  const time = timeInWords(words, wall);
  return time === '' ? text : words.at(text, time);
};

/** How long something lasts: `2 hours 20 minutes`. Empty for no time at all. */
export const durationInWords = (words: DateWords, minutes: number): string => {
  const whole = Math.round(minutes);
  return whole > 0 ? words.duration(Math.floor(whole / 60), whole % 60) : '';
};

/**
 * From the first performance to the last, in words: `Saturday 3 October, 7.30pm`, `Saturday 3 October` for several on one
 * day, `3–17 October`. The year is told where it is not the present one, or not the same.
 *
 * @param first Wall-clock milliseconds, as `wallTime` gives them; so are `last` and `now`.
 */
export const datesInWords = (words: DateWords, first: number, last: number, now: number): string => {
  if (first === last) return momentInWords(words, first, now);
  const [from, until] = [partsOf(first), partsOf(last)];
  const presentYear = partsOf(now).year;
  const twoYears = from.year !== until.year;
  const withYear = twoYears || until.year !== presentYear;
  if (!twoYears && from.month === until.month && from.date === until.date)
    return words.day(inWords(words, from, withYear));
  return words.range(inWords(words, from, twoYears), inWords(words, until, withYear));
};
