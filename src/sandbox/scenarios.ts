/** Which requests a fault strikes. Everything left out matches. */
export interface FaultTarget {
  /** Upper case, such as `POST`. */
  readonly method?: string;
  /**
   * Below `api/v3/`, such as `basket/tickets`; `*` stands for one segment, a final `**` for the rest. One that begins
   * with `website/` is of a page, such as `website/Basket2.aspx`; no other strikes pages.
   */
  readonly path?: string;
  /** How many calls it strikes before it is spent. Left out: all, until it is undone. */
  readonly times?: number;
}

/**
 * What goes wrong with a struck request.
 * - `delay`: answered after `ms`.
 * - `hang`: never answered, never applied.
 * - `hang-then-apply`: never answered, but applied when the scenarios are undone or `release` is called: a write that
 *   commits late.
 * - `status`: answered with `status` and `body`. CORS headers are left out where the real system's front leaves them
 *   out: by default for 403, 429 and 503.
 * - `html`: 200 and a page of HTML in place of JSON.
 * - `cut-off`: the first half of the JSON.
 * - `wrong-types`: every number becomes a string, every string a number.
 * - `body`: 200 with the given body, as it stands.
 */
export type Fault = FaultTarget &
  (
    | { readonly kind: 'delay'; readonly ms: number }
    | { readonly kind: 'hang' | 'hang-then-apply' | 'html' | 'cut-off' | 'wrong-types' }
    | {
        readonly kind: 'status';
        readonly status: number;
        readonly cors?: boolean;
        readonly body?: string;
        readonly contentType?: string;
        /** Seconds, sent as `Retry-After`. */
        readonly retryAfter?: number;
      }
    | { readonly kind: 'body'; readonly body: string; readonly contentType?: string }
  );

/** What holds for the whole system until it is undone. */
export interface Conditions {
  /** Nothing is available. */
  soldOut: boolean;
  /** Browsers refuse the system's cookies: none is set and none is read. */
  cookiesRefused: boolean;
  /** Adding tickets of queued instances takes a place in the queue first. */
  queue: boolean;
  /** Polls of the queue before a visitor may proceed. */
  queueLength: number;
  /** Baskets ask web components to go inert. */
  disableWebComponents: boolean;
  /** The catalogue is empty. */
  emptySeason: boolean;
  /** Pages forbid every frame to show them. */
  frameRefused: boolean;
  /** Pages in a frame send the whole window to the venue's home page, as they once did when cookies were refused. */
  bounce: boolean;
}

/** A request that reached the API, for tests that count. */
export interface LoggedRequest {
  readonly method: string;
  /** Below `api/v3/`. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
  readonly origin: string | null;
}

const calm = (): Conditions => ({
  soldOut: false,
  cookiesRefused: false,
  queue: false,
  queueLength: 2,
  disableWebComponents: false,
  emptySeason: false,
  frameRefused: false,
  bounce: false,
});

/** Answers only as long as nothing else goes wrong: how many requests the log keeps. */
const logLimit = 5_000;

interface ActiveFault {
  readonly fault: Fault;
  left: number;
}

/** The switches of one system: faults, conditions, and a log of what arrived. Undone by one call. */
export class Scenarios {
  conditions: Conditions = calm();
  readonly log: LoggedRequest[] = [];
  #faults: ActiveFault[] = [];
  #waiting: (() => void)[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? Infinity });
  }

  /** With the times that each has left. */
  get faults(): readonly Fault[] {
    return this.#faults.map(({ fault, left }) => (left === Infinity ? fault : { ...fault, times: left }));
  }

  /** The oldest fault that strikes this request; it counts as one of its times. */
  strike(method: string, path: string): Fault | undefined {
    const hit = this.#faults.find(({ fault }) => strikes(fault, method, path));
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) this.#faults = this.#faults.filter((other) => other !== hit);
    return hit.fault;
  }

  record(request: LoggedRequest): void {
    if (this.log.length === logLimit) this.log.shift();
    this.log.push(request);
  }

  /** Resolves when hanging requests are let go. */
  released(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /**
   * Lets hanging requests go; those that apply late are applied now.
   *
   * @returns how many there were.
   */
  release(): number {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
    return waiting.length;
  }

  /** Undoes everything: a calm system, an empty log, nothing hanging. */
  undo(): void {
    this.conditions = calm();
    this.#faults = [];
    this.log.length = 0;
    this.release();
  }
}

const isPage = (path = ''): boolean => /^website\//i.test(path);

const strikes = (fault: Fault, method: string, path: string): boolean =>
  (fault.method === undefined || fault.method === method) &&
  isPage(fault.path) === isPage(path) &&
  (fault.path === undefined || pathMatches(fault.path, path));

/** A star stands for one segment; a final `**` for everything below, the folder itself included. */
const pathMatches = (pattern: string, path: string): boolean => {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const open = wanted.at(-1) === '**';
  if (open) wanted.pop();
  if (open ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every((segment, at) => segment === '*' || segment.toLowerCase() === given[at]?.toLowerCase());
};
