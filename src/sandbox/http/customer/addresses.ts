import { Hono } from 'hono';
import type { Context } from 'hono';
import { readEntries, readEntry } from '../body.js';
import { answer, created, removed } from '../env.js';
import type { Env } from '../env.js';
import { readIds } from '../ids.js';

/** A customer's addresses. Source: reference 8.4, 9.11. */
export const addressRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();
  const all = (c: Context<Env>) => c.var.system.boxOffice.addresses.list(c.var.visitor);

  routes.get('/customer/addresses', (c) => answer(c, all(c)));
  routes.post('/customer/addresses', async (c) => {
    const entries = await readEntries(c);
    const { addresses } = c.var.system.boxOffice;
    const newOnes = addresses.add(c.var.visitor, entries);
    return created(c, c.var.system.speaks('adds-answer-new-only') ? newOnes : all(c));
  });
  routes.put('/customer/addresses', async (c) => {
    const entries = await readEntries(c);
    c.var.system.boxOffice.addresses.replace(c.var.visitor, entries);
    return answer(c, all(c));
  });
  routes.delete('/customer/addresses', (c) => {
    c.var.system.boxOffice.addresses.remove(c.var.visitor, readIds(c, 'addressIds'));
    return removed(c, () => all(c));
  });
  routes.patch('/customer/addresses/:id', async (c) => {
    const patch = await readEntry(c);
    return answer(c, c.var.system.boxOffice.addresses.change(c.var.visitor, c.req.param('id'), patch));
  });
  routes.delete('/customer/addresses/:id', (c) => {
    c.var.system.boxOffice.addresses.remove(c.var.visitor, [c.req.param('id')]);
    return removed(c, () => all(c));
  });
  return routes;
};
