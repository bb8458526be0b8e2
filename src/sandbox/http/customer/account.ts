import { Hono } from 'hono';
import { passwordLink } from '../../website.js';
import { readEntry } from '../body.js';
import { Query } from '../catalogue/query.js';
import { answer, created } from '../env.js';
import type { Env } from '../env.js';
import { expandCustomer } from './expand.js';

const done = (): Response => new Response(null, { status: 204 });

/** Who the visitor is, and how they come and go. Source: reference 8.4. */
export const accountRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  routes.get('/customer', (c) => {
    const { system, visitor } = c.var;
    const customer = system.boxOffice.customers.read(visitor);
    return answer(c, expandCustomer(c, customer, new Query(c.req.url).expand));
  });
  routes.post('/customer', async (c) => {
    const entry = await readEntry(c);
    return created(c, c.var.system.boxOffice.customers.signUp(c.var.visitor, entry));
  });
  routes.patch('/customer', async (c) => {
    c.var.system.boxOffice.customers.requireLogin(c.var.visitor);
    const entry = await readEntry(c);
    return answer(c, c.var.system.boxOffice.customers.change(c.var.visitor, entry));
  });

  routes.post('/customer/authenticate', async (c) => {
    const entry = await readEntry(c);
    return answer(c, c.var.system.boxOffice.customers.authenticate(c.var.visitor, entry));
  });
  routes.post('/customer/authenticate-magic-link', async (c) => {
    const entry = await readEntry(c);
    return answer(c, c.var.system.boxOffice.customers.authenticateMagicLink(c.var.visitor, entry));
  });
  routes.post('/customer/deauthenticate', (c) => {
    c.var.system.boxOffice.customers.deauthenticate(c.var.visitor);
    return done();
  });
  // The real system lets `domain` choose whose page the letter leads to; here the host that was asked does.
  routes.post('/customer/forgot-password', (c) => {
    const { system, base } = c.var;
    const website = system.websites.at(new URL(c.req.url).hostname);
    const own = `${base}/${system.client}/website/secure/SetPassword.aspx`;
    system.boxOffice.customers.forgotPassword(new Query(c.req.url).text('emailAddress'), (token) =>
      passwordLink(website, own, token),
    );
    return done();
  });
  routes.post('/customer/change-password', async (c) => {
    const entry = await readEntry(c);
    c.var.system.boxOffice.customers.changePassword(c.var.visitor, entry);
    return done();
  });
  routes.post('/customer/send-magic-link', async (c) => {
    c.var.system.boxOffice.customers.sendMagicLink(await readEntry(c));
    return done();
  });
  routes.get('/customer/tags', (c) => answer(c, c.var.system.boxOffice.customers.tags(c.var.visitor)));
  return routes;
};
