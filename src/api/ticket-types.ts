import { ticketTypeSchema } from '../schema/price-list.js';
import type { TicketType } from '../schema/price-list.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

/** All ticket types: full price, under 26, … Source: reference 8.1, 9.5. */
export const list = (wire: Wire, options?: CallOptions): Promise<TicketType[]> =>
  readList(wire, catalogue('ticket-types'), ticketTypeSchema, options);
