/** Dates and times in words, in one language. Wall-clock strings in. */
export interface Dates {
  /** Such as `Saturday 3 October 2026`; the text itself where it is no date. */
  day(local: string): string;
  /** Such as `7.30pm`, `11am`; empty where there is no date. */
  time(local: string): string;
  /** Such as `Saturday 3 October 2026, 7.30pm`. */
  moment(local: string): string;
  /** Such as `3 Oct 2026` or `28 Sep – 3 Oct 2026`; empty where there are no dates. */
  range(first: string | null | undefined, last: string | null | undefined): string;
  /** Such as `October 2026`, from `2026-10`. */
  month(local: string): string;
}

/** Wall-clock time is read as if it were UTC and shown in UTC, so that no zone of this machine gets in between. */
const wallClock = (local: string): Date | null => {
  const [, day, minutes = 'T00:00'] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2})?/.exec(local) ?? [];
  if (day === undefined) return null;
  const date = new Date(`${day}${minutes}:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
};

/** British and Welsh: `7.30pm`. */
const timeWithDot = (date: Date): string => {
  const hours = date.getUTCHours();
  const minutes = date.getUTCMinutes();
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
};

const british = /-GB$/;

export const datesIn = (locale: string): Dates => {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const clock = format({ timeStyle: 'short' });
  const short = format({ day: 'numeric', month: 'short' });
  const shortWithYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const monthAndYear = format({ month: 'long', year: 'numeric' });

  const day = (local: string): string => {
    const date = wallClock(local);
    if (!date) return local;
    return british.test(locale) ? long.format(date).replace(',', '') : long.format(date);
  };
  const time = (local: string): string => {
    const date = wallClock(local);
    if (!date) return '';
    return british.test(locale) ? timeWithDot(date) : clock.format(date);
  };
  return {
    day,
    time,
    moment: (local) => [day(local), time(local)].filter((part) => part !== '').join(', '),
    range(first, last) {
      const start = wallClock(first ?? last ?? '');
      const end = wallClock(last ?? first ?? '');
      if (!start || !end) return '';
      const until = shortWithYear.format(end);
      if (shortWithYear.format(start) === until) return until;
      const sameYear = start.getUTCFullYear() === end.getUTCFullYear();
      return `${(sameYear ? short : shortWithYear).format(start)} – ${until}`;
    },
    month(local) {
      const date = wallClock(`${local}-01`);
      return date ? monthAndYear.format(date) : local;
    },
  };
};
