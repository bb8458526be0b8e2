import assert from 'node:assert/strict';
import { BoxOffice } from '../../../src/sandbox/box-office/box-office.js';
import type { Entry } from '../../../src/sandbox/box-office/box-office.js';
import { emptyState } from '../../../src/sandbox/box-office/state.js';
import type { State } from '../../../src/sandbox/box-office/state.js';
import { SandboxClock } from '../../../src/sandbox/clock.js';
import type { Dialect } from '../../../src/sandbox/dialects.js';
import { Refusal } from '../../../src/sandbox/refusal.js';
import { Scenarios } from '../../../src/sandbox/scenarios.js';
import { Catalogue } from '../../../src/sandbox/season/catalogue.js';
import type { SeasonInstance } from '../../../src/sandbox/season/types.js';
import type { VisitorSession } from '../../../src/sandbox/session.js';
import type { Ticket } from '../../../src/schema/basket-items.js';
import { memorySession } from '../../support/visitor.js';
import { noon, tinySeason } from './tiny-season.js';

/** A box office of the tiny season, open at noon, and what a test needs at hand. */
export class Counter {
  readonly clock = new SandboxClock(() => noon);
  readonly scenarios = new Scenarios();
  readonly catalogue = new Catalogue(tinySeason);
  readonly state: State;
  readonly boxOffice: BoxOffice;

  constructor({
    dialects = [],
    state = emptyState(),
  }: { dialects?: readonly Dialect[]; state?: State } = {}) {
    this.state = state;
    this.boxOffice = new BoxOffice({
      catalogue: this.catalogue,
      clock: this.clock,
      scenarios: this.scenarios,
      speaks: (dialect) => dialects.includes(dialect),
      state,
      basketMinutes: 20,
      seed: 1,
    });
  }

  visitor(): VisitorSession {
    return memorySession();
  }

  /** Someone who has just logged in. */
  loggedIn(name: 'ann' | 'bob'): VisitorSession {
    const visitor = this.visitor();
    this.logIn(visitor, name);
    return visitor;
  }

  logIn(visitor: VisitorSession, name: 'ann' | 'bob'): void {
    this.boxOffice.customers.authenticate(visitor, { email: `${name}@example.org`, password: 'secret' });
  }

  passMinutes(minutes: number): void {
    this.clock.offset += minutes * 60_000;
  }

  instance(id: string): SeasonInstance {
    const found = this.catalogue.instance(id);
    assert.ok(found, `the tiny season has ${id}`);
    return found;
  }

  /** Adds tickets; a queue is a failure. */
  addTickets(visitor: VisitorSession, entries: readonly Entry[]): Ticket[] {
    const added = this.boxOffice.tickets.add(visitor, entries);
    assert.ok(Array.isArray(added), 'there is no queue');
    return added;
  }

  basket(visitor: VisitorSession) {
    const basket = this.boxOffice.readBasket(visitor);
    assert.ok(basket, 'there is a basket');
    return basket;
  }

  available(instanceId: string, visitor: VisitorSession = this.visitor()): number {
    return this.boxOffice.status(this.instance(instanceId), visitor, { includeChildPlans: true }).available;
  }
}

/** A seat in the rows, full price unless told. */
export const seat = (id: number, instance = 'rows tonight', type = 'full'): Entry => ({
  instance,
  seat: String(id),
  type,
});

/** A place in the unreserved room. */
export const place: Entry = { instance: 'room tonight', seatingPlan: 'room', type: 'full' };

/** A call is refused, with a status and words that match. */
export const refuses = (call: () => unknown, status: number, words: RegExp = /./): void => {
  assert.throws(call, (error) => {
    assert.ok(error instanceof Refusal, String(error));
    assert.equal(error.status, status, error.message);
    assert.match([error.message, ...error.problems].join(' '), words);
    return true;
  });
};
