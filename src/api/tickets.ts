import { ticketSchema } from '../schema/basket-items.js';
import type { Ticket } from '../schema/basket-items.js';
import type { AttributeFields } from './attributes.js';
import { addItems, changeItems, getItem, listItems, removeItems, replaceItems } from './basket-items.js';
import type { ItemKind, Items } from './basket-items.js';
import type { CallOptions } from './calls.js';
import { writeList } from './writes.js';
import { withIds } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Wire } from './wire.js';

interface AnyNewTicket extends AttributeFields {
  readonly instance: Ref;
  /** The ticket type. */
  readonly type: Ref;
}

/** A ticket for a numbered seat. */
export interface NewSeatedTicket extends AnyNewTicket {
  readonly seat: Ref;
}

/** A ticket for a place in an area without numbers. */
export interface NewUnseatedTicket extends AnyNewTicket {
  /** The area, or the plan where it has no areas. */
  readonly seatingPlan: Ref;
}

/** One ticket; there are no quantities. Source: reference 8.2. */
export type NewTicket = NewSeatedTicket | NewUnseatedTicket;

/** So many seats that the system chooses. Source: reference 8.2. */
export interface NewBestAvailable {
  readonly instance: Ref;
  readonly quantity: number;
  readonly type?: Ref;
}

export interface TicketChange extends AttributeFields {
  readonly type?: Ref;
}

const tickets: ItemKind<Ticket> = { path: 'basket/tickets', idsKey: 'ticketIds', schema: ticketSchema }; // assumption: deprecated-keys

/** The tickets in the basket. Source: reference 8.2. */
export const list = (wire: Wire, options?: CallOptions): Promise<Ticket[]> =>
  listItems(wire, tickets, options);

/** One of them. Source: reference 8.2, inferred. */
export const get = (wire: Wire, ticket: Ref, options?: CallOptions): Promise<Ticket> =>
  getItem(wire, tickets, ticket, options);

/**
 * Adds tickets. Null where the system says nothing back. Source: reference 8.2.
 *
 * @throws ApiError `queue` where a queue is on; `rejected` where a place is taken.
 */
export const add = (
  wire: Wire,
  newTickets: readonly NewTicket[],
  options?: CallOptions,
): Promise<Ticket[] | null> => addItems(wire, tickets, newTickets, options);

/** Puts these tickets in place of all in the basket. Source: reference 0.2. @throws as `add`. */
export const replace = (
  wire: Wire,
  newTickets: readonly NewTicket[],
  options?: CallOptions,
): Promise<Ticket[] | null> => replaceItems(wire, tickets, newTickets, options);

/**
 * Adds so many seats that the system chooses. Source: reference 0.2, 8.2.
 *
 * @throws ApiError `queue`; `rejected` where there are not enough together; `not-found` on systems without it.
 */
export const addBestAvailable = (
  wire: Wire,
  wanted: NewBestAvailable,
  options?: CallOptions,
): Promise<Ticket[] | null> => {
  const resource = personal('basket/tickets/best-available'); // assumption: no-best-available
  return writeList(wire, { resource, method: 'POST', body: withIds(wanted) }, ticketSchema, options);
};

/** Changes the ticket type or attributes of one ticket or several. Source: reference 8.2. */
export const change = (
  wire: Wire,
  ticketsToChange: Items,
  ticketChange: TicketChange,
  options?: CallOptions,
): Promise<Ticket[] | null> => changeItems(wire, tickets, ticketsToChange, ticketChange, options);

/** Takes tickets out of the basket. Source: reference 8.2. */
export const remove = (wire: Wire, ticketsToRemove: Items, options?: CallOptions): Promise<void> =>
  removeItems(wire, tickets, ticketsToRemove, options);
