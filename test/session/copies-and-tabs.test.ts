import { expect } from '@open-wc/testing';
import { itemCount } from '../../src/session/selectors.js';
import type { SessionState } from '../../src/session/state.js';
import { until } from '../support/waiting.js';
import { startTestSandbox } from '../support/sandbox.js';
import {
  hasBasket,
  heard,
  newCopy,
  oldCopy,
  openTab,
  sessionAt,
  startAfresh,
  stateThat,
} from '../support/session.js';

const sandbox = await startTestSandbox();
const [fund] = (await (await fetch(`${sandbox.url}/lantern/api/v3/funds`)).json()) as { id: string }[];

const give = (amount: number) => [{ amount, fund: fund?.id ?? '' }];
const has = (items: number) => (state: SessionState) =>
  hasBasket(state) && itemCount(state.basket.value) === items;
const asked = async (path: string): Promise<number> =>
  (await sandbox.log()).filter((request) => request.method === 'GET' && request.path === path).length;

const stops: (() => void)[] = [];
beforeEach(() => startAfresh(sandbox));
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

for (const [age, other] of [
  ['of the same version', newCopy],
  ['of an earlier version', oldCopy],
] as const)
  describe(`two copies of the script on one page, the second ${age}`, () => {
    it('read once for both', async () => {
      const [a, b] = [sessionAt(await newCopy(), sandbox), sessionAt(await other(), sandbox)];
      stops.push(
        a.subscribe(() => {}),
        b.subscribe(() => {}),
      );
      await Promise.all([stateThat(a, hasBasket), stateThat(b, hasBasket)]);
      expect(await asked('basket')).to.equal(1);
    });

    it('both follow a change of either, with one announcement and one read', async () => {
      const [first, second] = [await newCopy(), await other()];
      const [a, b] = [sessionAt(first, sandbox), sessionAt(second, sandbox)];
      stops.push(
        a.subscribe(() => {}),
        b.subscribe(() => {}),
      );
      await Promise.all([stateThat(a, has(0)), stateThat(b, has(0))]);
      const changes = heard('foyer-basket-change');
      for (const [session, { requests }, items] of [
        [a, first, 1],
        [b, second, 2],
      ] as const) {
        await sandbox.emptyLog();
        await session.dispatch(requests.addDonations(give(items)));
        await Promise.all([stateThat(a, has(items)), stateThat(b, has(items))]);
        expect(await asked('basket')).to.equal(1);
      }
      changes.end();
      expect(changes.events.map(({ detail }) => detail as unknown)).to.deep.equal([
        { count: 1, total: 1, cause: 'here' },
        { count: 2, total: 3, cause: 'here' },
      ]);
    });

    it('go on announcing when the copy that spoke has left', async () => {
      const second = await other();
      const [a, b] = [sessionAt(await newCopy(), sandbox), sessionAt(second, sandbox)];
      const leave = a.subscribe(() => {});
      stops.push(b.subscribe(() => {}));
      await Promise.all([stateThat(a, has(0)), stateThat(b, has(0))]);
      leave();
      const changes = heard('foyer-basket-change');
      await b.dispatch(second.requests.addDonations(give(3)));
      await stateThat(b, has(1));
      changes.end();
      expect(changes.events.length).to.equal(1);
    });
  });

/** This page and another tab, both listening to an empty basket. */
const withAnotherTab = async () => {
  const copy = await newCopy();
  const here = sessionAt(copy, sandbox);
  const tab = await openTab();
  const there = sessionAt(tab.copy, sandbox);
  stops.push(
    here.subscribe(() => {}),
    there.subscribe(() => {}),
    () => tab.close(),
  );
  await Promise.all([stateThat(here, has(0)), stateThat(there, has(0))]);
  return { copy, here, tab, there };
};

describe('another tab', () => {
  it('follows a change made here, and each page announces it once with its cause', async () => {
    const copy = await newCopy();
    const here = sessionAt(copy, sandbox);
    const tab = await openTab();
    const there = sessionAt(tab.copy, sandbox);
    const [twice, again] = [sessionAt(await newCopy(), sandbox), sessionAt(tab.copy, sandbox)];
    stops.push(...[here, there, twice, again].map((session) => session.subscribe(() => {})), () =>
      tab.close(),
    );
    await Promise.all([here, there, twice, again].map((session) => stateThat(session, has(0))));
    const [mine, theirs] = [heard('foyer-basket-change'), heard('foyer-basket-change', tab.page.document)];
    await here.dispatch(copy.requests.addDonations(give(4)));
    await Promise.all([here, there, twice, again].map((session) => stateThat(session, has(1))));
    const causes = (events: readonly CustomEvent[]) =>
      events.map(({ detail }) => (detail as { cause: string }).cause);
    expect(causes(mine.events)).to.deep.equal(['here']);
    expect(causes(theirs.events)).to.deep.equal(['tab']);
  });

  it('buys one thing each when both tabs ask for the same at once and no answer comes', async () => {
    const { copy, here, tab, there } = await withAnotherTab();
    // Both are applied; neither page may read the answer.
    const post = { method: 'POST', path: 'basket/donations' } as const;
    await sandbox.fault({ ...post, kind: 'hang-then-apply', times: 2 });
    const both = Promise.all([
      here.dispatch(copy.requests.addDonations(give(6))),
      there.dispatch(tab.copy.requests.addDonations(give(6))),
    ]);
    for (const sent of [1, 2]) {
      await until(
        async () =>
          (await sandbox.log()).filter(({ method, path }) => method === post.method && path === post.path)
            .length === sent,
      );
      await sandbox.release();
    }
    const endings = (await both).map(({ ending }) => ending);
    expect(endings).to.deep.equal(['done', 'done']);
    await Promise.all([stateThat(here, has(2)), stateThat(there, has(2))]);
  });

  it('out of sight reads when it is looked at again', async () => {
    const { copy, here, tab, there } = await withAnotherTab();
    const look = (visibilityState: DocumentVisibilityState): void => {
      Object.defineProperty(tab.page.document, 'visibilityState', {
        value: visibilityState,
        configurable: true,
      });
      tab.page.document.dispatchEvent(new Event('visibilitychange'));
    };
    look('hidden');
    const heardThere = new Promise((resolve) => {
      const channel = new BroadcastChannel(`foyer ${here.wire.base}`);
      channel.onmessage = () => {
        channel.close();
        resolve(undefined);
      };
    });
    await here.dispatch(copy.requests.addDonations(give(4)));
    await stateThat(here, has(1));
    await heardThere;
    await sandbox.emptyLog();
    expect(itemCount(there.getState().basket.value)).to.equal(0);
    const changes = heard('foyer-basket-change', tab.page.document);
    look('visible');
    await stateThat(there, has(1));
    expect(changes.events.map(({ detail }) => (detail as { cause: string }).cause)).to.deep.equal(['tab']);
    expect(await asked('basket')).to.equal(1);
  });

  it('that is closed in the middle of a write holds nobody up', async () => {
    const { copy, here, tab, there } = await withAnotherTab();
    const post = { method: 'POST', path: 'basket/donations' } as const;
    await sandbox.fault({ ...post, kind: 'hang', times: 1 });
    void there.dispatch(tab.copy.requests.addDonations(give(6)));
    await until(async () =>
      (await sandbox.log()).some(({ method, path }) => method === post.method && path === post.path),
    );
    const mine = here.dispatch(copy.requests.addDonations(give(2)));
    tab.close();
    expect((await mine).ending).to.equal('done');
    await stateThat(here, has(1));
  });
});
