import type { EventAvailability } from '../../schema/event-availability.js';
import type { InstanceStatus } from '../../schema/instance-status.js';
import type { Area, Plan } from '../../schema/plan.js';
import { notFound } from '../refusal.js';
import type { SeasonEvent, SeasonInstance } from '../season/types.js';
import { utcTime } from './calendar.js';
import type { Desk } from './desk.js';
import type { AreaCount, Occupancy, SeatState, Viewer } from './occupancy.js';

export interface StatusOptions {
  readonly areaId?: string;
  readonly includeLockInformation?: boolean;
  readonly includeChildPlans?: boolean;
}

const nobody: Viewer = { token: undefined, isMember: false };

const nothing: AreaCount = {
  capacity: 0,
  available: 0,
  wheelchairAvailable: 0,
  inBasket: 0,
  sold: 0,
  locks: [],
};

const add = (one: AreaCount, other: AreaCount): AreaCount => ({
  capacity: one.capacity + other.capacity,
  available: one.available + other.available,
  wheelchairAvailable: one.wheelchairAvailable + other.wheelchairAvailable,
  inBasket: one.inBasket + other.inBasket,
  sold: one.sold + other.sold,
  locks: [...one.locks, ...other.locks],
});

/** What is left of instances, as the API tells it. */
export class Availability {
  readonly #desk: Desk;
  readonly #occupancy: Occupancy;

  constructor(desk: Desk, occupancy: Occupancy) {
    this.#desk = desk;
    this.#occupancy = occupancy;
  }

  status(instance: SeasonInstance, viewer: Viewer, options: StatusOptions): InstanceStatus {
    const place = this.#place(instance, options.areaId);
    const rollsUp = options.includeChildPlans === true || this.#desk.speaks('status-rolls-up');
    const areas = !hasAreas(place) ? [place] : rollsUp ? place.areas : [];
    const count = this.#sum(instance, areas, viewer);
    return {
      name: place.name,
      available: count.available,
      wheelchairAvailable: count.wheelchairAvailable,
      specialAvailable: 0,
      capacity: count.capacity,
      inBasket: count.inBasket,
      unavailable: count.capacity - count.available - count.inBasket,
      lockInfoAvailable: options.includeLockInformation ? [...count.locks] : null,
      lockInfoSpecialAvailable: options.includeLockInformation ? [] : null,
    };
  }

  /** Every instance of the event that starts within the range. Source: reference 0.1. */
  rows(event: SeasonEvent, viewer: Viewer, range: { from?: string; to?: string }): EventAvailability[] {
    const { catalogue } = this.#desk;
    return catalogue
      .instancesOf(event)
      .filter(({ wire }) => (!range.from || wire.start >= range.from) && (!range.to || wire.start < range.to))
      .map((instance) => {
        const count = this.#sum(instance, catalogue.areasOf(instance), viewer);
        return {
          eventInstanceId: instance.wire.id,
          start: instance.wire.start,
          capacity: count.capacity,
          availability: this.#byStatus(instance, count),
        };
      });
  }

  /** A letter for each seat, area by area: the real text is opaque, and so should a client treat this. */
  detail(instance: SeasonInstance): string {
    const areas = this.#desk.catalogue
      .areasOf(instance)
      .map((area) => ({ area, seats: this.#occupancy.seats(instance, area, nobody) }));
    if (this.#desk.speaks('status-detail-json'))
      return JSON.stringify(
        areas.flatMap(({ seats }) => [...seats].map(([seatId, status]) => ({ seatId, status }))),
      );
    return areas
      .map(({ area, seats }) => `${area.id}:${[...seats.values()].map((state) => letters[state]).join('')}`)
      .join('|');
  }

  #sum(instance: SeasonInstance, areas: readonly (Area | Plan)[], viewer: Viewer): AreaCount {
    return areas.map((area) => this.#occupancy.count(instance, area, viewer)).reduce(add, nothing);
  }

  #byStatus(instance: SeasonInstance, count: AreaCount): { status: string; count: number }[] {
    const available = { status: 'Available', count: count.available };
    if (!this.#desk.speaks('availability-all-statuses')) return [available];
    const start = utcTime(instance.wire.startUtc ?? instance.wire.start) ?? Infinity;
    const over = start < this.#desk.now();
    return [available, { status: over ? 'Scanned' : 'Sold', count: count.sold }];
  }

  #place(instance: SeasonInstance, areaId: string | undefined): Area | Plan {
    const found = this.#desk.catalogue.area(areaId ?? instance.planId);
    if (!found || found.plan.wire.id !== instance.planId) throw notFound(`The area "${areaId ?? ''}"`);
    return found.area;
  }
}

const letters: Readonly<Record<SeatState, string>> = { available: 'A', inBasket: 'B', unavailable: 'U' };

const hasAreas = (place: Area | Plan): place is Plan & { areas: Area[] } =>
  'areas' in place && Array.isArray(place.areas) && place.areas.length > 0;
