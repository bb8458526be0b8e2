import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Arrival } from '../../../src/elements/foyer-frame/arrival.js';
import { FakeClock } from '../../support/fake-clock.js';

describe('whether a page has come', () => {
  let clock: FakeClock;
  let reasons: string[];
  let arrival: Arrival;

  beforeEach(() => {
    clock = new FakeClock();
    reasons = [];
    arrival = new Arrival({
      clock,
      changed: () => {},
      unreachable: (reason) => reasons.push(reason),
    });
    arrival.begin();
  });

  it('R23 is a question for fifteen seconds, and slow after five', () => {
    assert.equal(arrival.loading, true);
    clock.advance(4_999);
    assert.equal(arrival.slow, false);
    clock.advance(1);
    assert.equal(arrival.slow, true);
    assert.equal(arrival.reason, null);
    clock.advance(10_000);
    assert.deepEqual(reasons, ['timeout']);
    arrival.loaded();
    assert.deepEqual([arrival.reason, arrival.slow, arrival.loading], [null, false, false]);
  });

  it('R23 is answered by a load and a word, in either order', () => {
    arrival.heard();
    arrival.loaded();
    arrival.begin();
    arrival.loaded();
    arrival.heard();
    clock.advance(60_000);
    assert.deepEqual(reasons, []);
    assert.equal(clock.running, 0);
  });

  it('R23 is not answered by a load alone: fifteen seconds without a word are silence', () => {
    arrival.loaded();
    clock.advance(14_999);
    assert.equal(arrival.reason, null);
    clock.advance(1);
    assert.deepEqual(reasons, ['silent']);
  });

  it('R23 is denied by two loads without a word, a second after the second', () => {
    arrival.loaded();
    arrival.loaded();
    clock.advance(999);
    assert.deepEqual(reasons, []);
    clock.advance(1);
    assert.deepEqual(reasons, ['silent']);
    arrival.loaded();
    clock.advance(60_000);
    assert.deepEqual(reasons, ['silent']);
    arrival.heard();
    assert.equal(arrival.reason, null);
  });

  it('R23 is not denied by a word that comes late', () => {
    arrival.loaded();
    arrival.loaded();
    clock.advance(500);
    arrival.heard();
    clock.advance(60_000);
    assert.deepEqual(reasons, []);
  });

  it('R23 is denied by two silent loads after a page whose word came behind its load', () => {
    arrival.loaded();
    arrival.heard();
    arrival.loaded();
    arrival.loaded();
    clock.advance(1_000);
    assert.deepEqual(reasons, ['silent']);
  });

  it('is not answered for the next page by a word of the one before', () => {
    arrival.loaded();
    arrival.begin();
    arrival.heard();
    clock.advance(15_000);
    assert.deepEqual(reasons, ['timeout']);
  });

  it('is known where the page was there before anybody asked', () => {
    const found = new Arrival({ clock, changed: () => {}, unreachable: (reason) => reasons.push(reason) });
    found.found();
    arrival.stop();
    clock.advance(60_000);
    assert.deepEqual([found.loads, found.loading, reasons], [1, false, []]);
  });

  it('tells whether the customer has gone on from the page that was asked for', () => {
    arrival.loaded();
    assert.equal(arrival.walked, false);
    arrival.loaded();
    assert.equal(arrival.walked, true);
    arrival.begin();
    arrival.loaded();
    assert.deepEqual([arrival.walked, arrival.loads], [false, 3]);
  });

  it('leaves no timer behind', () => {
    arrival.loaded();
    arrival.loaded();
    arrival.stop();
    assert.equal(clock.running, 0);
  });
});
