import type { Context } from 'hono';
import { notFound } from '../../refusal.js';
import type { SeasonEvent, SeasonInstance } from '../../season/types.js';
import { localString, toWall } from '../../season/zone.js';
import type { Env } from '../env.js';
import type { DateRange } from './query.js';
import { within } from './query.js';

/** Nothing is in the catalogue while the scenario of an empty season is on. */
const stocked = <T>(c: Context<Env>, rows: readonly T[]): readonly T[] =>
  c.var.system.scenarios.conditions.emptySeason ? [] : rows;

export const events = (c: Context<Env>): readonly SeasonEvent[] =>
  stocked(c, c.var.system.catalogue.season.events);

/** Rows of a list that an empty season does not have either. */
export const offered = stocked;

/** @throws Refusal 404 */
export const eventById = (c: Context<Env>, id: string): SeasonEvent => {
  const event = c.var.system.catalogue.event(id);
  if (!event || stocked(c, [event]).length === 0) throw notFound(`The event ${id}`);
  return event;
};

/** @throws Refusal 404 */
export const instanceById = (c: Context<Env>, id: string): SeasonInstance => {
  const instance = c.var.system.catalogue.instance(id);
  if (!instance || stocked(c, [instance]).length === 0) throw notFound(`The event instance ${id}`);
  return instance;
};

/** The instances of a range; what is over counts only in a range, in the dialect that says so. Source: reference 0.4. */
export const inRange = (
  c: Context<Env>,
  instances: readonly SeasonInstance[],
  range: DateRange,
): SeasonInstance[] => {
  const { system } = c.var;
  const open = range.from === undefined && range.to === undefined;
  const now = localString(toWall(system.clock.now(), system.catalogue.season.timeZone));
  const effective = open && system.speaks('upcoming-only') ? { from: now } : range;
  return instances.filter(({ wire }) => within(wire.start, effective));
};
