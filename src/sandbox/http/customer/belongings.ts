import { Hono } from 'hono';
import { Query } from '../catalogue/query.js';
import { answer, removed } from '../env.js';
import type { Env } from '../env.js';

/** What a customer has bought, and how they pay. Source: reference 8.4. */
export const belongingsRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  routes.get('/customer/orders', (c) => answer(c, c.var.system.boxOffice.orders.list(c.var.visitor)));
  routes.get('/orders/:id', (c) =>
    answer(c, c.var.system.boxOffice.orders.one(c.var.visitor, c.req.param('id'))),
  );

  routes.get('/customer/stored-cards', (c) => {
    const includePending = new Query(c.req.url).flag('includePending') ?? false;
    return answer(c, c.var.system.boxOffice.storedCards.list(c.var.visitor, includePending));
  });
  routes.delete('/customer/stored-cards/:id', (c) => {
    const { storedCards } = c.var.system.boxOffice;
    storedCards.remove(c.var.visitor, c.req.param('id'));
    return removed(c, () => storedCards.list(c.var.visitor, false));
  });

  routes.get('/customer/print-at-home-documents', (c) =>
    answer(c, c.var.system.boxOffice.orders.documents(c.var.visitor)),
  );
  routes.get('/print-at-home-documents/:id', (c) => {
    const bytes = c.var.system.boxOffice.orders.document(c.var.visitor, c.req.param('id'));
    return new Response(bytes, { headers: { 'Content-Type': 'application/pdf' } });
  });
  return routes;
};
