import type { Catalogue } from '../season/catalogue.js';
import { leadingInteger } from '../season/ids.js';
import type { SeasonEvent, SeasonInstance } from '../season/types.js';
import type { Arguments } from './arguments.js';

const same = (one: string | null | undefined, other: string): boolean =>
  typeof one === 'string' && one !== '' && one.toLowerCase() === other.toLowerCase();

/** What a page's number argument means: the digits an id starts with. Letters after them are ignored. Source: iframes A1. */
const named = (id: string, given: string): boolean => {
  const wanted = leadingInteger(given);
  return wanted !== undefined && leadingInteger(id) === wanted;
};

/** The event that `EventId` or `WebEventId` names. */
export const findEvent = (catalogue: Catalogue, query: Arguments): SeasonEvent | undefined => {
  const { events } = catalogue.season;
  const id = query.get('EventId');
  if (id !== '') return events.find(({ wire }) => named(wire.id, id));
  const webId = query.get('WebEventId');
  return events.find(({ wire }) => same(wire.webEventId, webId));
};

/** The instance that `EventInstanceId` or `WebInstanceId` names. */
export const findInstance = (catalogue: Catalogue, query: Arguments): SeasonInstance | undefined => {
  const instances = [...catalogue.instances];
  const id = query.get('EventInstanceId');
  if (id !== '') return instances.find(({ wire }) => named(wire.id, id));
  const webId = query.get('WebInstanceId');
  return instances.find(({ wire }) => same(wire.webInstanceId, webId));
};
