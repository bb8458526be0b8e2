import { Hono } from 'hono';
import type { Env } from '../http/env.js';
import type { System } from '../system.js';
import { clientPage } from './client-pages.js';
import { showFront } from './front/front-page.js';
import { baseOf } from './panel/base.js';

/**
 * The pages a person sees: those of each client, on the same session as its API, and the front page that shows what is
 * in the sandbox.
 */
export const pageRoutes = (systems: ReadonlyMap<string, System>): Hono<Env> => {
  const routes = new Hono<Env>();
  routes.get('/', (c) => showFront({ systems, base: baseOf(c.req.url), client: c.req.query('client') }));
  routes.on(['GET', 'POST'], '/:client/:path{.+}', clientPage);
  return routes;
};
