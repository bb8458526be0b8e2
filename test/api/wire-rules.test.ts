import { expect } from '@open-wc/testing';
import { createClient } from '../../src/api/client.js';
import type { BasketChange, Client } from '../../src/api/client.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { FakeClock } from '../support/fake-clock.js';
import { failure, until } from '../support/waiting.js';

describe('reads and writes on the wire', () => {
  let sandbox: TestSandbox;
  let clock: FakeClock;
  let client: Client;

  before(async () => {
    sandbox = await startTestSandbox();
  });

  beforeEach(async () => {
    await sandbox.reset();
    clock = new FakeClock();
    client = createClient({ clientName: sandbox.client, customDomain: sandbox.url, clock });
  });

  afterEach(() => {
    expect(clock.running, 'timers left running').to.equal(0);
  });

  /** What arrived so far, as `GET events`. */
  const arrived = async (): Promise<string[]> =>
    (await sandbox.log()).map(({ method, path }) => `${method} ${path}`);

  const hasArrived = (count: number): Promise<void> => until(async () => (await arrived()).length >= count);

  /** How a call that was given up ended. */
  const reasonOf = async (calling: Promise<unknown>): Promise<unknown> => {
    try {
      await calling;
    } catch (reason) {
      return reason;
    }
    throw new Error('The call was expected to be given up.');
  };

  describe('one flight', () => {
    it('serves all who ask for the same meanwhile, and the next who asks gets a new one', async () => {
      const [first, second] = await Promise.all([client.funds.list(), client.funds.list()]);
      expect(first).to.deep.equal(second);
      expect(first).not.to.equal(second);
      expect(await arrived()).to.deep.equal(['GET funds']);
      await client.funds.list();
      expect(await arrived()).to.deep.equal(['GET funds', 'GET funds']);
    });

    it('goes on for the other when one of two gives up', async () => {
      const leaver = new AbortController();
      const left = reasonOf(client.funds.list({ signal: leaver.signal }));
      const stays = client.funds.list();
      leaver.abort();
      expect(await left).to.have.property('name', 'AbortError');
      expect((await stays).length).to.be.above(0);
      expect(await arrived()).to.deep.equal(['GET funds']);
    });

    it('ends when all have given up, each with their own reason', async () => {
      await sandbox.fault({ kind: 'hang', path: 'funds', times: 1 });
      const leavers = [new AbortController(), new AbortController()];
      const left = leavers.map(({ signal }) => reasonOf(client.funds.list({ signal })));
      await hasArrived(1);
      const enough = new Error('enough');
      leavers[0]?.abort(enough);
      leavers[1]?.abort();
      expect(await left[0]).to.equal(enough);
      expect(await left[1]).to.have.property('name', 'AbortError');
      expect((await client.funds.list()).length).to.be.above(0);
      expect(await arrived()).to.deep.equal(['GET funds', 'GET funds']);
    });

    it('is not joined by a read after a write: it may not know of it', async () => {
      await sandbox.fault({ kind: 'hang', method: 'GET', path: 'basket', times: 1 });
      const leaver = new AbortController();
      const early = reasonOf(client.basket.get({ signal: leaver.signal }));
      await hasArrived(1);
      const [fund] = await client.funds.list();
      await client.basket.donations.add([{ amount: 5, fund: fund ?? '' }]);
      expect((await client.basket.get())?.donations?.length).to.equal(1);
      leaver.abort();
      await early;
    });
  });

  it('asks nothing for a caller who has given up before', async () => {
    const signal = AbortSignal.abort();
    expect(await reasonOf(client.funds.list({ signal }))).to.equal(signal.reason);
    expect(await reasonOf(client.basket.clear({ signal }))).to.equal(signal.reason);
    expect(await arrived()).to.deep.equal([]);
  });

  it('has four reads of the catalogue under way at most, and the basket never waits for them', async () => {
    await sandbox.fault({ kind: 'hang', path: 'events/*' });
    const leavers = Array.from({ length: 6 }, () => new AbortController());
    const left = leavers.map(({ signal }, at) => reasonOf(client.events.get(`e${at}`, { signal })));
    await hasArrived(4);
    await client.basket.get();
    const events = async (): Promise<string[]> =>
      (await arrived()).filter((request) => request.startsWith('GET events/'));
    expect((await events()).sort()).to.deep.equal(['e0', 'e1', 'e2', 'e3'].map((id) => `GET events/${id}`));
    leavers[1]?.abort();
    await left[1];
    await until(async () => (await events()).includes('GET events/e4'));
    leavers[5]?.abort();
    await left[5];
    for (const leaver of leavers) leaver.abort();
    await Promise.all(left);
    expect(await events()).not.to.include('GET events/e5');
  });

  describe('a second attempt', () => {
    it('follows a fault that may have passed', async () => {
      await sandbox.fault({ kind: 'status', status: 503, cors: true, times: 1 });
      expect((await client.funds.list()).length).to.be.above(0);
      expect(await arrived()).to.deep.equal(['GET funds', 'GET funds']);
    });

    it('follows an answer that the page may not read', async () => {
      await sandbox.fault({ kind: 'status', status: 503, cors: false, times: 1 });
      expect((await client.funds.list()).length).to.be.above(0);
      expect(await arrived()).to.deep.equal(['GET funds', 'GET funds']);
    });

    it('is the last', async () => {
      await sandbox.fault({ kind: 'status', status: 503, cors: true });
      expect((await failure(client.funds.list())).code).to.equal('unavailable');
      expect(await arrived()).to.deep.equal(['GET funds', 'GET funds']);
    });

    it('never follows a refusal', async () => {
      for (const status of [400, 401, 403, 404, 429]) {
        await sandbox.undo();
        await sandbox.fault({ kind: 'status', status, cors: true });
        await failure(client.funds.list());
        expect(await arrived(), String(status)).to.deep.equal(['GET funds']);
      }
    });

    it('never follows while nobody looks at the page', async () => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      try {
        await sandbox.fault({ kind: 'status', status: 503, cors: true, times: 1 });
        expect((await failure(client.funds.list())).code).to.equal('unavailable');
        expect(await arrived()).to.deep.equal(['GET funds']);
      } finally {
        Reflect.deleteProperty(document, 'visibilityState');
      }
    });

    it('shares the time limit of the first', async () => {
      await sandbox.fault({ kind: 'status', status: 503, cors: true, times: 1 });
      await sandbox.fault({ kind: 'hang' });
      const error = failure(client.funds.list());
      await hasArrived(2);
      clock.advance(15_000);
      expect((await error).code).to.equal('timeout');
    });
  });

  describe('an answer that the page may not read', () => {
    it('is told from a network that is down by asking once more, for nothing', async () => {
      await sandbox.fault({ kind: 'status', status: 403, path: 'funds' });
      expect((await failure(client.funds.list())).code).to.equal('refused');
      expect(await arrived()).to.deep.equal(['GET funds', 'GET funds', 'GET funds']);
    });

    it('counts as a dead network where that is not answered within 5 seconds', async () => {
      await sandbox.fault({ kind: 'status', status: 403, path: 'funds', times: 2 });
      await sandbox.fault({ kind: 'hang', path: 'funds' });
      const error = failure(client.funds.list());
      await hasArrived(3);
      clock.advance(4_999);
      expect(clock.running).to.equal(1);
      clock.advance(1);
      expect((await error).code).to.equal('network');
    });

    it('to a write is found out by a read, never by writing again', async () => {
      await sandbox.fault({ kind: 'status', status: 503, path: 'basket/donations' });
      const error = await failure(client.basket.donations.add([{ amount: 5, fund: 'f1' }]));
      expect([error.code, error.uncertain]).to.deep.equal(['refused', true]);
      expect(await arrived()).to.deep.equal(['POST basket/donations', 'GET basket/donations']);
    });

    it('keeps an address out of that read', async () => {
      await sandbox.fault({ kind: 'status', status: 503 });
      await failure(client.customer.forgotPassword('ada@example.org'));
      const [write, read] = await sandbox.log();
      expect(write?.query).to.contain('ada');
      expect([read?.method, read?.query]).to.deep.equal(['GET', '']);
    });
  });

  describe('a write', () => {
    it('may take a minute, and is then given up with its outcome open', async () => {
      await sandbox.fault({ kind: 'hang-then-apply', path: 'basket/donations', times: 1 });
      const [fund] = await client.funds.list();
      await sandbox.emptyLog();
      const error = failure(client.basket.donations.add([{ amount: 5, fund: fund ?? '' }]));
      await hasArrived(1);
      clock.advance(59_999);
      expect(clock.running).to.equal(1);
      clock.advance(1);
      expect(await error).to.include({ code: 'timeout', uncertain: true });
      expect(await arrived()).to.deep.equal(['POST basket/donations']);
    });

    it('that the caller gives up is sent once', async () => {
      await sandbox.fault({ kind: 'hang', path: 'basket/donations' });
      const leaver = new AbortController();
      const left = reasonOf(
        client.basket.donations.add([{ amount: 5, fund: 'f1' }], { signal: leaver.signal }),
      );
      await hasArrived(1);
      leaver.abort();
      expect(await left).to.have.property('name', 'AbortError');
      expect(await arrived()).to.deep.equal(['POST basket/donations']);
    });

    it('is not merged with an equal one', async () => {
      const [fund] = await client.funds.list();
      const donation = { amount: 5, fund: fund ?? '' };
      await client.basket.donations.add([donation]);
      await Promise.all([client.basket.donations.add([donation]), client.basket.donations.add([donation])]);
      expect((await client.basket.donations.list()).length).to.equal(3);
    });

    it('of nothing is not sent', async () => {
      await client.basket.tickets.add([]);
      await client.basket.tickets.change([], {});
      await client.basket.tickets.remove([]);
      expect(await arrived()).to.deep.equal([]);
    });

    it('of what cannot be written as JSON is not sent', async () => {
      const endless: Record<string, unknown> = {};
      endless['self'] = endless;
      const error = await failure(client.basket.change(endless as BasketChange));
      expect(error.code).to.equal('settings');
      expect(await arrived()).to.deep.equal([]);
    });
  });
});
