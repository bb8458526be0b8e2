import type { Client } from '../../src/api/client.js';
import { basketEndpoints } from './endpoints-of-the-basket.js';
import { catalogueEndpoints } from './endpoints-of-the-catalogue.js';
import { customerEndpoints } from './endpoints-of-the-customer.js';
import type { Known } from './known.js';

/** One call of the client, and the one request that it makes. */
export interface Endpoint {
  /** As it is written: `basket.tickets.add`. */
  readonly call: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `api/v3/`, without its query. */
  path(known: Known): string;
  run(client: Client, known: Known, signal?: AbortSignal): Promise<unknown>;
  /** What the call gives in place of an error, by status, in the words of `wordFor`. */
  readonly instead?: Readonly<Record<number, string>>;
  /** What the call gives, in the same words, when a JSON answer is cut off: it does not read it, or not as JSON. */
  readonly cutOff?: string;
}

/** Every call that the client has. */
export const endpoints: readonly Endpoint[] = [
  ...catalogueEndpoints,
  ...basketEndpoints,
  ...customerEndpoints,
];

/** A result in one word, for tables. */
export const wordFor = (value: unknown): string => {
  if (value === undefined) return 'done';
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : 'list';
  if (value instanceof Blob) return 'file';
  return typeof value === 'string' ? 'text' : typeof value;
};
