import { Hono } from 'hono';
import type { Context } from 'hono';
import { notFound, Refusal } from '../../refusal.js';
import type { StatusOptions } from '../../box-office/box-office.js';
import { answer } from '../env.js';
import type { Env } from '../env.js';
import { presentInstance, presentPriceList } from './present.js';
import { hasAttributes, named, Query } from './query.js';
import { events, inRange, instanceById } from './shelf.js';

const status = (c: Context<Env>, id: string, areaId?: string): Response => {
  const query = new Query(c.req.url);
  const options: StatusOptions = {
    includeLockInformation: query.flag('includeLockInformation') ?? false,
    includeChildPlans: query.flag('includeChildPlans') ?? false,
    ...(areaId === undefined ? {} : { areaId }),
  };
  const { system, visitor } = c.var;
  return answer(c, system.boxOffice.status(instanceById(c, id), visitor, options));
};

/** Instances: their listing, status, prices and plan. Source: reference 8.1, 9.3. */
export const instanceRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  // `interface` is read by the real system too, and without effect for visitors: they see what the web may see.
  routes.get('/instances', (c) => {
    const query = new Query(c.req.url);
    const range = query.range('startFrom', 'startTo');
    const ofInstance = query.attributes('attribute_');
    const ofEvent = query.attributes('eventattribute_');
    const { expand } = query;
    const found = events(c)
      .filter(({ wire }) => named(wire.name, query.text('eventName')) && hasAttributes(wire, ofEvent))
      .flatMap(({ instances }) => inRange(c, instances, range))
      .filter(({ wire }) => hasAttributes(wire, ofInstance))
      .sort((one, other) => one.wire.start.localeCompare(other.wire.start));
    return answer(
      c,
      found.map((instance) => presentInstance(c, instance, expand)),
    );
  });

  routes.get('/instances/:id', (c) => {
    const instance = instanceById(c, c.req.param('id'));
    return answer(c, presentInstance(c, instance, new Query(c.req.url).expand));
  });

  routes.get('/instances/:id/status', (c) => status(c, c.req.param('id')));
  routes.get('/instances/:id/status/areas/:areaId', (c) =>
    status(c, c.req.param('id'), c.req.param('areaId')),
  );

  routes.get('/instances/:id/status/detail', (c) => {
    const { system } = c.var;
    const detail = system.boxOffice.statusDetail(instanceById(c, c.req.param('id')));
    const type = system.speaks('status-detail-json') ? 'application/json' : 'text/plain';
    return new Response(detail, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  });

  routes.get('/instances/:id/price-list', (c) => {
    const { priceListId } = instanceById(c, c.req.param('id'));
    const list = c.var.system.catalogue.priceList(priceListId);
    if (!list) throw notFound('The price list');
    return answer(c, presentPriceList(c, list));
  });

  routes.get('/instances/:id/plan', (c) => {
    const { planId } = instanceById(c, c.req.param('id'));
    const plan = c.var.system.catalogue.plan(planId);
    if (!plan) throw notFound('The plan');
    return answer(c, plan.wire);
  });

  routes.get('/instances/:id/best-available', (c) => {
    const text = new Query(c.req.url).text('quantity');
    const quantity = Number(text);
    if (text === undefined || !Number.isInteger(quantity) || quantity < 1)
      throw new Refusal(400, 'The request is invalid.', ['quantity must be a whole number of 1 or more.']);
    return answer(c, c.var.system.boxOffice.bestAvailable(instanceById(c, c.req.param('id')), quantity));
  });

  return routes;
};
