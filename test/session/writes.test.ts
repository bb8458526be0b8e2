import { expect } from '@open-wc/testing';
import type { Fault } from '../../src/sandbox/index.js';
import { itemCount } from '../../src/session/selectors.js';
import type { SessionState } from '../../src/session/state.js';
import { FakeClock } from '../support/fake-clock.js';
import { until } from '../support/waiting.js';
import { startTestSandbox } from '../support/sandbox.js';
import { hasBasket, newCopy, sessionAt, startAfresh, stateThat } from '../support/session.js';

const sandbox = await startTestSandbox();
const { Session, requests } = await newCopy();
const copy = { Session, requests };
const [fund] = (await (await fetch(`${sandbox.url}/lantern/api/v3/funds`)).json()) as { id: string }[];

const donation = (amount: number) => requests.addDonations([{ amount, fund: fund?.id ?? '' }]);
const post = { method: 'POST', path: 'basket/donations' } as const;
const has = (items: number) => (state: SessionState) =>
  hasBasket(state) && itemCount(state.basket.value) === items;
const requestsOf = async (method: string, path: string): Promise<number> =>
  (await sandbox.log()).filter((request) => request.method === method && request.path === path).length;

const stops: (() => void)[] = [];
beforeEach(() => startAfresh(sandbox));
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await sandbox.undo();
});

/**
 * A visitor whom the system knows: it gives its session cookie with the first write, so a first write whose answer is
 * lost is lost altogether.
 */
const visit = async (): Promise<void> => {
  const url = `${sandbox.url}/lantern/api/v3/basket/donations`;
  const body = JSON.stringify([{ amount: 1, fundId: fund?.id }]);
  const headers = { 'Content-Type': 'application/json' };
  await fetch(url, { method: 'POST', credentials: 'include', headers, body });
  await fetch(url, { method: 'DELETE', credentials: 'include' });
};

/** A session that has read an empty basket, on a clock that stands still. */
const begin = async () => {
  await visit();
  const clock = new FakeClock();
  const session = sessionAt(copy, sandbox, clock);
  stops.push(session.subscribe(() => {}));
  await stateThat(session, has(0));
  await sandbox.emptyLog();
  return { clock, session };
};

/** Lets a write hang until the session gives it up, then lets it look for what it asked for. */
const giveUp = async (clock: FakeClock): Promise<void> => {
  await until(async () => (await requestsOf(post.method, post.path)) === 1);
  await clock.timerOf(60_000);
  clock.advance(60_000);
};

/** Moves on to the next look at the basket and waits for it to leave. */
const nextLook = async (clock: FakeClock, milliseconds: number, looks: number): Promise<void> => {
  await clock.timerOf(milliseconds);
  clock.advance(milliseconds);
  await until(async () => (await requestsOf('GET', 'basket')) >= looks);
};

describe('a write without an answer', () => {
  it('that is applied late is found, and sent once', async () => {
    const { clock, session } = await begin();
    await sandbox.fault({ ...post, kind: 'hang-then-apply', times: 1 });
    const dispatched = session.dispatch(donation(9));
    await giveUp(clock);
    await nextLook(clock, 1_000, 1);
    await sandbox.release();
    await nextLook(clock, 4_000, 2);
    const outcome = await dispatched;
    expect(outcome.ending).to.equal('done');
    expect(await requestsOf(post.method, post.path)).to.equal(1);
    await stateThat(session, has(1));
  });

  it('that is never applied is told as not made', async () => {
    const { clock, session } = await begin();
    await sandbox.fault({ ...post, kind: 'hang', times: 1 });
    const dispatched = session.dispatch(donation(9));
    await giveUp(clock);
    await nextLook(clock, 1_000, 1);
    await nextLook(clock, 4_000, 2);
    await nextLook(clock, 10_000, 3);
    const outcome = await dispatched;
    expect(outcome.ending).to.equal('not-done');
    expect(outcome.ending === 'not-done' && outcome.error.code).to.equal('timeout');
    expect(session.getState().uncertain).to.equal(false);
  });

  it('is told as unknown when the basket cannot be read either, until it can', async () => {
    const { clock, session } = await begin();
    await sandbox.fault({ ...post, kind: 'hang', times: 1 });
    const dispatched = session.dispatch(donation(9));
    await giveUp(clock);
    await sandbox.fault({ kind: 'html', method: 'GET', path: 'basket' });
    await nextLook(clock, 1_000, 1);
    await nextLook(clock, 4_000, 2);
    await nextLook(clock, 10_000, 3);
    const outcome = await dispatched;
    expect(outcome.ending).to.equal('unknown');
    expect(session.getState().uncertain).to.equal(true);
    await sandbox.undo();
    await session.refresh('return');
    expect(session.getState().uncertain).to.equal(false);
  });

  it('is not mistaken for the same gift that was there before', async () => {
    const { clock, session } = await begin();
    await session.dispatch(donation(9));
    await session.refresh('here');
    await sandbox.emptyLog();
    await sandbox.fault({ ...post, kind: 'hang', times: 1 });
    const dispatched = session.dispatch(donation(9));
    await giveUp(clock);
    for (const [wait, looks] of [
      [1_000, 1],
      [4_000, 2],
      [10_000, 3],
    ] as const)
      await nextLook(clock, wait, looks);
    expect((await dispatched).ending).to.equal('not-done');
  });

  it('is called slow after ten seconds', async () => {
    const { clock, session } = await begin();
    await sandbox.fault({ ...post, kind: 'hang-then-apply', times: 1 });
    const dispatched = session.dispatch(donation(9));
    await stateThat(session, ({ writing }) => writing);
    await until(async () => (await requestsOf(post.method, post.path)) === 1);
    expect(session.getState().slow).to.equal(false);
    clock.advance(10_000);
    expect(session.getState().slow).to.equal(true);
    await sandbox.release();
    expect((await dispatched).ending).to.equal('done');
    const { writing, slow } = session.getState();
    expect({ writing, slow }).to.deep.equal({ writing: false, slow: false });
  });
});

