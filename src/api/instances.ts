import { instanceStatusSchema } from '../schema/instance-status.js';
import type { InstanceStatus } from '../schema/instance-status.js';
import { instanceSchema } from '../schema/instance.js';
import type { Instance } from '../schema/instance.js';
import { planSchema, seatSchema } from '../schema/plan.js';
import type { Plan, Seat } from '../schema/plan.js';
import { priceListSchema } from '../schema/price-list.js';
import type { PriceList } from '../schema/price-list.js';
import { readOne } from './calls.js';
import type { CallOptions } from './calls.js';
import { readText } from './documents.js';
import { readList } from './lists.js';
import type { StartRange } from './events.js';
import { path } from './ids.js';
import type { Ref } from './ids.js';
import { filterBy } from './filters.js';
import type { AttributeFilter } from './filters.js';
import { catalogue, live } from './catalogue.js';
import type { Wire } from './wire.js';

export interface InstanceQuery extends StartRange {
  /** A part of the event's name. */
  readonly eventName?: string | undefined;
  /** The sales channel; `All` where left out. */
  readonly interface?: string | undefined;
  readonly attributes?: AttributeFilter | undefined;
  readonly eventAttributes?: AttributeFilter | undefined;
}

export interface StatusQuery {
  /** Tells which seats are under which lock. */
  readonly includeLockInformation?: boolean | undefined;
  /** Counts the areas of the plan too. Ask for it whenever a plan has areas: few systems count them unasked. */
  readonly includeChildPlans?: boolean | undefined;
}

/** The instances of all events. Source: reference 8.1. */
export const list = (wire: Wire, query: InstanceQuery = {}, options?: CallOptions): Promise<Instance[]> => {
  const filters = {
    startFrom: query.startFrom,
    startTo: query.startTo,
    eventName: query.eventName,
    interface: query.interface,
    ...filterBy('attribute_', query.attributes),
    ...filterBy('eventattribute_', query.eventAttributes),
  };
  return readList(wire, catalogue('instances', filters), instanceSchema, options);
};

/** One instance. Source: reference 8.1. */
export const get = (wire: Wire, instance: Ref, options?: CallOptions): Promise<Instance> =>
  readOne(wire, catalogue(path`instances/${instance}`), instanceSchema, options);

const statusQuery = (query: StatusQuery): Record<string, boolean | undefined> => ({
  includeLockInformation: query.includeLockInformation,
  includeChildPlans: query.includeChildPlans, // assumption: status-rolls-up
});

/** How many seats this visitor may book. Source: reference 8.1, 9.3. */
export const status = (
  wire: Wire,
  instance: Ref,
  query: StatusQuery = {},
  options?: CallOptions,
): Promise<InstanceStatus> =>
  readOne(wire, live(path`instances/${instance}/status`, statusQuery(query)), instanceStatusSchema, options);

/** The same for one area of the plan. Source: reference 8.1, 9.3. */
export const areaStatus = (
  wire: Wire,
  instance: Ref,
  area: Ref,
  query: StatusQuery = {},
  options?: CallOptions,
): Promise<InstanceStatus> => {
  const resource = live(path`instances/${instance}/status/areas/${area}`, statusQuery(query));
  return readOne(wire, resource, instanceStatusSchema, options);
};

/** Seat by seat, in a form that the vendor does not document: passed on as it comes. Source: reference 8.1, 11. */
export const statusDetail = (wire: Wire, instance: Ref, options?: CallOptions): Promise<string> =>
  readText(wire, live(path`instances/${instance}/status/detail`), options); // assumption: status-detail-json

/**
 * The prices of an instance. Older systems leave the names of ticket types and bands to `ticket-types` and `bands`.
 * Source: reference 8.1, 9.5.
 */
export const priceList = (wire: Wire, instance: Ref, options?: CallOptions): Promise<PriceList> =>
  readOne(wire, catalogue(path`instances/${instance}/price-list`), priceListSchema, options); // assumption: names-left-out

/** The seating plan of an instance. Source: reference 8.1, 9.4. */
export const plan = (wire: Wire, instance: Ref, options?: CallOptions): Promise<Plan> =>
  readOne(wire, catalogue(path`instances/${instance}/plan`), planSchema, options);

/**
 * The best seats together for so many. Rejects with `rejected` where the system cannot choose or has not enough.
 * Source: reference 8.1.
 */
export const bestAvailable = (
  wire: Wire,
  instance: Ref,
  quantity: number,
  options?: CallOptions,
): Promise<Seat[]> =>
  readList(wire, live(path`instances/${instance}/best-available`, { quantity }), seatSchema, options);
