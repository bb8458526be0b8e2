import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLanes } from '../../src/api/lanes.js';

const idle = new AbortController().signal;

/** A task that ends when it is told to. */
const task = () => {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const state = { started: false, end };
  return { state, run: () => ((state.started = true), ended) };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('lanes', () => {
  it('start no more tasks than there are lanes, and the next as soon as one ends', async () => {
    const enter = createLanes(2);
    const tasks = [task(), task(), task(), task()];
    const running = tasks.map(({ run }) => enter(idle, run));
    const started = (): boolean[] => tasks.map(({ state }) => state.started);
    await settled();
    assert.deepEqual(started(), [true, true, false, false]);
    tasks[1]?.state.end();
    await settled();
    assert.deepEqual(started(), [true, true, true, false]);
    for (const { state } of tasks) state.end();
    await settled();
    for (const { state } of tasks) state.end();
    await Promise.all(running);
  });

  it('go on after a task that fails', async () => {
    const enter = createLanes(1);
    await assert.rejects(
      enter(idle, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await enter(idle, () => Promise.resolve(7)), 7);
  });

  it('let whoever gives up leave the line, before it starts', async () => {
    const enter = createLanes(1);
    const [first, second, third] = [task(), task(), task()];
    const controller = new AbortController();
    const running = [enter(idle, first.run), enter(idle, third.run)];
    const waiting = enter(controller.signal, second.run);
    controller.abort(new Error('enough'));
    await assert.rejects(waiting, /enough/);
    await assert.rejects(enter(controller.signal, second.run), /enough/);
    first.state.end();
    third.state.end();
    await Promise.all(running);
    assert.equal(second.state.started, false);
  });
});
