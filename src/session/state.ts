import type { ApiError } from '../api/errors.js';
import type { Basket } from '../schema/basket.js';
import type { Customer } from '../schema/customer.js';

/** Something the session keeps up to date. */
export interface Kept<T> {
  /** The last value that was read; undefined until there was one. Null: the system has none. */
  readonly value: T | undefined;
  /** Why the last read failed; undefined when it did not. An older value may still be there. */
  readonly error: ApiError | undefined;
}

/** Everything elements on one page agree on. Frozen: a new object for each change. */
export interface SessionState {
  readonly basket: Kept<Basket | null>;
  /** Null: nobody is logged in. */
  readonly customer: Kept<Customer | null>;
  /** A change is on its way. */
  readonly writing: boolean;
  /** It has been on its way for 10 seconds. */
  readonly slow: boolean;
  /** A change may or may not have been made, and no basket was read since. */
  readonly uncertain: boolean;
}

const nothing = { value: undefined, error: undefined };

export const initialState: SessionState = Object.freeze({
  basket: nothing,
  customer: nothing,
  writing: false,
  slow: false,
  uncertain: false,
});
