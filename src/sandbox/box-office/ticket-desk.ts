import type { Ticket } from '../../schema/basket-items.js';
import type { Seat } from '../../schema/plan.js';
import type { JoinQueue } from '../../schema/queue.js';
import { Refusal } from '../refusal.js';
import type { SeasonInstance } from '../season/types.js';
import type { VisitorSession } from '../session.js';
import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import type { Entry } from './fields.js';
import type { Items } from './items.js';
import type { Queue } from './queue.js';
import type { TicketLine } from './records.js';
import { mostTickets } from './tickets.js';

/** Finds adjoining seats for a visitor, where a ticket type is given only such as it is sold for. Throws `Refusal`. */
export type FindSeats = (
  visitor: VisitorSession,
  instance: SeasonInstance,
  quantity: number,
  typeId: string | undefined,
) => readonly Seat[];

/**
 * The tickets of a visitor's basket. Where the queue is on, adding answers `JoinQueue` and adds nothing until the
 * visitor's turn has come. Source: reference 0.2.
 */
export class TicketDesk {
  readonly #desk: Desk;
  readonly #items: Items<TicketLine, Ticket>;
  readonly #queue: Queue;
  readonly #findSeats: FindSeats;

  constructor(desk: Desk, items: Items<TicketLine, Ticket>, queue: Queue, findSeats: FindSeats) {
    this.#desk = desk;
    this.#items = items;
    this.#queue = queue;
    this.#findSeats = findSeats;
  }

  list(visitor: VisitorSession): Ticket[] {
    return this.#items.list(visitor);
  }

  one(visitor: VisitorSession, id: string): Ticket {
    return this.#items.one(visitor, id);
  }

  /** Answers the new ones. */
  add(visitor: VisitorSession, entries: readonly Entry[]): Ticket[] | JoinQueue {
    return this.#mustJoin(visitor, entries) ?? this.#items.add(visitor, entries);
  }

  /** In place of all there are. */
  replace(visitor: VisitorSession, entries: readonly Entry[]): JoinQueue | undefined {
    const join = this.#mustJoin(visitor, entries);
    if (!join) this.#items.replace(visitor, entries);
    return join;
  }

  /** `{ instance, quantity, type? }`; without a type each seat has the one that its band offers first. */
  addBestAvailable(visitor: VisitorSession, entry: Entry): Ticket[] | JoinQueue {
    const fields = new Fields(entry);
    const instanceId = fields.reference('instance');
    if (instanceId === undefined) throw new Refusal(400, 'instance is required.');
    const instance = this.#desk.instance(instanceId);
    const quantity = readQuantity(fields.number('quantity'));
    const join = this.#queue.mustJoin(visitor, [instance]);
    if (join) return join;
    const type = fields.reference('type') ?? fields.reference('ticketType');
    const entries = this.#findSeats(visitor, instance, quantity, type).map((seat) => ({
      instance: instanceId,
      seat: seat.id,
      type: type ?? this.#firstType(instance, seat.id),
    }));
    return this.#items.add(visitor, entries);
  }

  change(visitor: VisitorSession, ids: readonly string[] | undefined, patch: Entry): void {
    this.#items.change(visitor, ids, patch);
  }

  remove(visitor: VisitorSession, ids: readonly string[] | undefined): void {
    this.#items.remove(visitor, ids);
  }

  #mustJoin(visitor: VisitorSession, entries: readonly Entry[]): JoinQueue | undefined {
    const ids = entries.flatMap((entry) => new Fields(entry).reference('instance') ?? []);
    return this.#queue.mustJoin(
      visitor,
      ids.flatMap((id) => this.#desk.catalogue.instance(id) ?? []),
    );
  }

  #firstType(instance: SeasonInstance, seatId: string): string | undefined {
    const { catalogue } = this.#desk;
    const bandId = catalogue.seat(instance, seatId)?.bandId;
    const prices = catalogue
      .priceList(instance.priceListId)
      ?.prices.filter(({ priceBand }) => priceBand?.id === bandId);
    return (prices?.find(({ isBandDefault }) => isBandDefault) ?? prices?.[0])?.ticketType.id;
  }
}

export const readQuantity = (quantity: number | undefined): number => {
  if (quantity !== undefined && Number.isInteger(quantity) && quantity >= 1 && quantity <= mostTickets)
    return quantity;
  throw new Refusal(400, `quantity must be a whole number from 1 to ${mostTickets}.`);
};
