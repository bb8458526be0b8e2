import type { Order } from '../../schema/order.js';
import type { Desk } from './desk.js';
import { isEntry } from './fields.js';
import { pdfOf } from './pdf.js';

/** A page with the tickets of an order for one instance, to print at home. */
export const ticketPage = (desk: Desk, order: Order, instanceId: string): Uint8Array<ArrayBuffer> => {
  const { season } = desk.catalogue;
  const instance = desk.catalogue.instance(instanceId);
  const event = instance && desk.catalogue.event(instance.eventId);
  const tickets = (order.tickets ?? []).filter(
    (ticket) => isEntry(ticket.instance) && ticket.instance.id === instanceId,
  );
  return pdfOf([
    season.venueName,
    event?.wire.name ?? '',
    instance?.wire.start.replace('T', ', ').slice(0, 17) ?? '',
    `Order ${order.friendlyId ?? order.id}`,
    '',
    ...tickets.map((ticket) =>
      [ticket.planName, ticket.seatName, ticket.barcode].filter(Boolean).join('   '),
    ),
  ]);
};
