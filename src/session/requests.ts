import * as donations from '../api/donations.js';
import type { NewDonation } from '../api/donations.js';
import * as login from '../api/login.js';
import { idOf } from '../api/ids.js';
import type { Wire } from '../api/wire.js';
import type { Basket } from '../schema/basket.js';
import type { Customer } from '../schema/customer.js';
import type { Outcome } from './outcome.js';
import { customerOf } from './selectors.js';
import type { SessionState } from './state.js';

/**
 * A change that an element asks for. It brings its own effect, so that a page loads only those it uses.
 */
export interface Request<T> {
  /** Sends it, once. */
  send(wire: Wire): Promise<T>;
  /**
   * Is it in the basket now, and was not before? Asked when the system gave no answer to go by.
   *
   * @param before The ids of all that was in the basket before.
   */
  landed(basket: Basket | null, before: ReadonlySet<string>): boolean;
  /** Does the state show it? False: it should, but does not yet. Left out where a read tells at once. */
  shows?(state: SessionState, outcome: Outcome<T>): boolean;
}

/** Gives to funds. Amounts in major units. */
export const addDonations = (wanted: readonly NewDonation[]): Request<unknown> => ({
  send: (wire) => donations.add(wire, wanted),
  landed(basket, before) {
    const unclaimed = (basket?.donations ?? []).filter(({ id }) => !before.has(id));
    return wanted.every(({ amount, fund }) => {
      const at = unclaimed.findIndex((line) => line.amount === amount && line.fund?.id === idOf(fund));
      return at >= 0 && unclaimed.splice(at, 1).length === 1;
    });
  },
});

/** Logs in; gives null for a wrong e-mail address or password. */
export const logIn = (email: string, password: string): Request<Customer | null> => ({
  send: (wire) => login.authenticate(wire, email, password),
  landed: (basket) => Boolean(customerOf(basket)),
  shows: (state, outcome) => outcome.ending !== 'done' || !outcome.value || state.customer.value !== null,
});

export const logOut = (): Request<void> => ({
  send: (wire) => login.deauthenticate(wire),
  landed: (basket) => !customerOf(basket),
});
