import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tooLate, within } from '../../src/api/limits.js';
import { FakeClock } from '../support/fake-clock.js';

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

describe('within', () => {
  it('gives what comes in time, and leaves no timer behind', async () => {
    const clock = new FakeClock();
    assert.equal(await within(clock, 1000, undefined, () => Promise.resolve(7)), 7);
    assert.equal(clock.running, 0);
  });

  it('stops what takes too long', async () => {
    const clock = new FakeClock();
    const late = within(clock, 1000, undefined, untilAborted);
    clock.advance(999);
    assert.equal(clock.running, 1);
    clock.advance(1);
    assert.equal(await late, tooLate);
  });

  it('stops at the caller’s word, with the caller’s reason', async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const stopped = within(clock, 1000, controller.signal, untilAborted);
    controller.abort(new Error('enough'));
    await assert.rejects(stopped, /enough/);
    assert.equal(clock.running, 0);
    await assert.rejects(within(clock, 1000, controller.signal, untilAborted), /enough/);
  });

  it('passes other faults on', async () => {
    const failing = within(new FakeClock(), 1000, undefined, () => Promise.reject(new Error('down')));
    await assert.rejects(failing, /down/);
  });
});
