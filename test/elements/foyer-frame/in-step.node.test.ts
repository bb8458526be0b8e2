import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApiError } from '../../../src/api/errors.js';
import { InStep } from '../../../src/elements/foyer-frame/in-step.js';
import type { Listener, Session } from '../../../src/session/session.js';
import { initialState } from '../../../src/session/state.js';
import type { SessionState } from '../../../src/session/state.js';
import { FakeClock } from '../../support/fake-clock.js';

/** A frame and a session of which a test says what they know. */
const begin = () => {
  const clock = new FakeClock();
  let state = initialState;
  let hear: Listener = () => {};
  const refreshed: string[] = [];
  const session = {
    wire: { clock },
    getState: () => state,
    subscribe: (listener: Listener) => {
      hear = listener;
      listener(state, undefined);
      return () => {};
    },
    refresh: (cause: string) => {
      refreshed.push(cause);
      return Promise.resolve();
    },
  } as unknown as Session;
  const inStep = new InStep({ cancelled: () => {}, outdated: () => {} });
  inStep.follow(session);
  return {
    refreshed,
    /** The frame has loaded a page that tells this hash. */
    tell: (hash: string): void => {
      inStep.heard({ kind: 'session', hash, loggedIn: false, count: 1 });
      clock.advance(50);
    },
    /** The session has read. */
    read: (basket: SessionState['basket'], cause?: Parameters<Listener>[1]): void => {
      state = { ...state, basket };
      hear(state, cause);
    },
  };
};

const basketOf = (hash: string): SessionState['basket'] => ({
  value: { hash },
  error: undefined,
});

describe('a frame and a session that is slow', () => {
  it('R19 read nothing again where the first read brings what the frame told already', () => {
    const { refreshed, tell, read } = begin();
    tell('one');
    read(basketOf('one'));
    tell('one');
    assert.deepEqual(refreshed, []);
  });

  it('R19 read once again where the first read left before what the frame told', () => {
    const { refreshed, tell, read } = begin();
    tell('later');
    read(basketOf('earlier'));
    tell('later');
    assert.deepEqual(refreshed, ['frame']);
  });

  it('R19 read again with each page while reading fails, and no more once it does not', () => {
    const { refreshed, tell, read } = begin();
    read(basketOf('one'));
    tell('two');
    assert.deepEqual(refreshed, ['frame']);
    read({ ...basketOf('one'), error: new ApiError('network', { resource: 'basket' }) }, 'frame');
    tell('two');
    assert.deepEqual(refreshed, ['frame', 'frame']);
    read(basketOf('two'), 'frame');
    tell('two');
    assert.deepEqual(refreshed, ['frame', 'frame']);
  });
});
