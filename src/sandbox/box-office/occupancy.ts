import type { LockedSeatQuantity } from '../../schema/instance-status.js';
import type { Area, Plan } from '../../schema/plan.js';
import type { LockType, SeasonInstance } from '../season/types.js';
import type { Desk } from './desk.js';
import { split } from './holds.js';
import type { Holds } from './holds.js';

export type SeatState = 'available' | 'inBasket' | 'unavailable';

/** Who asks: some seats are kept for members. */
export interface Viewer {
  /** Their session; undefined when they have none. */
  readonly token: string | undefined;
  readonly isMember: boolean;
}

/** `available + inBasket + unavailable = capacity`. Source: reference 9.3. */
export interface AreaCount {
  readonly capacity: number;
  readonly available: number;
  /** Among those available. */
  readonly wheelchairAvailable: number;
  readonly inBasket: number;
  /** Sold to people, among those unavailable. */
  readonly sold: number;
  /** Locks open to the web on seats that are available. */
  readonly locks: readonly LockedSeatQuantity[];
}

/** Who may have which seat of which instance. */
export class Occupancy {
  readonly #desk: Desk;
  readonly #holds: Holds;

  constructor(desk: Desk, holds: Holds) {
    this.#desk = desk;
    this.#holds = holds;
  }

  /** Every seat of a reserved area. */
  seats(instance: SeasonInstance, area: Area | Plan, viewer: Viewer): Map<string, SeatState> {
    const state = this.#seatStates(instance, area.id, viewer);
    return new Map((area.seats ?? []).map(({ id }) => [id, state(id)]));
  }

  seat(instance: SeasonInstance, areaId: string, seatId: string, viewer: Viewer): SeatState {
    return this.#seatStates(instance, areaId, viewer)(seatId);
  }

  count(instance: SeasonInstance, area: Area | Plan, viewer: Viewer): AreaCount {
    return area.seats ? this.#countSeats(instance, area, viewer) : this.#countPlaces(instance, area, viewer);
  }

  isSold(instance: SeasonInstance, areaId: string, seatId: string): boolean {
    const { catalogue, state } = this.#desk;
    return (
      catalogue.soldSeats(instance, areaId).has(seatId) ||
      (state.soldSeats[instance.wire.id]?.includes(seatId) ?? false)
    );
  }

  #seatStates(instance: SeasonInstance, areaId: string, viewer: Viewer): (seatId: string) => SeatState {
    const { catalogue, scenarios } = this.#desk;
    const held = this.#holds.seats(instance.wire.id);
    const locked = catalogue.lockedSeats(instance, areaId);
    return (seatId) => {
      const holder = held.get(seatId);
      if (holder !== undefined) return holder === viewer.token ? 'inBasket' : 'unavailable';
      if (scenarios.conditions.soldOut || this.isSold(instance, areaId, seatId)) return 'unavailable';
      const lock = locked.get(seatId);
      return !lock || opens(lock, viewer) ? 'available' : 'unavailable';
    };
  }

  #countSeats(instance: SeasonInstance, area: Area | Plan, viewer: Viewer): AreaCount {
    const { catalogue } = this.#desk;
    const wheelchairs = catalogue.plan(instance.planId)?.wheelchairSeats;
    const locked = catalogue.lockedSeats(instance, area.id);
    const locks = new Map<string, LockedSeatQuantity>();
    let available = 0;
    let wheelchairAvailable = 0;
    let inBasket = 0;
    let sold = 0;
    for (const [seatId, state] of this.seats(instance, area, viewer)) {
      if (state === 'inBasket') inBasket += 1;
      if (state === 'unavailable' && this.isSold(instance, area.id, seatId)) sold += 1;
      if (state !== 'available') continue;
      available += 1;
      if (wheelchairs?.has(seatId)) wheelchairAvailable += 1;
      const lockType = locked.get(seatId);
      if (lockType) {
        const quantity = (locks.get(lockType.id)?.quantity ?? 0) + 1;
        locks.set(lockType.id, { quantity, lockType: { ...lockType } });
      }
    }
    const capacity = area.seats?.length ?? 0;
    return { capacity, available, wheelchairAvailable, inBasket, sold, locks: [...locks.values()] };
  }

  #countPlaces(instance: SeasonInstance, area: Area | Plan, viewer: Viewer): AreaCount {
    const { catalogue, scenarios, state } = this.#desk;
    const capacity = area.capacity ?? 0;
    const { own, others } = split(this.#holds.places(instance.wire.id, area.id), viewer.token);
    const soldSince = state.soldPlaces[instance.wire.id]?.[area.id] ?? 0;
    const sold = catalogue.soldPlaces(instance, area.id) + soldSince;
    const here = instance.locks.filter(({ areaId }) => areaId === area.id);
    const closed = here
      .filter(({ type }) => !opens(type, viewer))
      .reduce((sum, lock) => sum + lock.quantity, 0);
    const left = Math.max(0, capacity - own - others - sold - closed);
    const available = scenarios.conditions.soldOut ? 0 : left;
    const locks = here
      .filter(({ type }) => opens(type, viewer))
      .map(({ quantity, type }) => ({ quantity: Math.min(quantity, available), lockType: { ...type } }))
      .filter(({ quantity }) => quantity > 0);
    return { capacity, available, wheelchairAvailable: 0, inBasket: own, sold, locks };
  }
}

/** Some locks are open on the web to members only. */
const opens = (lock: LockType, viewer: Viewer): boolean =>
  lock.availableOnWeb && (!lock.requiresEligibility || viewer.isMember);
