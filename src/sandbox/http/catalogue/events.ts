import { Hono } from 'hono';
import { answer } from '../env.js';
import type { Env } from '../env.js';
import { presentEvent, presentInstance } from './present.js';
import { hasAttributes, named, Query } from './query.js';
import { eventById, events, inRange } from './shelf.js';

/** Events, their instances and their availability. Source: reference 8.1, 0.1. */
export const eventRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  routes.get('/events', (c) => {
    const query = new Query(c.req.url);
    const range = query.range('instanceStart_from', 'instanceStart_to');
    const onSale = query.flag('onSale');
    const ofEvent = query.attributes('attribute_');
    const ofInstance = query.attributes('instanceattribute_');
    const found = events(c).filter(
      ({ wire, instances }) =>
        (onSale === undefined || wire.isOnSale === onSale) &&
        named(wire.name, query.text('name')) &&
        hasAttributes(wire, ofEvent) &&
        (instances.length === 0
          ? range.from === undefined && range.to === undefined && ofInstance.length === 0
          : inRange(c, instances, range).some((instance) => hasAttributes(instance.wire, ofInstance))),
    );
    const { expand } = query;
    return answer(
      c,
      found.map((event) => presentEvent(c, event, expand)),
    );
  });

  routes.get('/events/:id', (c) => {
    const event = eventById(c, c.req.param('id'));
    return answer(c, presentEvent(c, event, new Query(c.req.url).expand));
  });

  routes.get('/events/:id/instances', (c) => {
    const query = new Query(c.req.url);
    const wanted = query.attributes('attribute_');
    const { expand } = query;
    const { instances } = eventById(c, c.req.param('id'));
    const found = inRange(c, instances, query.range('start_from', 'start_to'));
    return answer(
      c,
      found
        .filter(({ wire }) => hasAttributes(wire, wanted))
        .map((instance) => presentInstance(c, instance, expand)),
    );
  });

  routes.get('/events/:id/availability', (c) => {
    const { system, visitor } = c.var;
    const range = new Query(c.req.url).range('start_from', 'start_to');
    const rows = system.boxOffice.availability(eventById(c, c.req.param('id')), visitor, range);
    return answer(c, system.speaks('availability-bare') ? rows : { data: rows });
  });

  return routes;
};
