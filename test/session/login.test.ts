import { expect } from '@open-wc/testing';
import type { SessionState } from '../../src/session/state.js';
import { itemCount } from '../../src/session/selectors.js';
import { startTestSandbox } from '../support/sandbox.js';
import { hasBasket, heard, newCopy, sessionAt, startAfresh, stateThat } from '../support/session.js';

const sandbox = await startTestSandbox();
const copy = await newCopy();
const { requests } = copy;
const [fund] = (await (await fetch(`${sandbox.url}/lantern/api/v3/funds`)).json()) as { id: string }[];

/** A customer of the sandbox's season; its front page lists them all. */
const ada = { email: 'ada@example.org', password: 'gaslight', firstName: 'Ada' };

const logIn = () => requests.logIn(ada.email, ada.password);
const donation = (amount: number) => requests.addDonations([{ amount, fund: fund?.id ?? '' }]);
const loggedIn = ({ customer }: SessionState): boolean => Boolean(customer.value);
const loggedOut = ({ customer }: SessionState): boolean => customer.value === null;

const stops: (() => void)[] = [];
const begin = async () => {
  const session = sessionAt(copy, sandbox);
  stops.push(session.subscribe(() => {}));
  await stateThat(session, hasBasket);
  return session;
};

beforeEach(async () => {
  await startAfresh(sandbox);
  await fetch(`${sandbox.url}/lantern/api/v3/customer/deauthenticate`, {
    method: 'POST',
    credentials: 'include',
  });
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await sandbox.undo();
});

describe('logging in and out', () => {
  it('shows who it is, and tells the page once, without a name', async () => {
    const session = await begin();
    const changes = heard('foyer-session-change');
    expect((await session.dispatch(logIn())).ending).to.equal('done');
    const { customer } = await stateThat(session, loggedIn);
    expect(customer.value?.firstName).to.equal(ada.firstName);
    await session.dispatch(requests.logOut());
    await stateThat(session, loggedOut);
    changes.end();
    expect(changes.events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { loggedIn: true, cause: 'here' },
      { loggedIn: false, cause: 'here' },
    ]);
  });

  it('is read from the basket: the customer is not asked for', async () => {
    const session = await begin();
    await session.dispatch(logIn());
    await stateThat(session, loggedIn);
    const asked = (await sandbox.log()).filter(({ method, path }) => method === 'GET' && path === 'customer');
    expect(asked.length).to.equal(0);
  });

  it('asks for the customer where there is no basket to tell, and takes a 401 for nobody', async () => {
    await sandbox.dialects(['no-basket-404']);
    const session = await begin();
    expect(session.getState().customer).to.deep.equal({ value: null, error: undefined });
    expect((await sandbox.log()).some(({ path }) => path === 'customer')).to.equal(true);
  });

  it('shows in the end on a system where a login takes a moment', async () => {
    await sandbox.dialects(['no-basket-404', 'login-lags']);
    const session = await begin();
    await session.dispatch(logIn());
    expect((await stateThat(session, loggedIn)).customer.value?.firstName).to.equal(ada.firstName);
  });

  it('keeps what it knows when a read is refused half-way, and tells why', async () => {
    const session = await begin();
    await session.dispatch(logIn());
    await stateThat(session, loggedIn);
    await sandbox.fault({ kind: 'status', status: 401, path: 'basket' });
    const changes = heard('foyer-session-change');
    await session.refresh('return');
    expect(session.getState().basket.error?.code).to.equal('not-allowed');
    expect(loggedIn(session.getState())).to.equal(true);
    await sandbox.undo();
    await sandbox.loseSessions();
    await session.refresh('return');
    expect(loggedOut(session.getState())).to.equal(true);
    changes.end();
    expect(changes.events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { loggedIn: false, cause: 'return' },
    ]);
  });

  it('follows the system where a basket vanishes with the login that had another', async () => {
    const session = await begin();
    await session.dispatch(logIn());
    await session.dispatch(donation(5));
    await stateThat(session, (state) => itemCount(state.basket.value) === 1);
    // The same customer, in another browser: one basket per customer.
    await fetch(`${sandbox.url}/lantern/api/v3/customer/authenticate`, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: ada.email, password: ada.password }),
    });
    const changes = heard('foyer-basket-change');
    await session.refresh('return');
    changes.end();
    expect(itemCount(session.getState().basket.value)).to.equal(0);
    expect(changes.events.length).to.equal(1);
  });
});
