import type { Assumptions } from './assumptions.js';
import { attemptRead } from './attempts.js';
import { systemClock } from './clock.js';
import type { Clock } from './clock.js';
import { closeFlights, createFlights } from './flights.js';
import type { Flight } from './flights.js';
import type { Answer } from './http.js';
import type { Resource } from './resource.js';
import { baseOf } from './settings.js';
import type { ClientSettings } from './settings.js';

/** A change to a resource. */
export interface Write {
  readonly resource: Resource;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; left out, no body is sent. */
  readonly body?: unknown;
}

/**
 * The line to one client of the ticketing system. Answers are raw: what they mean is decided above. A session may stand
 * in for `read` and `write`, to share them with other copies of the script.
 */
export interface Wire {
  /** Ends in `api/v3/`. */
  readonly base: string;
  readonly clock: Clock;
  /** Those that differ from the standard ones; see `believed`. */
  readonly assumptions: Partial<Assumptions>;
  read(resource: Resource, options?: ReadOptions): Promise<Answer>;
  write(write: Write, signal?: AbortSignal): Promise<Answer>;
  /** Tells the developer something. */
  readonly warn: (sentence: string) => void;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly as?: 'text' | 'bytes';
}

/** What two reads must have in common to share one request: whose it is, how it is read, and the address. */
export const readKey = (base: string, { session, path, query }: Resource, as: 'text' | 'bytes'): string =>
  `${session ? 'include' : 'omit'} ${as} ${base}${path}${query}`;

/** Keys of what belongs to the visitor: out of date once something was written. */
export const isPersonalKey = (key: string): boolean => key.startsWith('include ');

/**
 * The bare line: every read is a request of its own.
 *
 * @throws ApiError `settings`, with a sentence that says what to change.
 */
export const createLine = (settings: ClientSettings): Wire => {
  const base = baseOf(settings);
  const clock = settings.clock ?? systemClock;

  const line: Wire = {
    base,
    clock,
    assumptions: settings.assumptions ?? {},
    read(resource, { signal = new AbortController().signal, as = 'text' } = {}) {
      const url = base + resource.path + resource.query;
      const credentials = resource.session ? 'include' : 'omit';
      const attempt = (): Promise<Answer> =>
        attemptRead({ url, method: 'GET', credentials, as }, clock, signal);
      return resource.lane ? resource.lane(line, signal, attempt) : attempt();
    },
    async write(write, signal) {
      // A chunk of its own: most pages only read.
      const { sendWrite } = await import('./send-write.js');
      return sendWrite(line, write, signal);
    },
    warn: settings.onWarning ?? ((sentence) => console.warn(sentence)),
  };
  return line;
};

/**
 * The line, with equal reads at the same time sharing one request.
 *
 * @throws ApiError `settings`, with a sentence that says what to change.
 */
export const createWire = (settings: ClientSettings): Wire => {
  const line = createLine(settings);
  const open = new Map<string, Flight<Answer>>();
  const flights = createFlights(open);
  return {
    ...line,
    read: (resource, { signal, as = 'text' } = {}) =>
      flights.join(
        readKey(line.base, resource, as),
        (shared) => line.read(resource, { signal: shared, as }),
        signal,
      ),
    async write(write, signal) {
      try {
        return await line.write(write, signal);
      } finally {
        // A read that left before this write was done may not know of it.
        closeFlights(open, isPersonalKey);
      }
    },
  };
};
