import { Hono } from 'hono';
import type { Context } from 'hono';
import type { BoxOffice, Entry } from '../../box-office/box-office.js';
import { isEntry } from '../../box-office/fields.js';
import { readArrayOfOne, readEntries, readEntry } from '../body.js';
import { Query } from '../catalogue/query.js';
import { answer, created, removed } from '../env.js';
import type { Env } from '../env.js';
import { readIds } from '../ids.js';
import type { VisitorSession } from '../../session.js';
import { expandItem } from './expand.js';

type Row = Readonly<Record<string, unknown>>;

/** One kind of basket item, as far as its routes need it. Tickets may answer that there is a queue instead. */
export interface RoutedItems {
  list(visitor: VisitorSession): readonly Row[];
  one(visitor: VisitorSession, id: string): Row;
  add(visitor: VisitorSession, entries: readonly Entry[]): unknown;
  replace(visitor: VisitorSession, entries: readonly Entry[]): unknown;
  change(visitor: VisitorSession, ids: readonly string[] | undefined, patch: Entry): void;
  remove(visitor: VisitorSession, ids: readonly string[] | undefined): void;
}

export interface ItemPath {
  /** Such as `/basket/tickets`. */
  readonly path: string;
  /** The query parameter that names some of them, such as `ticketIds`. */
  readonly ids: string;
  readonly of: (boxOffice: BoxOffice) => RoutedItems;
  /** In one dialect, one of these is changed by an array of one, and answered so. */
  readonly oneMayBeArray?: boolean;
}

const list = (c: Context<Env>, rows: readonly Row[]): Row[] => {
  const { expand } = new Query(c.req.url);
  return rows.map((row) => expandItem(c, row, expand));
};

/** The status of the queue's answer is unknown. Source: reference 0.2. */
export const joinQueue = (c: Context<Env>, join: unknown): Response =>
  answer(c, join, c.var.system.speaks('join-queue-conflict') ? 409 : 200);

/** The answer to an add: all of the kind, or the new ones in the dialect that says so. Source: reference 8.2. */
export const added = (c: Context<Env>, items: RoutedItems, result: unknown): Response => {
  if (!Array.isArray(result)) return joinQueue(c, result);
  const newOnly = c.var.system.speaks('adds-answer-new-only');
  return created(c, list(c, newOnly ? result.filter(isEntry) : items.list(c.var.visitor)));
};

/** Reads, adds, replaces, changes and removes one kind of thing in the basket. Source: reference 8.2. */
export const itemRoutes = ({ path, ids, of, oneMayBeArray = false }: ItemPath): Hono<Env> => {
  const routes = new Hono<Env>();
  const itemsOf = (c: Context<Env>): RoutedItems => of(c.var.system.boxOffice);
  const all = (c: Context<Env>): Row[] => list(c, itemsOf(c).list(c.var.visitor));
  const one = (c: Context<Env>, id: string): Row =>
    expandItem(c, itemsOf(c).one(c.var.visitor, id), new Query(c.req.url).expand);

  routes.get(path, (c) => answer(c, all(c)));
  routes.post(path, async (c) => {
    const entries = await readEntries(c);
    return added(c, itemsOf(c), itemsOf(c).add(c.var.visitor, entries));
  });
  routes.put(path, async (c) => {
    const entries = await readEntries(c);
    const join = itemsOf(c).replace(c.var.visitor, entries);
    return join === undefined ? answer(c, all(c)) : joinQueue(c, join);
  });
  routes.patch(path, async (c) => {
    const patch = await readEntry(c);
    itemsOf(c).change(c.var.visitor, readIds(c, ids), patch);
    return answer(c, all(c));
  });
  routes.delete(path, (c) => {
    itemsOf(c).remove(c.var.visitor, readIds(c, ids));
    return removed(c, () => all(c));
  });

  routes.get(`${path}/:id`, (c) => answer(c, one(c, c.req.param('id') ?? '')));
  routes.patch(`${path}/:id`, async (c) => {
    const id = c.req.param('id') ?? '';
    const asArray = oneMayBeArray && c.var.system.speaks('patch-one-as-array');
    const patch = await (asArray ? readArrayOfOne(c) : readEntry(c));
    itemsOf(c).change(c.var.visitor, [id], patch);
    return answer(c, asArray ? [one(c, id)] : one(c, id));
  });
  routes.delete(`${path}/:id`, (c) => {
    itemsOf(c).remove(c.var.visitor, [c.req.param('id') ?? '']);
    return removed(c, () => all(c));
  });
  return routes;
};
