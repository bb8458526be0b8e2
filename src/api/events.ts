import { eventAvailabilitySchema } from '../schema/event-availability.js';
import type { EventAvailability } from '../schema/event-availability.js';
import { eventSchema } from '../schema/event.js';
import type { Event } from '../schema/event.js';
import { instanceSchema } from '../schema/instance.js';
import type { Instance } from '../schema/instance.js';
import { readOne } from './calls.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { path } from './ids.js';
import type { Ref } from './ids.js';
import { filterBy } from './filters.js';
import type { AttributeFilter } from './filters.js';
import { catalogue, live } from './catalogue.js';
import type { Wire } from './wire.js';

export interface EventQuery {
  /** Events with an instance on or after this day, `YYYY-MM-DD`. */
  readonly instanceStartFrom?: string | undefined;
  /** Events with an instance before this day, `YYYY-MM-DD`. */
  readonly instanceStartTo?: string | undefined;
  readonly onSale?: boolean | undefined;
  readonly name?: string | undefined;
  readonly attributes?: AttributeFilter | undefined;
  readonly instanceAttributes?: AttributeFilter | undefined;
  /** Puts the instances into each event. */
  readonly expandInstances?: boolean | undefined;
}

/** Days at the venue, `YYYY-MM-DD`: from inclusive, to exclusive. Source: reference 5.3. */
export interface StartRange {
  readonly startFrom?: string | undefined;
  readonly startTo?: string | undefined;
}

const expansion = (expandInstances = false): { $expand: string | undefined } => ({
  $expand: expandInstances ? 'instances' : undefined,
});

/**
 * The events on the web, by name. Without dates some systems list past events too, so pass `instanceStartFrom`.
 * With `expandInstances`, instances outside the dates may be among them. Source: reference 8.1, 0.4.
 */
export const list = (wire: Wire, query: EventQuery = {}, options?: CallOptions): Promise<Event[]> => {
  const filters = {
    instanceStart_from: query.instanceStartFrom, // assumption: upcoming-only
    instanceStart_to: query.instanceStartTo,
    onSale: query.onSale,
    name: query.name,
    ...filterBy('attribute_', query.attributes),
    ...filterBy('instanceattribute_', query.instanceAttributes),
    ...expansion(query.expandInstances),
  };
  return readList(wire, catalogue('events', filters), eventSchema, options);
};

/** One event. Source: reference 8.1. */
export const get = (
  wire: Wire,
  event: Ref,
  { expandInstances, ...options }: CallOptions & Pick<EventQuery, 'expandInstances'> = {},
): Promise<Event> =>
  readOne(wire, catalogue(path`events/${event}`, expansion(expandInstances)), eventSchema, options);

/** The instances of an event, by start. Source: reference 8.1. */
export const instances = (
  wire: Wire,
  event: Ref,
  range: StartRange = {},
  options?: CallOptions,
): Promise<Instance[]> => {
  const query = { start_from: range.startFrom, start_to: range.startTo };
  return readList(wire, catalogue(path`events/${event}/instances`, query), instanceSchema, options);
};

/**
 * How many seats each instance of an event has, in one request; `seatsLeft` adds a row up. Depends on the visitor.
 * Source: reference 0.1.
 */
export const availability = (
  wire: Wire,
  event: Ref,
  range: StartRange = {},
  options?: CallOptions,
): Promise<EventAvailability[]> => {
  const query = { start_from: range.startFrom, start_to: range.startTo };
  const resource = live(path`events/${event}/availability`, query); // assumption: event-availability-path
  return readList(wire, resource, eventAvailabilitySchema, options, rows);
};

const rows = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'data' in json ? json.data : json; // assumption: availability-bare
