import { Refusal } from '../../refusal.js';
import { localString, readLocal } from '../../season/zone.js';

/** Local dates and times that compare as text; `to` itself is outside. Source: reference 5.3. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** An attribute's name as the wire has it: without white space; upper and lower case count as the same. */
const plain = (name: string): string => name.replace(/\s+/g, '').toLowerCase();

/** The query of a request. Names count as the same in upper and lower case. */
export class Query {
  readonly #entries: readonly (readonly [string, string])[];

  constructor(url: string) {
    this.#entries = [...new URL(url).searchParams].map(
      ([name, value]) => [name.toLowerCase(), value] as const,
    );
  }

  text(name: string): string | undefined {
    const wanted = name.toLowerCase();
    const value = this.#entries.find(([key]) => key === wanted)?.[1].trim();
    return value === '' ? undefined : value;
  }

  /** @throws Refusal 400 for anything but true and false. */
  flag(name: string): boolean | undefined {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (value === 'true' || value === 'false') return value === 'true';
    throw notValid(name, value);
  }

  /** @throws Refusal 400 for anything but a date or a date with a time. */
  range(fromName: string, toName: string): DateRange {
    const from = this.#date(fromName);
    const to = this.#date(toName);
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }

  /** Wanted values by attribute name, for parameters such as `attribute_Genre`. Source: reference 5.5. */
  attributes(prefix: string): readonly (readonly [string, string])[] {
    return this.#entries
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [plain(key.slice(prefix.length)), value.toLowerCase()] as const);
  }

  /** Paths of `$expand`, in lower case; a path brings its beginnings along. Source: reference 5.6. */
  get expand(): ReadonlySet<string> {
    const paths = this.#entries.flatMap(([key, value]) => (key === '$expand' ? value.split(',') : []));
    return new Set(
      paths.flatMap((path) => {
        const parts = path.trim().toLowerCase().split('/');
        return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
      }),
    );
  }

  #date(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const wall = readLocal(value);
    if (wall === undefined) throw notValid(name, value);
    return localString(wall);
  }
}

const notValid = (name: string, value: string): Refusal =>
  new Refusal(400, 'The request is invalid.', [`The value '${value}' is not valid for ${name}.`]);

/** Attributes are text, numbers, booleans or null; null counts as empty. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).toLowerCase()
    : '';

/** Does a row of the wire have all the wanted attributes? One that it does not know, it does not have. */
export const hasAttributes = (
  wire: Readonly<Record<string, unknown>>,
  wanted: readonly (readonly [string, string])[],
): boolean => {
  if (wanted.length === 0) return true;
  const own = new Map(
    Object.entries(wire)
      .filter(([key]) => key.startsWith('attribute_'))
      .map(([key, value]) => [plain(key.slice('attribute_'.length)), textOf(value)]),
  );
  return wanted.every(([name, value]) => own.get(name) === value);
};

/** The open end of a range is open. */
export const within = (start: string, { from, to }: DateRange): boolean =>
  (from === undefined || start >= from) && (to === undefined || start < to);

/** Part of a name, in upper or lower case. */
export const named = (name: string, part: string | undefined): boolean =>
  part === undefined || name.toLowerCase().includes(part.toLowerCase());

/** What is asked for below one step of `$expand`. */
export const below = (expand: ReadonlySet<string>, step: string): ReadonlySet<string> =>
  new Set(
    [...expand].filter((path) => path.startsWith(`${step}/`)).map((path) => path.slice(step.length + 1)),
  );
