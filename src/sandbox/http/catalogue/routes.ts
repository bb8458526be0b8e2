import { Hono } from 'hono';
import { Refusal } from '../../refusal.js';
import type { Env } from '../env.js';
import { eventRoutes } from './events.js';
import { instanceRoutes } from './instances.js';
import { placeRoutes } from './places.js';
import { wareRoutes } from './wares.js';
import { wordRoutes } from './words.js';

/** What only a signed request may do. Source: reference 2, 8.1. */
const ownersOnly: readonly (readonly [method: string, path: string])[] = [
  ['GET', '/custom-payment-types'],
  ['GET', '/instances/template'],
  ['POST', '/instances'],
  ['PATCH', '/instances/:id'],
  ['POST', '/events'],
  ['PATCH', '/events/:id'],
];

/** Everything a visitor can read without a basket, below `/{client}/api/v3/`. */
export const catalogueRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();
  for (const [method, path] of ownersOnly) {
    routes.on(method, path, () => {
      throw new Refusal(401, 'Authorization has been denied for this request.');
    });
  }
  routes.route('/', eventRoutes());
  routes.route('/', instanceRoutes());
  routes.route('/', placeRoutes());
  routes.route('/', wareRoutes());
  routes.route('/', wordRoutes());
  return routes;
};
