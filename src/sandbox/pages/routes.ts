import { Hono } from 'hono';
import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { Env } from '../http/env.js';
import { pageFaults } from '../http/faults.js';
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
  const front = (c: Context<Env>): Promise<Response> =>
    showFront({ systems, base: baseOf(c.req.url), client: c.req.query('client') });
  routes.get('/', front);
  routes.on(['GET', 'POST'], '/:client/:path{.+}', pageFaults, clientPage);
  // Below a sub-path the router does not take the final slash for granted.
  routes.get('/*', (c, next) => {
    const mount = routePath(c).slice(0, -1);
    return c.req.path === mount ? front(c) : next();
  });
  return routes;
};
