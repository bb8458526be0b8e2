import { namesIn } from '../names.js';
import type { DateWords, DayWords } from '../words.js';

const short = ({ date, month, year }: DayWords): string => `${date} ${month}${year && ` ${year}`}`;

const counted = (count: number, unit: string): string =>
  count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`;

export const dates: DateWords = {
  ...namesIn('en-GB'),
  day: (day) => `${day.weekday} ${short(day)}`,
  range: (from, until) =>
    from.month === until.month && from.year === ''
      ? `${from.date}–${short(until)}`
      : `${short(from)} – ${short(until)}`,
  time(hours, minutes) {
    if (hours === 12 && minutes === 0) return '12 noon';
    const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
    return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
  },
  at: (day, time) => `${day}, ${time}`,
  duration: (hours, minutes) =>
    [counted(hours, 'hour'), counted(minutes, 'minute')].filter(Boolean).join(' '),
};
