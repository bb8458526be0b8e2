import { Refusal } from '../refusal.js';
import { isDay } from './calendar.js';
import { toPence } from './money.js';
import type { Attributes } from './records.js';

/** An object of a request, keys in any case: `{ instance, seat, type }`. Checked where it is used. */
export type Entry = Readonly<Record<string, unknown>>;

export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const attributePrefix = /^attribute_/i;

/**
 * Reads an object of a request: keys in any case, text from forms where JSON has numbers and booleans, references as
 * `{ id }` or as the id itself. An absent field is `undefined`, a null one is `null`. Source: reference 5.1.
 */
export class Fields {
  readonly #values = new Map<string, unknown>();
  readonly #entry: Entry;

  constructor(entry: Entry) {
    if (!isEntry(entry)) throw new Refusal(400, 'Each entry of the request body must be an object.');
    this.#entry = entry;
    for (const [name, value] of Object.entries(entry)) this.#values.set(name.toLowerCase(), value);
  }

  has(name: string): boolean {
    return this.raw(name) !== undefined;
  }

  raw(name: string): unknown {
    return this.#values.get(name.toLowerCase());
  }

  text(name: string): string | null | undefined {
    const value = this.raw(name);
    if (value === undefined || value === null || typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw new Refusal(400, `${name} must be text.`);
  }

  /** Text with something in it, trimmed. */
  required(name: string): string {
    const text = this.text(name)?.trim();
    if (text) return text;
    throw new Refusal(400, `${name} is required.`);
  }

  flag(name: string): boolean | undefined {
    const value = this.raw(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
    throw new Refusal(400, `${name} must be true or false.`);
  }

  /** Finite. */
  number(name: string): number | undefined {
    const value = this.raw(name);
    if (value === undefined || value === null || value === '') return undefined;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    throw new Refusal(400, `${name} must be a number.`);
  }

  /** Major units in, pence out. */
  pence(name: string): number | undefined {
    const major = this.number(name);
    return major === undefined ? undefined : toPence(major);
  }

  /** An id, given as it is or as `{ id }`. */
  reference(name: string): string | undefined {
    return referenceOf(this.raw(name), name);
  }

  /** Several ids: an array of either form, or text with commas from a form. */
  references(name: string): string[] | undefined {
    const value = this.raw(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value.split(',').filter((id) => id !== '');
    if (Array.isArray(value))
      return value.map((one: unknown) => referenceOf(one, name)).filter((id) => id !== undefined);
    throw new Refusal(400, `${name} must be a list of ids.`);
  }

  /** `YYYY-MM-DD`; a time after it is cut off. */
  day(name: string): string | null | undefined {
    const text = this.text(name);
    if (text === undefined || text === null || text === '') return text === undefined ? undefined : null;
    const day = text.replace(/T.*$/, '');
    if (isDay(day)) return day;
    throw new Refusal(400, `${name} must be a date such as 2026-04-29.`);
  }

  /** Custom attributes under the names that answers give them: without white space. Source: reference 5.5. */
  attributes(): Attributes {
    return Object.fromEntries(
      Object.entries(this.#entry)
        .filter(([name]) => attributePrefix.test(name))
        .map(([name, value]) => [name.replace(attributePrefix, '').replace(/\s+/g, ''), value]),
    );
  }
}

/** An id, given as it is or as `{ id }`. */
export const referenceOf = (value: unknown, name: string): string | undefined => {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isEntry(value)) return referenceOf(new Fields(value).raw('id'), name);
  throw new Refusal(400, `${name} must be an id.`);
};

/** Custom attributes as answers give them. */
export const attributesWire = (attributes: Attributes): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`attribute_${name}`, value]));
