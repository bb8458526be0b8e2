import type { Area, Plan, Seat } from '../../schema/plan.js';
import { Random, seedOf } from './random.js';
import type { LockType, SeasonInstance } from './types.js';

/** Who sat down where before the sandbox started, in one area of one instance. */
export interface House {
  readonly sold: ReadonlySet<string>;
  /** The lock on each seat that is put aside. */
  readonly locked: ReadonlyMap<string, LockType>;
}

/** A plan without areas counts as its own only area. */
export const areasOf = (plan: Plan): readonly (Area | Plan)[] => (plan.areas?.length ? plan.areas : [plan]);

/** How sizes of parties are spread: pairs mostly. */
const parties = [1, 2, 2, 2, 2, 2, 3, 4, 4, 4, 5, 6];

/**
 * Fills the seats of an area as an audience would: parties side by side, the middle first, single seats left over.
 * Seats under a lock are not sold. The same instance always has the same house.
 */
export const fillHouse = (instance: SeasonInstance, area: Area): House => {
  const seats = area.seats ?? [];
  const random = new Random(seedOf(instance.seed, area.id));
  const locked = lockSeats(instance, area, random);
  const free = new Map(seats.filter(({ id }) => !locked.has(id)).map((seat) => [seat.id, seat]));
  const wanted = Math.min(free.size, Math.round(seats.length * instance.soldShare));
  const order = [...free.values()]
    .map((seat) => ({ seat, at: distance(seat, area) + random.share() * 1.6 }))
    .sort((one, other) => one.at - other.at);
  const sold = new Set<string>();
  for (const { seat } of order) {
    if (sold.size >= wanted) break;
    const party = Math.min(random.pick(parties), wanted - sold.size);
    for (const taken of neighbours(seat, free, party)) {
      free.delete(taken.id);
      sold.add(taken.id);
    }
  }
  return { sold, locked };
};

/** Seats sold in an unreserved area; seats under a lock are not sold. */
export const fillPlaces = (instance: SeasonInstance, area: Area): number => {
  const capacity = area.capacity ?? 0;
  return Math.min(Math.round(capacity * instance.soldShare), capacity - lockedPlaces(instance, area.id));
};

/** Places of an area under locks that match. */
export const lockedPlaces = (
  instance: SeasonInstance,
  areaId: string,
  matches: (type: LockType) => boolean = () => true,
): number =>
  instance.locks.reduce(
    (sum, lock) => (lock.areaId === areaId && matches(lock.type) ? sum + lock.quantity : sum),
    0,
  );

const lockSeats = (instance: SeasonInstance, area: Area, random: Random): Map<string, LockType> => {
  const locked = new Map<string, LockType>();
  const free = new Map((area.seats ?? []).map((seat) => [seat.id, seat]));
  for (const lock of instance.locks) {
    if (lock.areaId !== area.id) continue;
    for (let left = Math.min(lock.quantity, free.size); left > 0;) {
      const taken = neighbours(random.pick([...free.values()]), free, left);
      left -= taken.length;
      for (const seat of taken) {
        free.delete(seat.id);
        locked.set(seat.id, lock.type);
      }
    }
  }
  return locked;
};

/** The seat and free ones next to it, up to a number, not across an aisle. */
const neighbours = (first: Seat, free: ReadonlyMap<string, Seat>, count: number): Seat[] => {
  const found: Seat[] = [];
  let seat = free.get(first.id);
  while (seat && found.length < count) {
    found.push(seat);
    seat = seat.nextIsAcrossAisle || seat.nextSeatId == null ? undefined : free.get(String(seat.nextSeatId));
  }
  return found;
};

/** From 0 for the middle of the front row to about 2 for the back corners. */
const distance = (seat: Seat, area: Area): number => {
  const seats = area.seats ?? [];
  const first = seats[0];
  const last = seats.at(-1);
  const depth = Math.max(1, (last?.y ?? 0) - (first?.y ?? 0));
  const middle = ((first?.x ?? 0) + (last?.x ?? 0)) / 2;
  const half = Math.max(1, middle - (first?.x ?? 0));
  return ((seat.y ?? 0) - (first?.y ?? 0)) / depth + Math.abs((seat.x ?? 0) - middle) / half;
};
