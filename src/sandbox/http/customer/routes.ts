import { Hono } from 'hono';
import type { Env } from '../env.js';
import { denied } from '../owners-only.js';
import { accountRoutes } from './account.js';
import { addressRoutes } from './addresses.js';
import { agreedStatementRoutes } from './agreed-statements.js';
import { belongingsRoutes } from './belongings.js';

/** Refused before anything else about the request is looked at. */
const forCustomersOnly = [
  '/customer/addresses/*',
  '/customer/agreed-statements/*',
  '/customer/change-password',
  '/customer/orders',
  '/customer/print-at-home-documents',
  '/customer/stored-cards/*',
  '/customer/tags',
];

/** The customer who is logged in, below `/{client}/api/v3/`. Everything here is 401 to others. Source: reference 8.4. */
export const customerRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();
  routes.all('/orders/sync', denied);
  for (const path of forCustomersOnly) {
    routes.use(path, async (c, next) => {
      c.var.system.boxOffice.customers.requireLogin(c.var.visitor);
      return next();
    });
  }
  routes.route('/', accountRoutes());
  routes.route('/', addressRoutes());
  routes.route('/', agreedStatementRoutes());
  routes.route('/', belongingsRoutes());
  routes.all('/orders', denied);
  routes.all('/customers', denied);
  routes.all('/customers/*', denied);
  return routes;
};
