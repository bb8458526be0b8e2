import { Hono } from 'hono';
import { answer } from '../env.js';
import type { Env } from '../env.js';

/** The lists that other resources name rows of. Source: reference 8.1, 9.5, 9.12. */
export const wordRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();
  routes.get('/ticket-types', (c) => answer(c, c.var.system.catalogue.season.ticketTypes));
  routes.get('/bands', (c) => answer(c, c.var.system.catalogue.season.bands));
  routes.get('/statements', (c) => answer(c, c.var.system.catalogue.season.statements));
  // Visitors see the groups that are meant for the web, and the tags in them.
  routes.get('/tag-groups', (c) => {
    const { tagGroups } = c.var.system.catalogue.season;
    return answer(
      c,
      tagGroups.filter(({ web }) => web).map(({ wire }) => wire),
    );
  });
  routes.get('/tags', (c) => {
    const { tagGroups } = c.var.system.catalogue.season;
    return answer(
      c,
      tagGroups.filter(({ web }) => web).flatMap(({ wire }) => wire.tags ?? []),
    );
  });
  return routes;
};
