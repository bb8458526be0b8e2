import { isEntry } from './fields.js';
import type {
  BasketRecord,
  CustomerRecord,
  Letter,
  LoginRecord,
  OrderRecord,
  PageSession,
  QueueRecord,
} from './records.js';
import { isStateShape } from './state-shape.js';

export const stateVersion = 2;

/** Everything that changed since the season was made; plain JSON. */
export interface State {
  readonly version: number;
  /** Counts up for ids. */
  sequence: number;
  /** By session token. */
  baskets: Record<string, BasketRecord>;
  /** By login token. */
  logins: Record<string, LoginRecord>;
  /** By queue token. */
  queue: Record<string, QueueRecord>;
  queueNumber: number;
  customers: Record<string, CustomerRecord>;
  orders: Record<string, OrderRecord>;
  /** Seat ids by instance, beyond those that the season sold. */
  soldSeats: Record<string, string[]>;
  /** Places by instance and area, beyond those that the season sold. */
  soldPlaces: Record<string, Record<string, number>>;
  soldStock: Record<string, number>;
  letters: Letter[];
  /** By token of the pages. */
  pageSessions: Record<string, PageSession>;
}

export const emptyState = (): State => ({
  version: stateVersion,
  sequence: 0,
  baskets: {},
  logins: {},
  queue: {},
  queueNumber: 0,
  customers: {},
  orders: {},
  soldSeats: {},
  soldPlaces: {},
  soldStock: {},
  letters: [],
  pageSessions: {},
});

/**
 * Reads what an earlier sandbox kept.
 *
 * @throws Error with a sentence a person can act on, when it is anything else.
 */
export const readState = (text: string): State => {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    throw new Error('The state cannot be read: it is not JSON. Delete it to start afresh.');
  }
  if (!isEntry(kept) || typeof kept.version !== 'number')
    throw new Error('The state is not a state of this sandbox. Delete it to start afresh.');
  if (kept.version !== stateVersion)
    throw new Error(
      `The state was kept by another version of the sandbox (${kept.version}, not ${stateVersion}). Delete it to start afresh.`,
    );
  if (!isStateShape(kept)) throw new Error('The state is damaged. Delete it to start afresh.');
  return kept;
};
