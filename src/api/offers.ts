import { offerSchema } from '../schema/offer.js';
import type { Offer } from '../schema/offer.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { catalogue } from './catalogue.js';
import type { Wire } from './wire.js';

export interface OfferQuery {
  /** Offers for instances on or after this day, `YYYY-MM-DD`. */
  readonly instanceStartFrom?: string | undefined;
  readonly eventName?: string | undefined;
}

/** The offers of the venue. Source: reference 8.1, 9.9. */
export const list = (wire: Wire, query: OfferQuery = {}, options?: CallOptions): Promise<Offer[]> => {
  const filters = { instanceStart_from: query.instanceStartFrom, eventName: query.eventName };
  return readList(wire, catalogue('offers', filters), offerSchema, options);
};
