import { Hono } from 'hono';
import type { Context } from 'hono';
import type { StockItem } from '../../../schema/stock-item.js';
import { notFound } from '../../refusal.js';
import { answer } from '../env.js';
import type { Env } from '../env.js';
import { illustrated } from './present.js';
import { hasAttributes, named, Query } from './query.js';
import { events, inRange, offered } from './shelf.js';

type Row = Readonly<Record<string, unknown>>;

/** How many pieces are left now; in a dialect, not a word about them and postage as yes or no. Source: reference 9.6. */
export const presentStock = (c: Context<Env>, wire: StockItem): Row => {
  const { system } = c.var;
  const row: Row = { ...illustrated(c, wire), stockLevel: system.boxOffice.stockLeft(wire.id) };
  if (!system.speaks('stock-level-hidden')) return row;
  const shown = Object.entries(row).filter(([key]) => key !== 'stockLevel');
  return { ...Object.fromEntries(shown), postageAndPacking: Number(row.postageAndPacking) > 0 };
};

/** What there is to buy and to give beside tickets, and what makes it cheaper. Source: reference 8.1, 9.6, 9.9. */
export const wareRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  /** `kind/{id}` is inferred: in a dialect only the list exists. */
  const one = <T>(
    path: string,
    rows: (c: Context<Env>) => readonly T[],
    idOf: (row: T) => string,
    present: (c: Context<Env>, row: T) => Row,
  ): void => {
    routes.get(path, (c) => {
      const query = new Query(c.req.url);
      const wanted = query.attributes('attribute_');
      const found = offered(c, rows(c)).map((row) => present(c, row));
      return answer(
        c,
        found.filter((row) => hasAttributes(row, wanted)),
      );
    });
    routes.get(`${path}/:id`, (c) => {
      const id = c.req.param('id');
      const row = offered(c, rows(c)).find((other) => idOf(other) === id);
      if (!row || c.var.system.speaks('items-in-lists-only')) throw notFound(`The item ${String(id)}`);
      return answer(c, present(c, row));
    });
  };

  one(
    '/funds',
    (c) => c.var.system.catalogue.season.funds,
    ({ id }) => id,
    (_c, fund) => fund,
  );
  one(
    '/memberships',
    (c) => c.var.system.catalogue.season.memberships,
    ({ wire }) => wire.id,
    (c, { wire }) => illustrated(c, wire),
  );
  one(
    '/stock-items',
    (c) => c.var.system.catalogue.season.stockItems,
    ({ wire }) => wire.id,
    (c, { wire }) => presentStock(c, wire),
  );

  routes.get('/offers', (c) => {
    const query = new Query(c.req.url);
    const range = query.range('instanceStart_from', 'instanceStart_to');
    const good = new Set(
      events(c)
        .filter(
          ({ wire, instances }) =>
            named(wire.name, query.text('eventName')) && inRange(c, instances, range).length > 0,
        )
        .map(({ wire }) => wire.id),
    );
    const found = offered(c, c.var.system.catalogue.season.offers).filter(
      ({ eventIds }) => eventIds.length === 0 || eventIds.some((id) => good.has(id)),
    );
    return answer(
      c,
      found.map(({ wire }) => wire),
    );
  });

  return routes;
};
