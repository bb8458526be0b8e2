import { expect } from '@open-wc/testing';
import { createClient } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import '../../src/elements/foyer-basket-summary/define.js';
import '../../src/elements/foyer-login-status/define.js';
import { refresh } from '../../src/index.js';
import { asked, mountOne, reaches, stateOf, unmountAll } from '../support/elements.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { hasBasket, heard, newCopy, oldCopy, sessionAt, stateThat } from '../support/session.js';

const ways = { 'of the same version': newCopy, 'of an earlier version': oldCopy };

describe('refresh()', () => {
  let sandbox: TestSandbox;
  let client: Client;

  beforeEach(async () => {
    // A page of its own for each: sessions go by the address.
    sandbox = await startTestSandbox();
    client = createClient({ clientName: sandbox.client, customDomain: sandbox.url });
  });
  afterEach(unmountAll);

  /** As a page does it that has a form of its own. */
  const giveByClient = async (amount: number): Promise<void> => {
    const [fund] = await client.funds.list();
    await client.basket.donations.add([{ amount, fund: fund?.id ?? '' }]);
  };

  it('has the elements show what the page has changed by itself, and announces it once as made here', async () => {
    const [summary, login] = [
      mountOne('foyer-basket-summary', sandbox),
      mountOne('foyer-login-status', sandbox),
    ];
    await Promise.all([reaches(summary, 'empty'), reaches(login, 'empty')]);
    const changes = heard('foyer-basket-change');
    await giveByClient(5);
    await sandbox.emptyLog();
    await refresh();
    expect([summary.count, summary.total]).to.deep.equal([1, 5]);
    changes.end();
    expect(changes.events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { count: 1, total: 5, cause: 'here' },
    ]);
    expect(await asked(sandbox, 'basket')).to.equal(1);
  });

  it('has them show who has logged in', async () => {
    const login = mountOne('foyer-login-status', sandbox);
    await reaches(login, 'empty');
    await client.customer.authenticate('ada@example.org', 'gaslight');
    await refresh();
    expect(login.loggedIn).to.equal(true);
  });

  for (const [age, copy] of Object.entries(ways))
    it(`waits for another copy of the script too, ${age}`, async () => {
      const other = sessionAt(await copy(), sandbox);
      const leave = other.subscribe(() => {});
      await stateThat(other, hasBasket);
      await giveByClient(5);
      await sandbox.emptyLog();
      await refresh();
      expect(other.getState().basket.value?.total).to.equal(5);
      expect(await asked(sandbox, 'basket')).to.equal(1);
      leave();
    });

  it('asks for nothing while no element is there, and lets the next one read anew', async () => {
    const first = mountOne('foyer-basket-summary', sandbox);
    await reaches(first, 'empty');
    unmountAll();
    await giveByClient(5);
    await sandbox.emptyLog();
    await refresh();
    expect(await asked(sandbox, 'basket')).to.equal(0);
    const second = mountOne('foyer-basket-summary', sandbox);
    await reaches(second, 'ready');
    expect(second.count).to.equal(1);
  });

  it('resolves on a page that has no element at all', async () => {
    await refresh();
  });

  it('resolves when the basket cannot be read, of one venue or of all', async () => {
    const offline = mountOne('foyer-basket-summary', sandbox, {
      attributes: `custom-domain="${sandbox.offline}"`,
    });
    const summary = mountOne('foyer-basket-summary', sandbox);
    await Promise.all([reaches(summary, 'empty'), reaches(offline, 'error')]);
    await giveByClient(5);
    await refresh();
    expect(summary.count).to.equal(1);
    await sandbox.fault({ kind: 'body', path: 'basket', body: '<h1>Sorry</h1>' });
    await refresh();
    expect([summary.count, stateOf(offline)]).to.deep.equal([1, 'error']);
  });

  it('resolves where a script has left nonsense in the registry', async () => {
    const summary = mountOne('foyer-basket-summary', sandbox);
    await reaches(summary, 'empty');
    const page = globalThis as unknown as Record<symbol, Map<string, unknown>>;
    page[Symbol.for('foyer.wire.v1')]?.set('nonsense', null);
    await giveByClient(5);
    await refresh();
    expect(summary.count).to.equal(1);
  });
});
