import type { Context } from 'hono';
import type { Event } from '../../../schema/event.js';
import type { Instance } from '../../../schema/instance.js';
import type { PriceList } from '../../../schema/price-list.js';
import { withAddresses } from '../../season/files.js';
import type { SeasonEvent, SeasonInstance } from '../../season/types.js';
import type { Env } from '../env.js';
import { below } from './query.js';

type Row = Readonly<Record<string, unknown>>;

/** Pictures at their addresses on the host that was asked. */
export const illustrated = <T extends { imageUrl?: unknown; thumbnailUrl?: unknown }>(
  c: Context<Env>,
  wire: T,
): T => withAddresses(wire, c.var.base, c.var.system.client);

/** An event as this system sends it, with what `$expand` asks for. Source: reference 9.1, 5.6. */
export const presentEvent = (c: Context<Env>, event: SeasonEvent, expand: ReadonlySet<string>): Row => {
  const wire = illustrated<Event>(c, event.wire);
  const worded = c.var.system.speaks('attributes-array') ? withAttributesListed(wire) : wire;
  if (!expand.has('instances')) return worded;
  const instances = event.instances.map((instance) =>
    presentInstance(c, instance, below(expand, 'instances')),
  );
  return inserted(worded, 'instanceDates', 'instances', instances);
};

/** An instance as this system sends it, with what `$expand` asks for. Source: reference 9.2, 5.6. */
export const presentInstance = (
  c: Context<Env>,
  { wire, eventId, priceListId }: SeasonInstance,
  expand: ReadonlySet<string>,
): Row => {
  const { system } = c.var;
  const event = system.catalogue.event(eventId);
  const priceList = system.catalogue.priceList(priceListId);
  return {
    ...wire,
    ...(system.speaks('start-utc-with-z') && { startUtc: withZ(wire.startUtc) }),
    ...(expand.has('event') && event && { event: presentEvent(c, event, below(expand, 'event')) }),
    ...(expand.has('pricelist') && priceList && { priceList: presentPriceList(c, priceList) }),
  } satisfies Instance | Row;
};

/** A price list, in the dialect that leaves names out by ids alone. Source: reference 9.5. */
export const presentPriceList = (c: Context<Env>, list: PriceList): Row => {
  if (!c.var.system.speaks('names-left-out')) return list;
  const prices = list.prices.map((price) => ({
    ...price,
    ticketType: { id: price.ticketType.id },
    ...(price.priceBand && { priceBand: { id: price.priceBand.id } }),
  }));
  return { ...list, prices };
};

const withZ = (time: string | null | undefined): string | null | undefined =>
  time && !time.endsWith('Z') ? `${time}Z` : time;

const withAttributesListed = (wire: Row): Row => {
  const prefix = 'attribute_';
  const entries = Object.entries(wire);
  const attributes = entries
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ name: key.slice(prefix.length), value }));
  const others = entries.filter(([key]) => !key.startsWith(prefix));
  return { ...Object.fromEntries(others), attributes };
};

/** A copy with one more key, right after another; at the end when there is no such key. */
const inserted = (wire: Row, after: string, key: string, value: unknown): Row => {
  const entries = Object.entries(wire);
  const at = entries.findIndex(([name]) => name === after);
  const place = at === -1 ? entries.length : at + 1;
  return Object.fromEntries([...entries.slice(0, place), [key, value], ...entries.slice(place)]);
};
