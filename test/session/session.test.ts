import { expect } from '@open-wc/testing';
import type { ApiError } from '../../src/api/errors.js';
import * as events from '../../src/api/events.js';
import { itemCount } from '../../src/session/selectors.js';
import type { SessionState } from '../../src/session/state.js';
import { until } from '../support/waiting.js';
import { startTestSandbox } from '../support/sandbox.js';
import { hasBasket, heard, newCopy, sessionAt, startAfresh, stateThat } from '../support/session.js';
import type { Copy } from '../support/session.js';

const sandbox = await startTestSandbox();
const copy = await newCopy();
const { requests } = copy;
const [fund] = (await (await fetch(`${sandbox.url}/lantern/api/v3/funds`)).json()) as { id: string }[];

const donation = (amount: number) => requests.addDonations([{ amount, fund: fund?.id ?? '' }]);
const count = ({ basket }: SessionState): number => itemCount(basket.value);
const has = (items: number) => (state: SessionState) => hasBasket(state) && count(state) === items;

/** Requests of this kind that reached the system. */
const asked = async (method: string, path: string): Promise<number> =>
  (await sandbox.log()).filter((request) => request.method === method && request.path === path).length;

/** Keeps a session listening until the test ends. */
const listening: (() => void)[] = [];
const listen = (session: InstanceType<Copy['Session']>): void => {
  listening.push(session.subscribe(() => {}));
};

beforeEach(() => startAfresh(sandbox));
afterEach(async () => {
  for (const stop of listening.splice(0)) stop();
  await sandbox.undo();
});

describe('a session', () => {
  it('reads once for ten who listen', async () => {
    const session = sessionAt(copy, sandbox);
    for (let ten = 0; ten < 10; ten += 1) listen(session);
    await stateThat(session, hasBasket);
    expect(await asked('GET', 'basket')).to.equal(1);
    expect(await asked('GET', 'customer')).to.equal(0);
  });

  it('asks nothing while nobody listens', async () => {
    const session = sessionAt(copy, sandbox);
    await session.refresh('return');
    expect(await sandbox.log()).to.deep.equal([]);
  });

  it('tells those who come later at once what it knows, without asking again', async () => {
    const session = sessionAt(copy, sandbox);
    listen(session);
    await stateThat(session, hasBasket);
    let known: SessionState | undefined;
    listening.push(session.subscribe((state) => (known ??= state)));
    expect(known && hasBasket(known)).to.equal(true);
    expect(await asked('GET', 'basket')).to.equal(1);
  });

  it('does not ask again when an element is moved', async () => {
    const session = sessionAt(copy, sandbox);
    const stop = session.subscribe(() => {});
    await stateThat(session, hasBasket);
    stop();
    listen(session);
    await stateThat(session, hasBasket);
    expect(await asked('GET', 'basket')).to.equal(1);
  });

  it('shows a change only when the system has said so, and announces it once', async () => {
    const session = sessionAt(copy, sandbox);
    listen(session);
    await stateThat(session, has(0));
    const changes = heard('foyer-basket-change');
    const outcome = await session.dispatch(donation(7.5));
    expect(outcome.ending).to.equal('done');
    await stateThat(session, has(1));
    expect(changes.events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { count: 1, total: 7.5, cause: 'here' },
    ]);
    changes.end();
  });

  it('announces nothing for what it reads first', async () => {
    const changes = heard('foyer-basket-change');
    const session = sessionAt(copy, sandbox);
    listen(session);
    await stateThat(session, hasBasket);
    changes.end();
    expect(changes.events).to.deep.equal([]);
  });

  it('leaves nothing behind when the last has gone', async () => {
    const session = sessionAt(copy, sandbox);
    const stop = session.subscribe(() => {});
    await stateThat(session, hasBasket);
    const record = (globalThis as Record<symbol, unknown>)[Symbol.for('foyer.wire.v1')] as Map<
      string,
      { speaker: object | null; flights: Map<string, unknown> }
    >;
    const page = record.get(session.wire.base);
    expect(page?.speaker).to.not.equal(null);
    stop();
    await until(() => page?.speaker === null);
    expect(page?.flights.size).to.equal(0);
    await sandbox.emptyLog();
    const channel = new BroadcastChannel(`foyer ${session.wire.base}`);
    channel.postMessage('stale');
    document.dispatchEvent(new Event('visibilitychange'));
    await session.refresh('here');
    channel.close();
    expect(await sandbox.log()).to.deep.equal([]);
  });

  it('never lets the late answer of an earlier read win', async () => {
    const session = sessionAt(copy, sandbox);
    listen(session);
    await stateThat(session, has(0));
    await sandbox.fault({ kind: 'hang-then-apply', method: 'GET', path: 'basket', times: 1 });
    void session.refresh('return');
    await until(async () => (await asked('GET', 'basket')) === 2);
    await session.dispatch(donation(5));
    await stateThat(session, has(1));
    await sandbox.fault({ kind: 'body', path: 'basket', body: '{"hash":"late","donations":[]}', times: 1 });
    await sandbox.release();
    const after = await session.refresh('return').then(() => session.getState());
    expect(after.basket.value?.hash).to.equal('late');
    await session.refresh('return');
    expect(count(session.getState())).to.equal(1);
  });

  it('keeps what it knew when a read fails, beside the reason', async () => {
    const session = sessionAt(copy, sandbox);
    listen(session);
    await session.dispatch(donation(5));
    await stateThat(session, has(1));
    await sandbox.fault({ kind: 'html', path: 'basket', times: 1 });
    await session.refresh('return');
    const { basket } = session.getState();
    expect(itemCount(basket.value)).to.equal(1);
    expect(basket.error?.code).to.equal('invalid-response');
    await session.refresh('return');
    expect(session.getState().basket.error).to.equal(undefined);
  });

  it('asks again for what it could not read, and not for what it could', async () => {
    const session = sessionAt(copy, sandbox);
    listen(session);
    await stateThat(session, hasBasket);
    await sandbox.emptyLog();
    await sandbox.fault({ kind: 'cut-off', path: 'events', times: 1 });
    const broken = await events.list(session.wire).catch((error: ApiError) => error.code);
    expect(broken).to.equal('invalid-response');
    expect((await events.list(session.wire)).length).to.be.greaterThan(60);
    expect((await events.list(session.wire)).length).to.be.greaterThan(60);
    expect(await asked('GET', 'events')).to.equal(2);
  });

  it('shows an empty basket when the session is lost, and says so once', async () => {
    const session = sessionAt(copy, sandbox);
    listen(session);
    await session.dispatch(donation(5));
    await session.refresh('here');
    const changes = heard('foyer-basket-change');
    await sandbox.loseSessions();
    await session.refresh('return');
    changes.end();
    expect(count(session.getState())).to.equal(0);
    expect(changes.events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { count: 0, total: 0, cause: 'return' },
    ]);
  });
});
