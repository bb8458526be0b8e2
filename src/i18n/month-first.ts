import type { DateWords, DayWords } from './words.js';

const withYear = (text: string, { year }: DayWords): string => (year === '' ? text : `${text}, ${year}`);

/** Dates as North America writes them in English: `Saturday, October 3, 2026`. */
export const monthFirst = (
  halves: readonly [morning: string, afternoon: string],
): Omit<DateWords, 'month' | 'weekday' | 'duration'> => ({
  day: (day) => withYear(`${day.weekday}, ${day.month} ${day.date}`, day),
  range: (from, until) =>
    from.month === until.month && from.year === ''
      ? withYear(`${from.month} ${from.date}–${until.date}`, until)
      : `${withYear(`${from.month} ${from.date}`, from)} – ${withYear(`${until.month} ${until.date}`, until)}`,
  time(hours, minutes) {
    if (hours === 12 && minutes === 0) return '12 noon';
    const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
    return `${hours % 12 || 12}${past} ${halves[hours < 12 ? 0 : 1]}`;
  },
  at: (day, time) => `${day}, ${time}`,
});
