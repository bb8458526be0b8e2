import type { SeasonCustomer, SeasonOrder } from '../season/types.js';
import { entityId, leadingInteger } from '../season/ids.js';
import { emptyBasket } from './baskets.js';
import { contentsOf } from './contents.js';
import type { AllItems } from './contents.js';
import type { Desk } from './desk.js';
import { orderWire } from './order-wire.js';
import type { OrderRecord, TicketLine } from './records.js';
import type { Till } from './till.js';

/** What customers bought before the sandbox started, by order id: tickets among the sold ones of the season. */
export const pastOrders = (desk: Desk, items: AllItems, till: Till): ReadonlyMap<string, OrderRecord> =>
  new Map(
    desk.catalogue.season.customers.flatMap((customer) =>
      customer.orders.map((order): [string, OrderRecord] => [
        order.id,
        pastOrder(desk, items, till, customer, order),
      ]),
    ),
  );

const pastOrder = (
  desk: Desk,
  items: AllItems,
  till: Till,
  customer: SeasonCustomer,
  order: SeasonOrder,
): OrderRecord => {
  const basket = { ...emptyBasket(order.id), tickets: ticketsOf(desk, order) };
  const priced = till.price(basket, undefined);
  const contents = contentsOf(items, basket, priced);
  return {
    customerId: customer.id,
    wire: orderWire({ ...order, basket, priced, contents }),
    documents: [{ id: numbered(order, 0), instanceId: order.instanceId }],
  };
};

type Place = Pick<TicketLine, 'areaId' | 'seatId' | 'bandId'>;

const ticketsOf = (desk: Desk, order: SeasonOrder): TicketLine[] => {
  const { catalogue } = desk;
  const instance = catalogue.instance(order.instanceId);
  if (!instance) return [];
  const bandOf = (id: string) => catalogue.plan(instance.planId)?.bands.get(id) ?? '';
  const places = catalogue.areasOf(instance).flatMap((area): Place[] => {
    if (!area.seats)
      return Array<Place>(order.quantity).fill({ areaId: area.id, seatId: null, bandId: bandOf(area.id) });
    const sold = [...catalogue.soldSeats(instance, area.id)];
    return sold.map((seatId) => ({ areaId: area.id, seatId, bandId: bandOf(seatId) }));
  });
  return places.slice(0, order.quantity).map((place, at) => ({
    id: numbered(order, at + 1),
    eventId: instance.eventId,
    instanceId: order.instanceId,
    ...place,
    typeId: order.ticketTypeId,
    attributes: {},
  }));
};

/** Ids of what belongs to an order follow from its own. */
const numbered = (order: SeasonOrder, at: number): string =>
  entityId((leadingInteger(order.id) ?? 0) * 100 + at);
