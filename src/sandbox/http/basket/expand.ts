import type { Context } from 'hono';
import { isEntry } from '../../box-office/fields.js';
import { illustrated, presentEvent, presentInstance } from '../catalogue/present.js';
import { below } from '../catalogue/query.js';
import { presentStock } from '../catalogue/wares.js';
import type { Env } from '../env.js';

type Row = Readonly<Record<string, unknown>>;
type Paths = ReadonlySet<string>;

/** Finds what a reference stands for. */
type Find = (c: Context<Env>, id: string, paths: Paths, row: Row) => Row | undefined;

const idOf = (value: unknown): string => (isEntry(value) && typeof value.id === 'string' ? value.id : '');

const ticketType: Find = (c, id) => c.var.system.catalogue.ticketType(id);

/** The references of basket items, by the keys that hold them. */
const references: Readonly<Record<string, Find>> = {
  event: (c, id, paths) => {
    const event = c.var.system.catalogue.event(id);
    return event && presentEvent(c, event, paths);
  },
  instance: (c, id, paths) => {
    const instance = c.var.system.catalogue.instance(id);
    return instance && presentInstance(c, instance, paths);
  },
  band: (c, id) => c.var.system.catalogue.band(id),
  seat: (c, id, _paths, ticket) => {
    const instance = c.var.system.catalogue.instance(idOf(ticket.instance));
    return instance && c.var.system.catalogue.seat(instance, id)?.seat;
  },
  type: ticketType,
  ticketType,
  offer: (c, id) => c.var.system.catalogue.offer(id)?.wire,
  fund: (c, id) => c.var.system.catalogue.fund(id),
  stockItem: (c, id) => {
    const item = c.var.system.catalogue.stockItem(id);
    return item && presentStock(c, item.wire);
  },
  membership: (c, id) => {
    const membership = c.var.system.catalogue.membership(id);
    return membership && illustrated(c, membership.wire);
  },
};

/** An item with its references filled in, as far as `$expand` asks for it. Source: reference 5.6. */
export const expandItem = (c: Context<Env>, item: Row, paths: Paths): Row =>
  paths.size === 0
    ? item
    : Object.fromEntries(
        Object.entries(item).map(([key, value]) => {
          const path = key.toLowerCase();
          const id = idOf(value);
          const found =
            paths.has(path) && id ? references[key]?.(c, id, below(paths, path), item) : undefined;
          return [key, found ?? value];
        }),
      );

/** A basket with the references of its items filled in, by paths such as `tickets/event`. Source: reference 5.6. */
export const expandBasket = (c: Context<Env>, basket: Row, paths: Paths): Row =>
  Object.fromEntries(
    Object.entries(basket).map(([key, value]) => {
      const path = key.toLowerCase();
      if (!Array.isArray(value) || !paths.has(path)) return [key, value];
      const items = value.filter(isEntry);
      return [key, items.map((item) => expandItem(c, item, below(paths, path)))];
    }),
  );
