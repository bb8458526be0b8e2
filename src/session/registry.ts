import { closeFlights } from '../api/flights.js';
import type { Flight } from '../api/flights.js';
import type { Answer } from '../api/http.js';
import { isPersonalKey } from '../api/wire.js';
import type { ChangeCause } from '../events/change-cause.js';

/** When the host may be asked again after it refused. */
export interface Breaker {
  /** Milliseconds since the epoch; 0 while all is well. */
  until: number;
  /** Milliseconds of the last pause, doubled by the next. */
  pause: number;
  /** The answer that opened it, given again while it is open. */
  answer: Answer | null;
}

/**
 * What the copies of the script on one page share about one client of one ticket host: facts of the wire, never code.
 * Plain data and an `EventTarget`, so that a copy of another version can read it. **This is a public contract**: fields
 * are added, never changed or removed; a copy makes the ones that it knows and another left out.
 */
export interface PageRecord {
  /** GETs under way, by credentials and URL. */
  flights: Map<string, Flight<Answer>>;
  /** The last readable answers, by the same keys. */
  answers: Map<string, Answer>;
  /** Counts the stale notes: an answer asked for under an older count is out of date when it comes. */
  epoch: number;
  /** Settles when the last write of this page has ended; used where the browser has no locks. */
  writes: Promise<unknown>;
  breaker: Breaker;
  /** `stale` notes, `CustomEvent<{ cause: ChangeCause }>`, and `speaker-wanted` when the copy that speaks has left. */
  notes: EventTarget;
  /** The copy that speaks for the page: to `document`, and to other tabs. Any object, compared by identity. */
  speaker: object | null;
}

const registryKey = Symbol.for('foyer.wire.v1');

type Registry = Map<string, Partial<PageRecord>>;

/** The page's record for an API base address. */
export const pageRecord = (base: string): PageRecord => {
  const page = globalThis as { [registryKey]?: Registry };
  const registry = (page[registryKey] ??= new Map());
  const known = registry.get(base) ?? {};
  registry.set(base, known);
  known.flights ??= new Map();
  known.answers ??= new Map();
  known.epoch ??= 0;
  known.writes ??= Promise.resolve();
  known.breaker ??= { until: 0, pause: 0, answer: null };
  known.notes ??= new EventTarget();
  known.speaker ??= null;
  return known as PageRecord;
};

/** The API base addresses that something on the page has a record of. */
export const recordedBases = (): string[] => [
  ...((globalThis as { [registryKey]?: Registry })[registryKey]?.keys() ?? []),
];

/** Makes every read from now on a new one: what is known of the visitor, or under way, is out of date. */
export const outdate = (record: PageRecord): void => {
  record.epoch += 1;
  // A read that left before may not know of the change: it lands, but nobody new joins it.
  for (const known of [record.answers, record.flights]) closeFlights(known, isPersonalKey);
};

/** Tells every copy on the page to read again. */
export const noteStale = (record: PageRecord, cause: ChangeCause): void => {
  outdate(record);
  record.notes.dispatchEvent(new CustomEvent('stale', { detail: { cause } }));
};

/** The cause of a `stale` note, also of one that another version sent. */
export const causeOf = (note: Event): ChangeCause =>
  (note as Partial<CustomEvent<{ cause?: ChangeCause } | null>>).detail?.cause ?? 'here';
