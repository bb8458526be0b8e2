import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Context } from 'hono';
import { Refusal } from '../../refusal.js';
import type { System } from '../../system.js';
import { dialectNames } from '../../dialects.js';
import { readWebsite } from '../../website.js';
import type { Env } from '../env.js';
import { readConditions, readDialects, readFault, readFields } from './read.js';

const summary = (system: System) => ({
  client: system.client,
  now: new Date(system.clock.now()).toISOString(),
  clockOffsetMinutes: system.clock.offset / 60_000,
  conditions: system.scenarios.conditions,
  faults: system.scenarios.faults,
  dialects: dialectNames.filter((name) => system.speaks(name)),
});

const jsonBody = async (c: Context<Env>): Promise<unknown> => {
  try {
    return await c.req.json<unknown>();
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
};

/**
 * The switches of the sandbox, for its front page and for tests; nothing of the real system. Open to any origin: it
 * holds made-up data only and listens on this machine.
 */
export const controlRoutes = (systems: ReadonlyMap<string, System>): Hono<Env> => {
  const routes = new Hono<Env>();
  routes.use('*', cors({ origin: '*', allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] }));
  routes.use('/:client/*', async (c, next) => {
    const client = c.req.param('client').toLowerCase();
    const system = systems.get(client);
    if (!system) throw new Refusal(404, `There is no client "${client}" in this sandbox.`);
    c.set('system', system);
    return next();
  });

  routes.get('/:client/summary', (c) => c.json(summary(c.var.system)));
  routes.get('/:client/log', (c) => c.json(c.var.system.scenarios.log));
  routes.delete('/:client/log', (c) => {
    c.var.system.scenarios.log.length = 0;
    return c.body(null, 204);
  });
  routes.post('/:client/faults', async (c) => {
    c.var.system.scenarios.add(readFault(await jsonBody(c)));
    return c.json(summary(c.var.system));
  });
  routes.patch('/:client/conditions', async (c) => {
    const { scenarios } = c.var.system;
    scenarios.conditions = readConditions(await jsonBody(c), scenarios.conditions);
    return c.json(summary(c.var.system));
  });
  routes.put('/:client/dialects', async (c) => {
    c.var.system.speak(readDialects(await jsonBody(c)));
    return c.json(summary(c.var.system));
  });
  routes.get('/:client/website', (c) => {
    const hostname = c.req.query('hostname') ?? new URL(c.req.url).hostname;
    return c.json(c.var.system.websites.at(hostname));
  });
  routes.patch('/:client/website', async (c) => {
    const { hostname, ...settings } = readFields(await jsonBody(c));
    if (hostname !== undefined && typeof hostname !== 'string')
      throw new Refusal(400, '"hostname" must be a string.');
    const { websites } = c.var.system;
    websites.change(readWebsite(settings), hostname);
    return c.json(websites.at(hostname ?? '*'));
  });
  routes.post('/:client/clock', async (c) => {
    const { minutes } = readFields(await jsonBody(c));
    if (typeof minutes !== 'number' || !Number.isFinite(minutes))
      throw new Refusal(400, 'Send { "minutes": 20 } to move the clock on by 20 minutes.');
    c.var.system.clock.offset += minutes * 60_000;
    return c.json(summary(c.var.system));
  });
  routes.post('/:client/lose-sessions', (c) => {
    c.var.system.boxOffice.loseSessions();
    return c.json(summary(c.var.system));
  });
  routes.post('/:client/release', (c) => {
    const released = c.var.system.scenarios.release();
    return c.json({ ...summary(c.var.system), released });
  });
  routes.delete('/:client/scenarios', (c) => {
    c.var.system.undo();
    return c.json(summary(c.var.system));
  });
  routes.post('/:client/reset', (c) => {
    c.var.system.undo();
    c.var.system.boxOffice.reset();
    return c.json(summary(c.var.system));
  });
  return routes;
};
