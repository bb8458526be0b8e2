import type { Area, Plan } from '../../../schema/plan.js';
import type { Price } from '../../../schema/price-list.js';
import type { SeatState } from '../../box-office/box-office.js';
import type { Catalogue } from '../../season/catalogue.js';
import type { SeasonInstance } from '../../season/types.js';
import { Arguments } from '../arguments.js';
import type { Texts } from '../texts/texts.js';
import type { Visit } from '../visit.js';
import { money } from '../words.js';

/** One performance's seats and prices as this visitor sees them now. */
export interface Hall {
  readonly catalogue: Catalogue;
  readonly instance: SeasonInstance;
  readonly texts: Texts['seats'];
  readonly areas: readonly (Area | Plan)[];
  /** What was chosen in a form that was refused. */
  readonly chosen: Arguments;
  readonly wheelchairSeats: ReadonlySet<string>;
  /** By seat id. */
  readonly seats: ReadonlyMap<string, SeatState>;
  /** Places left in an area. */
  left(areaId: string): number;
  /** The band of a seat, or of an unreserved area. */
  band(id: string): string;
  readonly prices: readonly Price[];
  inWords(amount: number): string;
}

export const hallOf = (visit: Visit, instance: SeasonInstance): Hall => {
  const { catalogue, boxOffice } = visit.system;
  const plan = catalogue.plan(instance.planId);
  return {
    catalogue,
    instance,
    texts: visit.texts.seats,
    areas: catalogue.areasOf(instance),
    chosen: visit.form ?? new Arguments(),
    wheelchairSeats: plan?.wheelchairSeats ?? new Set(),
    seats: boxOffice.seatStates(instance, visit.visitor),
    left: (areaId) => boxOffice.status(instance, visit.visitor, { areaId }).available,
    band: (id) => plan?.bands.get(id) ?? '',
    prices: catalogue.priceList(instance.priceListId)?.prices ?? [],
    inWords: (amount) => money(catalogue.season, amount),
  };
};

/** The ticket types a performance is sold at, the one offered first in front. */
export const ticketTypes = (
  hall: Hall,
  bandId?: string,
): { readonly id: string; readonly name: string; readonly amounts: readonly number[] }[] => {
  const rows = hall.prices.filter((price) => bandId === undefined || price.priceBand?.id === bandId);
  const first = rows.find(({ isBandDefault }) => isBandDefault)?.ticketType.id;
  const types = [...new Set(rows.map(({ ticketType }) => ticketType.id))];
  types.sort((one, other) => Number(other === first) - Number(one === first));
  return types.map((id) => ({
    id,
    name:
      hall.catalogue.ticketType(id)?.name ??
      rows.find(({ ticketType }) => ticketType.id === id)?.ticketType.name ??
      'Ticket',
    amounts: rows.filter(({ ticketType }) => ticketType.id === id).map(({ amount }) => amount ?? 0),
  }));
};
