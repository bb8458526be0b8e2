import { Hono } from 'hono';
import { notFound, Refusal } from '../../refusal.js';
import { answer } from '../env.js';
import type { Env } from '../env.js';
import { postcodeAddress, postcodeMatches } from './postcodes.js';
import { Query } from './query.js';

/** Plans and venues, countries and addresses. Source: reference 8.1, 9.4, 9.11. */
export const placeRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  routes.get('/plans', (c) =>
    answer(
      c,
      c.var.system.catalogue.season.plans.map(({ wire }) => wire),
    ),
  );
  routes.get('/plans/:id', (c) => {
    const plan = c.var.system.catalogue.plan(c.req.param('id'));
    if (!plan) throw notFound(`The plan ${c.req.param('id')}`);
    return answer(c, plan.wire);
  });

  routes.get('/venues', (c) => answer(c, c.var.system.catalogue.season.venues));
  routes.get('/venues/:id', (c) => {
    const venue = c.var.system.catalogue.venue(c.req.param('id'));
    if (!venue) throw notFound(`The venue ${c.req.param('id')}`);
    return answer(c, venue);
  });

  routes.get('/countries', (c) => answer(c, c.var.system.catalogue.season.countries));
  routes.get('/countries/:isoCode', (c) => {
    const country = c.var.system.catalogue.country(c.req.param('isoCode'));
    if (!country) throw notFound(`The country ${c.req.param('isoCode')}`);
    return answer(c, country);
  });

  routes.get('/postcode-lookup', (c) => {
    const postcode = new Query(c.req.url).text('postcode');
    if (postcode === undefined) throw new Refusal(400, 'The request is invalid.', ['postcode is required.']);
    return answer(c, postcodeMatches(postcode));
  });
  routes.get('/postcode-lookup/:id', (c) => {
    const address = postcodeAddress(c.req.param('id'));
    if (!address) throw notFound('The address');
    return answer(c, address);
  });

  return routes;
};
