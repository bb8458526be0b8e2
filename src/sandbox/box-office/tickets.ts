import type { Ticket } from '../../schema/basket-items.js';
import type { Area, Plan } from '../../schema/plan.js';
import { notFound, Refusal } from '../refusal.js';
import type { SeasonInstance } from '../season/types.js';
import type { Draft } from './baskets.js';
import type { CustomerBook } from './customer-book.js';
import type { Desk } from './desk.js';
import { attributesWire } from './fields.js';
import type { Fields } from './fields.js';
import type { ItemKind } from './items.js';
import { toMajor } from './money.js';
import type { Occupancy, Viewer } from './occupancy.js';
import { refuseUnlessOnSale } from './on-sale.js';
import type { TicketLine } from './records.js';

/** Tickets for one instance in one basket. */
export const mostTickets = 20;

const notAdded = 'The tickets could not be added.';

type Place = Pick<TicketLine, 'areaId' | 'seatId' | 'bandId'>;

/** Reads tickets: a `seat`, or a `seatingPlan` where places are unreserved. Source: reference 8.2, 9.8. */
export const tickets = (
  desk: Desk,
  book: CustomerBook,
  occupancy: Occupancy,
): ItemKind<TicketLine, Ticket> => ({
  noun: 'ticket',
  lines: (basket) => basket.tickets,
  create(fields, draft) {
    const instanceId = fields.reference('instance');
    if (instanceId === undefined) throw new Refusal(400, 'instance is required.');
    const instance = desk.instance(instanceId);
    refuseUnlessOnSale(desk, instance);
    const there = draft.basket.tickets.filter((ticket) => ticket.instanceId === instanceId).length;
    if (there >= mostTickets)
      throw new Refusal(400, `You can book up to ${mostTickets} tickets for one performance.`);
    const viewer = { token: draft.token, isMember: book.memberships(draft.customer).length > 0 };
    const place = readPlace(desk, occupancy, { instance, fields, draft, viewer });
    return {
      id: desk.nextId(),
      eventId: instance.eventId,
      instanceId,
      ...place,
      typeId: readType(desk, instance, place.bandId, fields) ?? missingType(),
      attributes: fields.attributes(),
    };
  },
  change(line, fields) {
    const instance = desk.instance(line.instanceId);
    line.typeId = readType(desk, instance, line.bandId, fields) ?? line.typeId;
    Object.assign(line.attributes, fields.attributes());
  },
  wire: (line, priced) => {
    const cost = priced.lines.get(line.id);
    const { catalogue } = desk;
    const instance = catalogue.instance(line.instanceId);
    const seat = line.seatId === null || !instance ? undefined : catalogue.seat(instance, line.seatId);
    return {
      id: line.id,
      event: { id: line.eventId },
      instance: { id: line.instanceId },
      band: { id: line.bandId },
      planId: line.areaId,
      planName: catalogue.area(line.areaId)?.area.name ?? '',
      ...(line.seatId === null ? {} : { seat: { id: line.seatId } }),
      seatName: seat?.seat.name ?? '',
      type: { id: line.typeId },
      ...(desk.speaks('deprecated-keys') ? oldType(line.typeId) : {}),
      price: toMajor(cost?.price ?? 0),
      discount: toMajor(cost?.discount ?? 0),
      total: toMajor(cost?.total ?? 0),
      offer: cost?.offer ? { id: cost.offer.id, name: cost.offer.wire.name } : null,
      customItems: [],
      delivered: false,
      barcode: null,
      ...attributesWire(line.attributes),
    };
  },
});

const oldType = (id: string): Record<string, unknown> => ({
  ticketType: { id },
  ticketType_Comment: 'Deprecated: use type instead.',
});

interface Asked {
  readonly instance: SeasonInstance;
  readonly fields: Fields;
  readonly draft: Draft;
  readonly viewer: Viewer;
}

const readPlace = (desk: Desk, occupancy: Occupancy, asked: Asked): Place => {
  const seatId = asked.fields.reference('seat');
  const seatingPlanId = asked.fields.reference('seatingPlan');
  if ((seatId === undefined) === (seatingPlanId === undefined))
    throw new Refusal(400, 'Give either a seat or, where places are unreserved, a seatingPlan.');
  return seatId === undefined
    ? readUnreserved(desk, occupancy, asked, seatingPlanId ?? '')
    : readSeat(desk, occupancy, asked, seatId);
};

const readSeat = (
  desk: Desk,
  occupancy: Occupancy,
  { instance, draft, viewer }: Asked,
  seatId: string,
): Place => {
  const found = desk.catalogue.seat(instance, seatId);
  if (!found) throw notFound(`The seat "${seatId}"`);
  const { area, seat, bandId } = found;
  const name = `Seat ${seat.name ?? seatId} in ${area.name ?? 'this plan'}`;
  if (draft.basket.tickets.some((line) => line.instanceId === instance.wire.id && line.seatId === seatId))
    throw new Refusal(400, notAdded, [`${name} is already in your basket.`]);
  if (occupancy.seat(instance, area.id, seatId, viewer) === 'unavailable')
    throw new Refusal(400, notAdded, [`${name} is no longer available. Please choose another.`]);
  return { areaId: area.id, seatId, bandId };
};

/** A plan stands for whichever of its unreserved areas has room. */
const readUnreserved = (
  desk: Desk,
  occupancy: Occupancy,
  { instance, draft, viewer }: Asked,
  seatingPlanId: string,
): Place => {
  const found = desk.catalogue.area(seatingPlanId);
  if (!found || found.plan.wire.id !== instance.planId) throw notFound(`The seating plan "${seatingPlanId}"`);
  const areas = seatingPlanId === instance.planId ? desk.catalogue.areasOf(instance) : [found.area];
  const unreserved = areas.filter(({ seats }) => !seats);
  if (unreserved.length === 0)
    throw new Refusal(400, `Seats in ${found.area.name ?? 'this plan'} are reserved. Choose a seat.`);
  const free = unreserved.find((area) => hasRoom(occupancy, instance, area, draft, viewer));
  if (!free)
    throw new Refusal(400, notAdded, [
      `There are not enough places left in ${found.area.name ?? 'this plan'}.`,
    ]);
  return { areaId: free.id, seatId: null, bandId: found.plan.bands.get(free.id) ?? '' };
};

const hasRoom = (
  occupancy: Occupancy,
  instance: SeasonInstance,
  area: Area | Plan,
  { basket }: Draft,
  viewer: Viewer,
): boolean => {
  const { available, inBasket } = occupancy.count(instance, area, viewer);
  const wanted = basket.tickets.filter(
    ({ instanceId, areaId }) => instanceId === instance.wire.id && areaId === area.id,
  ).length;
  return wanted < available + inBasket;
};

/** `type`, or `ticketType` as it used to be called. Undefined when neither is given. */
const readType = (
  desk: Desk,
  instance: SeasonInstance,
  bandId: string,
  fields: Fields,
): string | undefined => {
  const typeId = fields.reference('type') ?? fields.reference('ticketType');
  if (typeId === undefined) return undefined;
  const type = desk.catalogue.ticketType(typeId);
  if (!type) throw notFound(`The ticket type "${typeId}"`);
  if (desk.catalogue.price(instance, bandId, typeId) === undefined)
    throw new Refusal(400, `${type.name ?? 'That ticket type'} is not sold for this place.`);
  return typeId;
};

const missingType = (): never => {
  throw new Refusal(400, 'type is required.');
};
