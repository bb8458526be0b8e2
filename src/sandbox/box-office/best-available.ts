import type { Area, Plan, Seat } from '../../schema/plan.js';
import { Refusal } from '../refusal.js';
import type { SeasonInstance } from '../season/types.js';
import type { Desk } from './desk.js';
import type { Occupancy, Viewer } from './occupancy.js';

/** Real words, as far as they are known. Source: reference 6. */
const impossible = 'Best Available Seats not possible for this event instance';

interface Run {
  readonly seats: readonly Seat[];
  readonly distance: number;
}

/**
 * Adjoining free seats, nearest to the middle of the front. 400 where there are none.
 *
 * @param typeId Only seats for which this ticket type is sold.
 */
export const bestAvailable = (
  desk: Desk,
  occupancy: Occupancy,
  instance: SeasonInstance,
  quantity: number,
  viewer: Viewer,
  typeId?: string,
): readonly Seat[] => {
  if (!instance.wire.hasBestAvailableOverlay) throw new Refusal(400, impossible);
  const runs = desk.catalogue.areasOf(instance).flatMap((area) => {
    const states = occupancy.seats(instance, area, viewer);
    const plan = desk.catalogue.plan(instance.planId);
    const isSold = (id: string) =>
      typeId === undefined || desk.catalogue.price(instance, plan?.bands.get(id) ?? '', typeId) !== undefined;
    const free = (id: string) =>
      states.get(id) === 'available' && !plan?.wheelchairSeats.has(id) && isSold(id);
    return runsOf(area, quantity, free);
  });
  const best = runs.reduce<Run | undefined>(
    (found, run) => (!found || run.distance < found.distance ? run : found),
    undefined,
  );
  if (!best) throw new Refusal(400, impossible);
  return best.seats;
};

/** Every run of so many free seats, none of them across an aisle. */
const runsOf = (area: Area | Plan, quantity: number, free: (id: string) => boolean): Run[] => {
  const seats = area.seats ?? [];
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const middle = (Math.min(...seats.map(x)) + Math.max(...seats.map(x))) / 2;
  const front = Math.min(...seats.map(y));
  return seats.flatMap((first) => {
    const run: Seat[] = [];
    let seat: Seat | undefined = first;
    while (seat && free(seat.id) && run.length < quantity) {
      run.push(seat);
      const next: number | null | undefined = seat.nextIsAcrossAisle ? null : seat.nextSeatId;
      seat = next == null ? undefined : byId.get(String(next));
    }
    if (run.length < quantity) return [];
    const centre = run.reduce((sum, one) => sum + x(one), 0) / quantity;
    return [{ seats: run, distance: Math.hypot(centre - middle, y(first) - front) }];
  });
};

const x = (seat: Seat): number => seat.x ?? 0;
const y = (seat: Seat): number => seat.y ?? 0;
