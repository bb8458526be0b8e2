import { Hono } from 'hono';
import type { Context } from 'hono';
import { readList } from '../body.js';
import { answer, created, removed } from '../env.js';
import type { Env } from '../env.js';
import { readIds } from '../ids.js';

/** The contact preferences a customer agreed to. Source: reference 8.4, 9.12. */
export const agreedStatementRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();
  const path = '/customer/agreed-statements';
  const all = (c: Context<Env>) => c.var.system.boxOffice.agreedStatements.list(c.var.visitor);

  routes.get(path, (c) => answer(c, all(c)));
  routes.post(path, async (c) => {
    const entries = await readList(c);
    c.var.system.boxOffice.agreedStatements.add(c.var.visitor, entries);
    return created(c, all(c));
  });
  routes.put(path, async (c) => {
    const entries = await readList(c);
    c.var.system.boxOffice.agreedStatements.replace(c.var.visitor, entries);
    return answer(c, all(c));
  });
  routes.delete(path, (c) => {
    c.var.system.boxOffice.agreedStatements.remove(c.var.visitor, readIds(c, 'statementIds'));
    return removed(c, () => all(c));
  });
  routes.delete(`${path}/:id`, (c) => {
    c.var.system.boxOffice.agreedStatements.remove(c.var.visitor, [c.req.param('id') ?? '']);
    return removed(c, () => all(c));
  });
  return routes;
};
