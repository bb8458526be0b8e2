import { storedCardSchema } from '../schema/stored-card.js';
import type { StoredCard } from '../schema/stored-card.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { send } from './writes.js';
import { pathBelow } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Wire } from './wire.js';

const path = 'customer/stored-cards';

export interface StoredCardOptions extends CallOptions {
  /** Cards that wait for their first payment too. */
  readonly includePending?: boolean | undefined;
}

/** The cards that the system keeps for the customer. Source: reference 8.4, 9.14. */
export const list = (
  wire: Wire,
  { includePending, ...options }: StoredCardOptions = {},
): Promise<StoredCard[]> => readList(wire, personal(path, { includePending }), storedCardSchema, options); // assumption: cards-flat

/** Has the system forget a card. Source: reference 8.4. */
export const remove = (wire: Wire, card: Ref, options?: CallOptions): Promise<void> =>
  send(wire, { resource: personal(pathBelow(path, card)), method: 'DELETE' }, options);
