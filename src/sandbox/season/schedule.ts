import type { Run, Show, Space } from './programme/show.js';
import type { Random } from './random.js';
import { atTime, dateString, day, minute, week, weekday } from './zone.js';

/** Weeks before and after the present one that the season covers. */
export const firstWeek = -8;
export const lastWeek = 29;

/** To clear the house and let the next one in. */
const turnaround = 20 * minute;

/** The Yard is one room, however it is set out. */
const room = (space: Space): string => (space === 'Studio' ? 'Yard' : space);

/** Who has which room when. */
class Diary {
  readonly #booked = new Map<string, { from: number; to: number }[]>();

  isFree(show: Show, start: number): boolean {
    if (isClosed(start)) return false;
    const { from, to } = occupied(show, start);
    const booked = this.#booked.get(room(show.space)) ?? [];
    return booked.every((other) => to <= other.from || other.to <= from);
  }

  book(show: Show, starts: readonly number[]): void {
    const booked = this.#booked.get(room(show.space)) ?? [];
    booked.push(...starts.map((start) => occupied(show, start)));
    this.#booked.set(room(show.space), booked);
  }
}

/** The house is dark over Christmas and on New Year's Day. */
const isClosed = (start: number): boolean =>
  ['12-24', '12-25', '12-26', '01-01'].includes(dateString(start).slice(5));

const occupied = (show: Show, start: number): { from: number; to: number } => ({
  from: start,
  to: start + (show.minutes || 60) * minute + turnaround,
});

/**
 * Gives every show its dates: wall-clock starts, ascending, never two in one room at once.
 *
 * @param thisMonday Midnight at the beginning of the present week.
 */
export const schedule = (
  shows: readonly Show[],
  thisMonday: number,
  random: Random,
): ReadonlyMap<Show, readonly number[]> => {
  const diary = new Diary();
  const dates = new Map<Show, readonly number[]>();
  const give = (show: Show, starts: readonly number[]): void => {
    diary.book(show, starts);
    dates.set(
      show,
      [...starts].sort((one, other) => one - other),
    );
  };
  const ofKind = (kind: Run['kind']): Show[] => random.shuffle(shows.filter(({ run }) => run.kind === kind));

  let next = firstWeek;
  for (const show of ofKind('residency')) {
    const { run } = show;
    if (run.kind !== 'residency') continue;
    give(show, residency(thisMonday + next * week, run.weeks));
    next += run.weeks + random.int(1, 2);
  }
  for (const kind of ['days', 'nights', 'regular'] as const) {
    const spread = ofKind(kind);
    for (const [at, show] of spread.entries()) {
      const target =
        firstWeek + 1 + Math.round((at / spread.length) * (latestStart(show.run) - firstWeek - 1));
      give(show, place(show, thisMonday, target, diary));
    }
  }
  const films = ofKind('film');
  for (const [at, show] of films.entries()) {
    const opens = firstWeek + Math.floor((at / films.length) * 22);
    dates.set(show, filmShowings(show, thisMonday + opens * week, diary, random));
  }
  return dates;
};

const residency = (monday: number, weeks: number): number[] =>
  Array.from({ length: weeks }, (_, at) => monday + at * week)
    .flatMap((from) => [
      ...[1, 2, 3, 4, 5].map((days) => atTime(from + days * day, '19:30')),
      atTime(from + 3 * day, '14:00'),
      atTime(from + 5 * day, '14:30'),
    ])
    .filter((start) => !isClosed(start));

/** Around the wanted week: the first later week in which the show fits, or else the first of the season. */
const place = (show: Show, thisMonday: number, target: number, diary: Diary): number[] => {
  const weeks = [...range(target, lastWeek), ...range(firstWeek, target - 1)];
  for (const at of weeks) {
    const starts = proposals(show.run, thisMonday + at * week).map((proposal) =>
      proposal.filter((start) => diary.isFree(show, start)),
    );
    const wanted = atLeast(show.run);
    const fitting = starts.find((free) => free.length >= wanted);
    if (fitting) return fitting;
  }
  throw new RangeError(`There is no room for "${show.name}" in the season.`);
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** The week in which a run must have begun to end within the season. */
const latestStart = (run: Run): number =>
  run.kind === 'regular' ? Math.max(firstWeek + 2, lastWeek - run.times * run.everyWeeks) : lastWeek - 3;

/** Of a long run some dates may fall to other shows. */
const atLeast = (run: Run): number => {
  switch (run.kind) {
    case 'nights':
      return run.nights;
    case 'days':
      return Math.ceil(run.days * run.at.length * 0.6);
    case 'regular':
      return Math.ceil(run.times * 0.8);
    case 'residency':
    case 'film':
      return 1;
  }
};

/** Ways to place a run in the week that begins on this Monday. */
const proposals = (run: Run, monday: number): number[][] => {
  switch (run.kind) {
    case 'nights':
      return run.on.map((first) =>
        range(0, run.nights - 1).map((at) => atTime(monday + (first - 1 + at) * day, run.at)),
      );
    case 'days':
      return run.on.map((first) =>
        range(0, run.days - 1).flatMap((at) =>
          run.at.map((time) => atTime(monday + (first - 1 + at) * day, time)),
        ),
      );
    case 'regular':
      return [
        range(0, run.times - 1).map((at) =>
          atTime(monday + at * run.everyWeeks * week + (run.on - 1) * day, run.at),
        ),
      ];
    case 'residency':
    case 'film':
      return [];
  }
};

const evenings = ['20:15', '17:30', '14:30', '11:00'];
const mornings = ['11:00', '14:30', '17:30'];

/** A film opens on a Friday and plays on most days, twice at weekends. */
const filmShowings = (show: Show, monday: number, diary: Diary, random: Random): number[] => {
  const { run } = show;
  if (run.kind !== 'film') return [];
  const starts: number[] = [];
  const opening = monday + 4 * day;
  for (const at of range(0, run.weeks * 7 - 1)) {
    const date = opening + at * day;
    const weekend = weekday(date) >= 6;
    const likes = show.certificate === 'U' ? mornings : evenings;
    const times = weekend || random.chance(0.45) ? likes : random.shuffle(likes.slice(0, 2));
    const free = times.map((time) => atTime(date, time)).filter((start) => diary.isFree(show, start));
    const wanted = weekend || random.chance(0.35) ? 2 : 1;
    starts.push(...free.slice(0, wanted));
    diary.book(show, free.slice(0, wanted));
  }
  return starts.sort((one, other) => one - other);
};
