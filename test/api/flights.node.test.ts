import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closeFlights, createFlights } from '../../src/api/flights.js';
import type { Flight } from '../../src/api/flights.js';

/** Flights that land when they are told to, and what became of them. */
const airport = () => {
  const open = new Map<string, Flight<string>>();
  const flights = createFlights(open);
  const started: { signal: AbortSignal; land: (cargo: string) => void; crash: (error: Error) => void }[] = [];
  const start = (signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      started.push({ signal, land: resolve, crash: reject });
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  return { started, open, join: (key: string, signal?: AbortSignal) => flights.join(key, start, signal) };
};

describe('flights', () => {
  it('are shared by all who ask for the same meanwhile', async () => {
    const { started, join } = airport();
    const both = Promise.all([join('a'), join('a'), join('b')]);
    assert.equal(started.length, 2);
    started[0]?.land('A');
    started[1]?.land('B');
    assert.deepEqual(await both, ['A', 'A', 'B']);
  });

  it('start anew once the last has landed, well or not', async () => {
    const { started, join } = airport();
    const first = join('a');
    started[0]?.crash(new Error('down'));
    await assert.rejects(first, /down/);
    const second = join('a');
    started[1]?.land('A');
    assert.equal(await second, 'A');
    void join('a');
    assert.equal(started.length, 3);
  });

  it('go on for the others when one leaves', async () => {
    const { started, join } = airport();
    const leaver = new AbortController();
    const left = join('a', leaver.signal);
    const stays = join('a');
    leaver.abort(new Error('enough'));
    await assert.rejects(left, /enough/);
    assert.equal(started[0]?.signal.aborted, false);
    started[0]?.land('A');
    assert.equal(await stays, 'A');
  });

  it('are called off when all have left, and the next caller gets a new one', async () => {
    const { started, join } = airport();
    const leavers = [new AbortController(), new AbortController()];
    const left = leavers.map(({ signal }) => assert.rejects(join('a', signal), /enough/));
    for (const leaver of leavers) leaver.abort(new Error('enough'));
    const next = join('a');
    await Promise.all(left);
    assert.equal(started[0]?.signal.aborted, true);
    assert.equal(started.length, 2);
    started[1]?.land('A');
    assert.equal(await next, 'A');
  });

  it('are not started for a caller who has left already', async () => {
    const { started, join } = airport();
    await assert.rejects(join('a', AbortSignal.abort(new Error('enough'))), /enough/);
    assert.equal(started.length, 0);
  });

  it('that are closed land for those on board, and nobody else joins them', async () => {
    const { started, open, join } = airport();
    const onBoard = join('a');
    closeFlights(open, (key) => key === 'a');
    const late = join('a');
    started[0]?.land('old');
    started[1]?.land('new');
    assert.deepEqual(await Promise.all([onBoard, late]), ['old', 'new']);
  });
});
