import { ApiError } from '../api/errors.js';
import type { Clock } from '../api/clock.js';
import type { Wire } from '../api/wire.js';
import type { Basket } from '../schema/basket.js';
import type { Request } from './requests.js';
import { linesOf } from './selectors.js';

/**
 * How a change ended.
 * - `done`: made. `value` is what the system answered; undefined where it was found in the basket instead.
 * - `not-done`: not made; `error` says why.
 * - `unknown`: nobody can tell. The basket page can; nothing is sent again.
 */
export type Outcome<T> =
  | { readonly ending: 'done'; readonly value: T | undefined }
  | { readonly ending: 'not-done' | 'unknown'; readonly error: ApiError };

/** Milliseconds after a write without an answer at which the basket is read. */
const looks = [1_000, 5_000, 15_000];

/** Resolves after so many milliseconds. */
export const pause = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => clock.after(milliseconds, resolve));

/**
 * Makes a change and finds out how it ended. It is sent once. Where the answer leaves that open, the basket is read three
 * times, since the change may still be made late.
 *
 * @param before The basket as it was; undefined where it is not known, and then an open ending stays open.
 * @param readBasket A read that shares nothing with earlier ones.
 */
export const carryOut = async <T>(
  request: Request<T>,
  wire: Wire,
  before: Basket | null | undefined,
  readBasket: () => Promise<Basket | null>,
): Promise<Outcome<T>> => {
  try {
    return { ending: 'done', value: await request.send(wire) };
  } catch (thrown) {
    const error = asApiError(thrown);
    if (!error.uncertain) return { ending: 'not-done', error };
    if (before === undefined) return { ending: 'unknown', error };
    const known = new Set(before ? linesOf(before).map(({ id }) => id) : []);
    return look(request, wire.clock, known, error, readBasket);
  }
};

const look = async <T>(
  request: Request<T>,
  clock: Clock,
  known: ReadonlySet<string>,
  error: ApiError,
  readBasket: () => Promise<Basket | null>,
): Promise<Outcome<T>> => {
  const began = clock.now();
  let seen = false;
  for (const moment of looks) {
    await pause(clock, Math.max(0, began + moment - clock.now()));
    try {
      if (request.landed(await readBasket(), known)) return { ending: 'done', value: undefined };
      seen = true;
    } catch {
      // The last look decides: only a basket that was read then shows that nothing came late.
      seen = false;
    }
  }
  return { ending: seen ? 'not-done' : 'unknown', error };
};

const asApiError = (thrown: unknown): ApiError => {
  if (thrown instanceof ApiError) return thrown;
  throw thrown;
};
