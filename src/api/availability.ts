import type { EventAvailability } from '../schema/event-availability.js';

/** Seats that are gone: bought, or bought and used. */
const gone: readonly string[] = ['sold', 'scanned'];

/**
 * Seats of an instance that can still be had. The web is believed to list only those; systems that list more name the
 * others by words that are known. Source: reference 0.1.
 */
export const seatsLeft = (row: EventAvailability): number =>
  row.availability
    .filter(({ status }) => !gone.includes(status?.toLowerCase() ?? '')) // assumption: availability-all-statuses
    .reduce((sum, { count }) => sum + count, 0);
