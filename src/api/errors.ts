/**
 * Everything that can go wrong, as one word each.
 *
 * - `network`: the system could not be reached.
 * - `timeout`: no answer within 15 seconds, for writes within 60.
 * - `refused`: the system answers, but not to this page: its address is not registered, a bot check struck, or the
 *   system is too busy. Browsers do not tell these apart.
 * - `not-allowed`: 401 or 403 where a login or a right is missing.
 * - `not-found`: 404.
 * - `rejected`: 400 and every other 4xx; see `systemMessage` and `problems`.
 * - `rate-limited`: 429; see `retryAfter`.
 * - `unavailable`: 5xx.
 * - `invalid-response`: a success that cannot be read: HTML, cut off, of another shape.
 * - `queue`: there is a queue for this performance; see `queue`.
 * - `settings`: the client was set up or called in a way that can never work.
 */
export const ErrorCode = {
  network: 'network',
  timeout: 'timeout',
  refused: 'refused',
  notAllowed: 'not-allowed',
  notFound: 'not-found',
  rejected: 'rejected',
  rateLimited: 'rate-limited',
  unavailable: 'unavailable',
  invalidResponse: 'invalid-response',
  queue: 'queue',
  settings: 'settings',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** What the system says when there is a queue. Source: reference 0.2. */
export interface QueueNotice {
  /** The instance to queue for, null where the system does not name it. */
  readonly eventInstanceId: string | null;
  /** A path such as `/api/v3/basket/queue/{id}`. */
  readonly joinQueue: string | null;
  /** The system's words, to be shown as given. */
  readonly message: string | null;
}

/** Words for developers, for an error that brings none of its own. */
export type Explain = (
  code: ErrorCode,
  resource: string,
  status: number | undefined,
  uncertain: boolean,
) => string;

let explain: Explain = (code, resource) => `${code}: ${resource}`;

/** Gives errors their sentences. The client does; elements choose words of their own by code and carry no others. */
export const explainErrors = (words: Explain): void => {
  explain = words;
};

export interface ApiErrorDetails {
  readonly resource: string;
  readonly status?: number;
  readonly systemMessage?: string | null;
  readonly problems?: readonly string[];
  readonly retryAfter?: number;
  readonly queue?: QueueNotice;
  readonly uncertain?: boolean;
  /** In place of the usual sentence for the code. */
  readonly message?: string;
  readonly cause?: unknown;
}

/**
 * The only thing the client throws, beside the abort reason of the caller's own signal. `message` is for developers and
 * holds no personal data; elements choose their own words by `code`.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  /** What was asked for, below `api/v3/`: no query, and no ids of anything personal. */
  readonly resource: string;
  /** HTTP status, where there was an answer to read. */
  readonly status: number | undefined;
  /** The system's own words, null where it gave none. For people, to be shown as given; may hold personal data. */
  readonly systemMessage: string | null;
  /** The system's list of what is wrong, as texts. May hold personal data. */
  readonly problems: readonly string[];
  /** Seconds to wait, where the system said so and the browser may read it. */
  readonly retryAfter: number | undefined;
  /** With code `queue` only. */
  readonly queue: QueueNotice | undefined;
  /** A write that may or may not have been applied: read the resource again before it is repeated. */
  readonly uncertain: boolean;

  constructor(code: ErrorCode, details: ApiErrorDetails) {
    const uncertain = details.uncertain ?? false;
    const message = details.message ?? explain(code, details.resource, details.status, uncertain);
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.resource = details.resource;
    this.status = details.status;
    this.systemMessage = details.systemMessage ?? null;
    this.problems = details.problems ?? [];
    this.retryAfter = details.retryAfter;
    this.queue = details.queue;
    this.uncertain = uncertain;
  }
}