describe('writes', () => {
  it('go one at a time', async () => {
    const { session } = await begin();
    await sandbox.fault({ ...post, kind: 'hang-then-apply', times: 1 });
    const first = session.dispatch(donation(1));
    const second = session.dispatch(donation(2));
    await until(async () => (await requestsOf(post.method, post.path)) === 1);
    await sandbox.release();
    await Promise.all([first, second]);
    await stateThat(session, has(2));
    expect(await requestsOf(post.method, post.path)).to.equal(2);
  });

  it('that are refused say why, and are not looked for', async () => {
    const { session } = await begin();
    const outcome = await session.dispatch(donation(-1));
    expect(outcome.ending).to.equal('not-done');
    expect(outcome.ending === 'not-done' && outcome.error.code).to.equal('rejected');
  });

  it('are followed where the browser has no locks', async () => {
    const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks');
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined, configurable: true });
    try {
      const { session } = await begin();
      const outcomes = await Promise.all([session.dispatch(donation(1)), session.dispatch(donation(2))]);
      expect(outcomes.map(({ ending }) => ending)).to.deep.equal(['done', 'done']);
      await stateThat(session, has(2));
    } finally {
      Object.defineProperty(Navigator.prototype, 'locks', locks ?? {});
    }
  });
});

describe('logging in', () => {
  const [email, password] = ['customer', 'password'];

  it('tells a wrong password by null, and nobody is logged in', async () => {
    const { session } = await begin();
    const outcome = await session.dispatch(requests.logIn(email, password));
    expect(outcome).to.deep.equal({ ending: 'done', value: null });
    await session.refresh('here');
    expect(session.getState().customer.value).to.equal(null);
  });
});

describe('a host that refuses', () => {
  const refusal: Fault = { kind: 'status', status: 429, cors: true, path: 'basket' };

  it('is left alone for thirty seconds, then sixty, then asked again', async () => {
    const { clock, session } = await begin();
    await sandbox.fault(refusal);
    for (const [pause, requestsSoFar] of [
      [30_000, 1],
      [60_000, 2],
    ] as const) {
      await session.refresh('return');
      expect(session.getState().basket.error?.code).to.equal('rate-limited');
      await session.refresh('return');
      clock.advance(pause - 1);
      await session.refresh('return');
      expect(await requestsOf('GET', 'basket')).to.equal(requestsSoFar);
      clock.advance(1);
    }
    await sandbox.undo();
    await session.refresh('return');
    expect(session.getState().basket.error).to.equal(undefined);
  });

  it('is left alone when it answers without CORS headers, which reads as refused', async () => {
    const { session } = await begin();
    await sandbox.fault({ ...refusal, status: 503, cors: false });
    await session.refresh('return');
    expect(session.getState().basket.error?.code).to.equal('refused');
    await sandbox.emptyLog();
    await session.refresh('return');
    expect(await sandbox.log()).to.deep.equal([]);
  });
});
