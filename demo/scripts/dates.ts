import { seatsLeft } from '../../src/api/availability.js';
import { utcTime, venueNow, wallTime } from '../../src/api/time.js';
import { momentInWords } from '../../src/i18n/dates.js';
import { dates as words } from '../../src/i18n/en-gb/dates.js';
import type { EventAvailability } from '../../src/schema/event-availability.js';
import type { Instance } from '../../src/schema/instance.js';

/** Seats left below which people had better hurry. */
const few = 30;

/** `Saturday 3 October, 7.30pm`, by the venue's clock. */
export const whenOf = (performance: Instance): string => {
  const wall = wallTime(performance.start);
  const now = venueNow([performance], Date.now()) ?? Date.now();
  return wall === null ? '' : momentInWords(words, wall, now);
};

const noteOf = ({ isOnSale, cancelled }: Instance, row: EventAvailability | undefined): string => {
  if (cancelled) return 'Cancelled';
  if (isOnSale === false) return 'Not on sale';
  if (!row) return '';
  const left = seatsLeft(row);
  if (left === 0) return 'Sold out';
  return left < few ? 'Last few seats' : '';
};

const entry = (performance: Instance, row: EventAvailability | undefined): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `?instance=${encodeURIComponent(performance.id)}`;
  link.textContent = whenOf(performance);
  const note = document.createElement('span');
  note.textContent = noteOf(performance, row);
  item.append(link, note);
  return item;
};

/**
 * Lists the performances that are still to come, each with a link to its seats.
 *
 * @returns how many there are.
 */
export const listDates = (
  list: HTMLElement,
  performances: readonly Instance[],
  rows: readonly EventAvailability[],
): number => {
  const coming = performances.filter(({ startUtc }) => (utcTime(startUtc) ?? Infinity) > Date.now());
  list.replaceChildren(
    ...coming.map((performance) =>
      entry(
        performance,
        rows.find(({ eventInstanceId }) => eventInstanceId === performance.id),
      ),
    ),
  );
  list.hidden = coming.length === 0;
  return coming.length;
};
