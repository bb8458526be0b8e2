import type { FrameFact } from '../gate.js';
import { whereIs } from './where-is.js';

/** The first half of what a page tells on every load: counted, and without the customer. */
export interface Contents {
  readonly kind: 'contents';
  readonly hash: string | null;
  readonly loggedIn: boolean;
  readonly count: number;
}

/** The second half. */
export interface Hash {
  readonly kind: 'hash';
  readonly hash: string;
}

export type Message = Contents | Hash | Exclude<FrameFact, { readonly kind: 'session' }>;

/** Characters; a basket of some hundred tickets is a tenth of that. */
const sizeLimit = 500_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only what an object holds itself: nothing of a prototype. */
const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Opaque, but no markup and no sentence. */
const isHash = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\s<>"'&]{1,256}$/.test(value);

const isPixels = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

/** Kinds of things in a basket. Source: iframes A4. */
const kinds = [
  'tickets',
  'membershipSubscriptions',
  'giftVouchers',
  'merchandiseItems',
  'donations',
  'ticketSubscriptions', // assumption: contents-hold-subscriptions
];

/** Source: iframes A4. The customer is looked at for being there, and let go. */
const readContents = (text: string): Contents | undefined => {
  const basket = parsed(text);
  if (!isFields(basket)) return undefined;
  let count = 0;
  for (const kind of kinds) {
    const items = own(basket, kind);
    if (Array.isArray(items)) count += items.length;
    else if (items !== undefined && items !== null) return undefined;
  }
  const customer = own(basket, 'customer');
  if (customer !== undefined && customer !== null && !isFields(customer)) return undefined;
  const hash = own(basket, 'hash');
  return { kind: 'contents', hash: isHash(hash) ? hash : null, loggedIn: isFields(customer), count };
};

const readText = (text: string): Message | undefined => {
  if (text.length > sizeLimit) return undefined;
  const [, contents] = /^basketContents:([^]*)$/.exec(text) ?? [];
  if (contents !== undefined) return readContents(contents);
  const [, hash] = /^basketHash:([^]*)$/.exec(text) ?? [];
  if (hash !== undefined) return isHash(hash) ? { kind: 'hash', hash } : undefined;
  if (!text.startsWith('{') || text.length > 200) return undefined;
  const told = parsed(text);
  const pixels = isFields(told) ? own(told, 'spektrixOffset') : undefined;
  return isPixels(pixels) ? { kind: 'offset', pixels } : undefined;
};

/** What our own snippet in the system's pages sends, and the one that others use for paths. Source: iframes A4. */
const readObject = (fields: Fields): Message | undefined => {
  const type = own(fields, 'type');
  const path = own(fields, 'path');
  if (type === 'spektrix:navigated') return typeof path === 'string' ? whereIs(path) : undefined;
  if (own(fields, 'foyer') !== 1) return undefined;
  if (type === 'path') return typeof path === 'string' ? whereIs(path) : undefined;
  const height = own(fields, 'height');
  if (type === 'height') return isPixels(height) ? { kind: 'height', pixels: height } : undefined;
  const id = own(fields, 'id');
  const isId = typeof id === 'string' && /^[\w-]{1,64}$/.test(id); // assumption: order-id-form
  return type === 'order' && isId ? { kind: 'order', id } : undefined;
};

/**
 * Reads what a window sent; undefined for anything that is not one of the known messages. Acts on nothing, keeps nothing.
 * Source: iframes A4, R8.
 */
export const readMessage = (data: unknown): Message | undefined => {
  if (typeof data === 'string') return readText(data);
  return isFields(data) ? readObject(data) : undefined;
};
