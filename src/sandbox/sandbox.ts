import { BoxOffice } from './box-office/box-office.js';
import { emptyState, readState } from './box-office/state.js';
import type { State } from './box-office/state.js';
import { SandboxClock } from './clock.js';
import type { Dialect } from './dialects.js';
import { createApp } from './http/app.js';
import { originMatcher } from './http/cors.js';
import { Scenarios } from './scenarios.js';
import { Catalogue } from './season/catalogue.js';
import { recordedSeason } from './season/recorded.js';
import { createSeason } from './season/season.js';
import type { Season } from './season/types.js';
import type { VisitorSession } from './session.js';
import type { System } from './system.js';
import { Websites } from './website.js';
import type { Website } from './website.js';

export interface SandboxOptions {
  /** Client names it answers to. */
  readonly clients?: readonly string[];
  /** The same seed on the same day gives the same season, ids included. */
  readonly seed?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Sub-path it is mounted at, without a final slash. */
  readonly base?: string;
  /** Origins that may use the API from a browser; `*` stands for one part, as in `http://localhost:*`. */
  readonly origins?: readonly string[];
  /** The origin of API requests that name none: inside a service worker a page of its own origin never does. */
  readonly assumedOrigin?: string;
  /** The client each host name serves, `*` for all. Left out: every host name serves every client. */
  readonly hosts?: Readonly<Record<string, string>>;
  readonly dialects?: readonly Dialect[];
  /** What Website Admin says of each domain, by the host name its pages are asked at; `*` stands for all. */
  readonly websites?: Readonly<Record<string, Partial<Website>>>;
  /** A recorded answer of `GET events`, as text, in place of the invented season. */
  readonly catalogue?: string;
  /** Leave the dates of the recording as they are. */
  readonly keepDates?: boolean;
  /** Minutes without a write after which a basket is given up. */
  readonly basketMinutes?: number;
  /** What `state()` of an earlier sandbox gave. */
  readonly state?: string;
  /** Called with faults of the sandbox itself. */
  readonly report?: (error: Error) => void;
  /** Called with a sentence when a request cannot be meant for this sandbox. */
  readonly notice?: (sentence: string) => void;
}

export interface Sandbox {
  readonly systems: ReadonlyMap<string, System>;
  /** Answers one request of this visitor. Never rejects. */
  handle(request: Request, visitor: VisitorSession): Promise<Response>;
  /** Everything that changed since the start, as text that `options.state` takes. */
  state(): string;
}

/** Pages developed on this machine. */
export const localOrigins: readonly string[] = [
  'http://localhost:*',
  'http://127.0.0.1:*',
  'http://*.localhost:*',
];

const defaultBasketMinutes = 20;

const createSystem = (client: string, state: State, season: Season, options: SandboxOptions): System => {
  const clock = new SandboxClock(options.now);
  const scenarios = new Scenarios();
  const websites = new Websites(options.websites);
  const catalogue = new Catalogue(season);
  const atStart: ReadonlySet<Dialect> = new Set(options.dialects);
  let spoken = atStart;
  const speaks = (dialect: Dialect): boolean => spoken.has(dialect);
  const boxOffice = new BoxOffice({
    catalogue,
    clock,
    scenarios,
    speaks,
    state,
    basketMinutes: options.basketMinutes ?? defaultBasketMinutes,
    seed: options.seed ?? 1,
  });
  return {
    client,
    catalogue,
    boxOffice,
    clock,
    scenarios,
    websites,
    speaks,
    speak(dialects) {
      spoken = new Set(dialects);
    },
    undo() {
      scenarios.undo();
      websites.undo();
      clock.offset = 0;
      spoken = atStart;
    },
  };
};

const readStates = (text: string | undefined): Record<string, unknown> => {
  if (text === undefined) return {};
  try {
    const states: unknown = JSON.parse(text);
    if (typeof states === 'object' && states !== null) return { ...states };
  } catch {
    // Told below, in one sentence for every way to be wrong.
  }
  throw new Error('The state is not a state of this sandbox. Delete it to start afresh.');
};

/**
 * A ticketing system to develop against: the API in web mode, a few of its pages, its sessions, its season, and
 * switches to make it behave badly. It runs wherever there are `Request` and `Response`.
 *
 * @throws CatalogueError when `catalogue` is not a recording it can serve; Error when `state` is not one of its own.
 */
export const createSandbox = (options: SandboxOptions = {}): Sandbox => {
  const now = (options.now ?? Date.now)();
  const kept = readStates(options.state);
  const states = new Map<string, State>();
  const systems = new Map<string, System>();
  for (const name of options.clients ?? ['lantern']) {
    const client = name.toLowerCase();
    const saved = kept[client];
    const state = saved === undefined ? emptyState() : readState(JSON.stringify(saved));
    const season =
      options.catalogue === undefined
        ? createSeason({ seed: options.seed ?? 1, now, client })
        : recordedSeason(options.catalogue, { now, client, keepDates: options.keepDates ?? false });
    states.set(client, state);
    systems.set(client, createSystem(client, state, season, options));
  }

  const visitors = new WeakMap<Request, VisitorSession>();
  const forgetful: VisitorSession = { get: () => undefined, set: () => {} };
  const report = options.report ?? ((error) => console.error(error));
  const { hosts } = options;
  const app = createApp(
    {
      systems,
      base: options.base ?? '',
      allowed: originMatcher(options.origins ?? localOrigins),
      assumedOrigin: options.assumedOrigin,
      hostServes: (hostname) => (hosts ? hosts[hostname] : '*'),
      report,
      notice: options.notice ?? (() => {}),
    },
    (request) => visitors.get(request) ?? forgetful,
  );

  return {
    systems,
    async handle(request, visitor) {
      visitors.set(request, visitor);
      return app.fetch(request);
    },
    state: () => JSON.stringify(Object.fromEntries(states)),
  };
};
