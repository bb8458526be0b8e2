import type { Area, Plan } from '../../../schema/plan.js';
import type { PriceList } from '../../../schema/price-list.js';
import { entityId, leadingInteger } from '../ids.js';
import { drawPlans } from '../plans.js';
import { PriceLists } from '../prices.js';
import type { Space } from '../programme/show.js';
import { Random, seedOf } from '../random.js';
import type { SeasonPlan } from '../types.js';

const spaces: readonly Space[] = ['Depot', 'Depot', 'Lamp Room', 'Yard'];

/** Numbers between the seats of one copied plan and the next. */
const seatStep = 100_000;

/**
 * Plans and price lists for a recording, which names them but does not hold them: for each id a copy of one of The
 * Lantern's under that id.
 */
export class Halls {
  readonly #drawn = drawPlans();
  readonly #lists = new PriceLists();
  readonly #plans = new Map<string, SeasonPlan>();
  readonly #priceLists = new Map<string, { readonly bands: Set<string> }>();

  get plans(): readonly SeasonPlan[] {
    return [...this.#plans.values()];
  }

  /** Each with prices for the bands of the plans it was asked for with. */
  get priceLists(): readonly PriceList[] {
    const rows = (['play', 'concert', 'workshop'] as const).flatMap((tariff, at) => {
      const id = this.#lists.idFor(tariff, 'usual', (['Depot', 'Yard', 'Studio'] as const)[at] ?? 'Depot');
      return this.#lists.all.find((list) => list.id === id)?.prices ?? [];
    });
    return [...this.#priceLists].map(([id, { bands }]) => ({
      id,
      prices: rows.filter(({ priceBand }) => priceBand && bands.has(priceBand.id)),
    }));
  }

  /** The plan with a recorded id; the same id always gives the same hall. */
  plan(id: string): SeasonPlan {
    const known = this.#plans.get(id);
    if (known) return known;
    const space = new Random(seedOf('hall', id)).pick(spaces);
    const plan = copied(this.#drawn[space], id, this.#plans.size + 1);
    this.#plans.set(id, plan);
    return plan;
  }

  /** Sees to it that a price list with this id covers a plan. */
  price(id: string, plan: SeasonPlan): void {
    const list = this.#priceLists.get(id) ?? { bands: new Set() };
    for (const band of plan.bands.values()) list.bands.add(band);
    this.#priceLists.set(id, list);
  }
}

/** A plan under another id; areas and seats have ids of their own too. */
const copied = (plan: SeasonPlan, id: string, copy: number): SeasonPlan => {
  const seatId = (original: string): string => String(Number(original) + copy * seatStep);
  const neighbour = (original: number | null | undefined): number | null =>
    original == null ? null : original + copy * seatStep;
  const redrawn = <T extends Area>(area: T, newId: string): T => ({
    ...area,
    id: newId,
    seats:
      area.seats?.map((seat) => ({
        ...seat,
        id: seatId(seat.id),
        previousSeatId: neighbour(seat.previousSeatId),
        nextSeatId: neighbour(seat.nextSeatId),
      })) ?? null,
  });
  const ids = new Map([[plan.wire.id, id]]);
  const number = leadingInteger(id) ?? copy;
  for (const [at, area] of (plan.wire.areas ?? []).entries())
    ids.set(area.id, entityId(number * 100 + at + 1));
  const newId = (original: string): string => ids.get(original) ?? seatId(original);
  const wire: Plan = {
    ...redrawn(plan.wire, id),
    areas: plan.wire.areas?.map((area) => redrawn(area, newId(area.id))),
  };
  return {
    wire,
    bands: new Map([...plan.bands].map(([original, band]) => [newId(original), band])),
    wheelchairSeats: new Set([...plan.wheelchairSeats].map(seatId)),
  };
};
