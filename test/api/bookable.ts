import { attributeOf } from '../../src/api/client.js';
import { utcTime } from '../../src/api/time.js';
import type { Client, Event, Instance } from '../../src/api/client.js';

/** A performance with free seats to choose from. */
export interface Seated {
  readonly instance: Instance;
  readonly event: Event;
  readonly seats: readonly string[];
  /** Ticket types, the usual one first. */
  readonly types: readonly string[];
}

/** A performance with places in a plan without seats. */
export interface Unseated {
  readonly instance: Instance;
  readonly plan: string;
  readonly type: string;
}

const found = <T>(thing: T | undefined, what: string): T => {
  if (thing === undefined) throw new Error(`The season has no ${what}.`);
  return thing;
};

/** Events with performances on sale from tomorrow on. */
export const eventsOnSale = async (client: Client): Promise<Event[]> => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  return client.events.list({ instanceStartFrom: tomorrow, onSale: true, expandInstances: true });
};

/** By UTC: in summer a performance at ten has begun when UTC says nine. */
const onSale = (event: Event): Instance[] => {
  const now = Date.now();
  return (event.instances ?? []).filter(
    ({ isOnSale, startUtc, startSellingAtWebUtc, cancelled }) =>
      isOnSale &&
      !cancelled &&
      (utcTime(startUtc) ?? -Infinity) > now &&
      (utcTime(startSellingAtWebUtc) ?? Infinity) < now,
  );
};

/** Ticket types of an instance, those that bands offer first before the others. */
const typesOf = async (client: Client, instance: Instance): Promise<string[]> => {
  const { prices } = await client.instances.priceList(instance);
  const byDefault = [...prices].sort((one, other) => Number(other.isBandDefault) - Number(one.isBandDefault));
  return [...new Set(byDefault.map(({ ticketType }) => ticketType.id))];
};

/** The first performance where the system finds six seats together. */
export const findSeated = async (client: Client): Promise<Seated> => {
  for (const event of await eventsOnSale(client)) {
    for (const instance of onSale(event).filter(({ hasBestAvailableOverlay }) => hasBestAvailableOverlay)) {
      const { available } = await client.instances.status(instance, { includeChildPlans: true });
      if (available < 60) continue;
      const seats = await client.instances.bestAvailable(instance, 6);
      const types = await typesOf(client, instance);
      if (types.length < 2) continue;
      return { instance, event, seats: seats.map(({ id }) => id), types };
    }
  }
  throw new Error('The season has no performance with six free seats together.');
};

/** The first performance in a plan without seats and areas that has places for two: some days all of some are sold. */
export const findUnseated = async (client: Client): Promise<Unseated> => {
  const plans = await client.plans.list();
  const open = plans.filter(({ type, areas }) => type === 'Unreserved' && (areas ?? []).length === 0);
  const ids = open.map(({ id }) => id);
  for (const instance of (await eventsOnSale(client)).flatMap(onSale)) {
    if (!ids.includes(instance.planId ?? '')) continue;
    const { available } = await client.instances.status(instance);
    if (available < 2) continue;
    const [type] = await typesOf(client, instance);
    return { instance, plan: instance.planId ?? '', type: found(type, 'ticket type') };
  }
  throw new Error('The season has no unseated performance with two places left.');
};

/** A seat of a performance whose tickets are sold through a queue. */
export interface Queued {
  readonly instance: Instance;
  readonly seat: string;
  readonly type: string;
}

/** The first performance with a queue that has a seat left: what is in such demand is sold out on some days. */
export const findQueued = async (client: Client): Promise<Queued> => {
  const busy = (await eventsOnSale(client)).filter(
    (event) => attributeOf(event, 'Limited Tickets Threshold') === '25',
  );
  for (const instance of busy.flatMap(onSale)) {
    const { available } = await client.instances.status(instance, { includeChildPlans: true });
    if (available < 1) continue;
    const [seat] = await client.instances.bestAvailable(instance, 1);
    const [type] = await typesOf(client, instance);
    return { instance, seat: found(seat, 'seat').id, type: found(type, 'ticket type') };
  }
  throw new Error('The season has no performance with a queue and a seat left.');
};
