import { expect } from '@open-wc/testing';
import { logOut } from '../../../src/session/requests.js';
import { sessionFor } from '../../../src/session/session.js';
import {
  asked,
  give,
  logInAsAda,
  mountOne,
  part,
  parts,
  reaches,
  stateOf,
  unmountAll,
} from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { startTestSandbox } from '../../support/sandbox.js';
import type { TestSandbox } from '../../support/sandbox.js';
import { until } from '../../support/waiting.js';
import { frameEvents, frameOf, goTo, mountFrame, mountLoaded, next, pageOf } from './support.js';

describe('<foyer-frame>, in step with the page', () => {
  let sandbox: TestSandbox;

  beforeEach(async () => {
    sandbox = await startTestSandbox();
  });
  afterEach(unmountAll);

  const session = () => sessionFor({ clientName: sandbox.client, customDomain: sandbox.url });
  const setClock = (): FakeClock => {
    const clock = new FakeClock();
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    return clock;
  };
  const known = (): Promise<void> => until(() => session().getState().basket.value !== undefined);

  it('R19 has basket and login read again, once, when they changed in the frame', async () => {
    const element = await mountLoaded(sandbox, 'page="donations"');
    await known();
    const before = await asked(sandbox, 'basket');
    await give(sandbox, 12.5);
    await logInAsAda(sandbox);
    const basket = next(document, 'foyer-basket-change');
    const login = next(document, 'foyer-session-change');
    await goTo(element, pageOf(sandbox, 'Basket2.aspx'));
    expect((await basket).detail).to.deep.equal({ count: 1, total: 12.5, cause: 'frame' });
    expect((await login).detail).to.deep.equal({ loggedIn: true, cause: 'frame' });
    expect(await asked(sandbox, 'basket')).to.equal(before + 1);
    await goTo(element, pageOf(sandbox, 'Donations.aspx'));
    await goTo(element, pageOf(sandbox, 'Basket2.aspx'));
    expect(await asked(sandbox, 'basket')).to.equal(before + 1);
  });

  it('R20 loads a basket again that changed on the page, without moving the page', async () => {
    const element = await mountLoaded(sandbox);
    await known();
    const scrolls = frameEvents('foyer-before-frame-scroll');
    const loaded = next(element, 'foyer-frame-load');
    await give(sandbox, 5);
    await session().refresh('here');
    await loaded;
    await until(() => stateOf(element) === 'ready');
    expect(scrolls.end()).to.deep.equal([]);
  });

  it('R20 asks the customer first, where they have been in the frame', async () => {
    const element = await mountLoaded(sandbox);
    await known();
    let loads = 0;
    element.addEventListener('foyer-frame-load', () => (loads += 1));
    frameOf(element).focus();
    await give(sandbox, 5);
    await session().refresh('here');
    await element.updateComplete;
    expect(part(element, 'status')?.textContent).to.equal('Something has changed since this was loaded.');
    await expect(element).to.be.accessible();
    expect(loads).to.equal(0);
    const loaded = next(element, 'foyer-frame-load');
    part(element, 'retry')?.click();
    await loaded;
    await element.updateComplete;
    expect(parts(element, 'status')).to.have.length(0);
  });

  for (const page of ['choose-seats" instance="1AB', 'checkout', 'event-list'])
    it(`R20 never loads another page again by itself: ${page.split('"')[0]}`, async () => {
      const element = await mountLoaded(sandbox, `page="${page}"`);
      await known();
      element.addEventListener('foyer-frame-load', () => expect.fail('loaded again'));
      await give(sandbox, 5);
      await session().refresh('here');
      await element.updateComplete;
      expect(element.matches(':state(loading)')).to.equal(false);
      expect(parts(element, 'status')).to.have.length(0);
      expect(element.refresh()).to.equal(page === 'event-list');
    });

  it('R20 loads a basket again when asked, and nothing where nothing is', async () => {
    const empty = mountOne('foyer-frame', sandbox);
    await reaches(empty, 'empty');
    expect(empty.refresh()).to.equal(false);
    const element = await mountLoaded(sandbox);
    const loaded = next(element, 'foyer-frame-load');
    expect(element.refresh()).to.equal(true);
    await element.updateComplete;
    expect(stateOf(element)).to.equal('loading');
    expect((await loaded).detail).to.deep.equal({ n: 2 });
  });

  it('R20 loads nothing again where the customer has gone on to a page that nobody knows', async () => {
    const element = await mountLoaded(sandbox);
    await goTo(element, pageOf(sandbox, 'secure/checkout/v2'));
    element.addEventListener('foyer-frame-load', () => expect.fail('loaded again'));
    expect(element.refresh()).to.equal(false);
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(false);
  });

  it('R20 offers no other page where our snippet says that the customer has gone on', async () => {
    await sandbox.website({
      htmlHeaders: `<script>parent.postMessage({ foyer: 1, type: 'path', path: location.pathname }, '*')</script>`,
    });
    const element = await mountLoaded(sandbox);
    await known();
    await goTo(element, pageOf(sandbox, 'secure/checkout/v2'));
    await give(sandbox, 5);
    await session().refresh('here');
    await element.updateComplete;
    expect(parts(element, 'status')).to.have.length(0);
  });

  it('R20 loads a basket once more that changed while it was on its way', async () => {
    await sandbox.fault({ kind: 'hang', path: 'website/Basket2.aspx', times: 1 });
    const element = await mountFrame(sandbox);
    await known();
    await give(sandbox, 5);
    await session().refresh('here');
    const loaded = next(element, 'foyer-frame-load');
    await sandbox.letGo();
    await loaded;
    expect((await next(element, 'foyer-frame-load')).detail).to.deep.equal({ n: 2 });
    await until(() => stateOf(element) === 'ready');
  });

  it('R21 reads basket and login again on return from the browser’s cache, and loads no booking again', async () => {
    const added: string[] = [];
    const add: (this: EventTarget, ...rest: Parameters<EventTarget['addEventListener']>) => void =
      Reflect.get(EventTarget.prototype, 'addEventListener');
    EventTarget.prototype.addEventListener = function (type: string, ...rest) {
      added.push(type);
      return add.call(this, type, ...rest);
    };
    const element = await mountLoaded(sandbox, 'page="choose-seats" instance="1AB"');
    EventTarget.prototype.addEventListener = add;
    await known();
    await give(sandbox, 5);
    let loads = 0;
    element.addEventListener('foyer-frame-load', () => (loads += 1));
    const changed = next(document, 'foyer-basket-change');
    // The listener comes with a chunk of its own.
    await until(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return session().getState().basket.value?.donations?.length === 1;
    });
    expect((await changed).detail.cause).to.equal('return');
    expect(loads).to.equal(0);
    expect(added).not.to.include('unload');
    expect(added).not.to.include('beforeunload');
  });

  it('R21 loads a basket again that changed while the page was away', async () => {
    const element = await mountLoaded(sandbox);
    await known();
    await give(sandbox, 5);
    const loaded = next(element, 'foyer-frame-load');
    await session().refresh('return');
    expect((await loaded).detail.n).to.equal(2);
  });

  it('R22 explains that cookies were blocked, does not ask for more of it, and clears the address', async () => {
    const before = location.href;
    history.replaceState({ kept: 1 }, '', '?Spektrix_bounce=true&x=1#there');
    const element = mountOne('foyer-frame', sandbox, { attributes: 'page="event-list"' });
    await reaches(element, 'error');
    expect(part(element, 'error')?.textContent).to.include('blocked the cookies that booking needs');
    expect(part(element, 'link')).to.have.property('target', '_top');
    await expect(element).to.be.accessible();
    expect(frameOf(element)).to.equal(null);
    expect(location.search + location.hash).to.equal('?x=1#there');
    expect(history.state).to.deep.equal({ kept: 1 });
    const loaded = next(element, 'foyer-frame-load');
    part(element, 'retry')?.click();
    await loaded;
    expect(stateOf(element)).to.equal('ready');
    history.replaceState(null, '', before);
  });

  it('R23 says so when no page comes, keeps the frame, and takes it back when one comes late', async () => {
    const clock = setClock();
    await sandbox.fault({ kind: 'hang', path: 'website/Basket2.aspx', times: 1 });
    const element = await mountFrame(sandbox);
    const told = next(document, 'foyer-frame-unreachable');
    clock.advance(5_000);
    await element.updateComplete;
    expect(part(element, 'status')?.textContent).to.include('taking longer than usual');
    clock.advance(10_000);
    expect((await told).detail).to.deep.equal({ reason: 'timeout' });
    await reaches(element, 'error');
    expect(part(element, 'error')?.textContent).to.include('hasn’t come yet');
    expect(part(element, 'link')).to.have.property('target', '_top');
    await expect(element).to.be.accessible();
    expect(frameOf(element).isConnected).to.equal(true);
    await sandbox.letGo();
    await reaches(element, 'ready');
    expect(part(element, 'error')).to.equal(null);
  });

  it('R23 says so when what comes does not speak as the system does', async () => {
    const clock = setClock();
    await sandbox.conditions({ frameRefused: true });
    const element = await mountLoaded(sandbox);
    const told = next(document, 'foyer-frame-unreachable');
    clock.advance(15_000);
    expect((await told).detail).to.deep.equal({ reason: 'silent' });
    await reaches(element, 'error');
    expect(part(element, 'error')?.textContent).to.include('may be blocking its cookies');
    expect(frameOf(element).isConnected).to.equal(true);
  });

  it('R23 says so after two pages without a word', async () => {
    const clock = setClock();
    await sandbox.conditions({ cookiesRefused: true });
    const element = await mountLoaded(sandbox, 'page="cookies"');
    await goTo(element, pageOf(sandbox, 'Cookies.aspx'));
    const told = next(document, 'foyer-frame-unreachable');
    clock.advance(1_000);
    expect((await told).detail).to.deep.equal({ reason: 'silent' });
    await reaches(element, 'error');
  });

  it('R25 tells the customer when the basket is empty since they logged in', async () => {
    await give(sandbox, 5);
    const element = await mountLoaded(sandbox, 'page="log-in"');
    await known();
    const body = JSON.stringify({ id: 'b', hash: 'h', total: 0, customer: { id: 'c', firstName: 'Ada' } });
    await sandbox.fault({ kind: 'body', path: 'basket', body });
    await session().refresh('frame');
    await element.updateComplete;
    expect(part(element, 'status')?.textContent).to.include('your basket is empty now');
    await expect(element).to.be.accessible();
    await sandbox.undo();
    await session().refresh('frame');
    await element.updateComplete;
    expect(parts(element, 'status')).to.have.length(0);
  });

  it('R25 says nothing of a basket that the customer emptied, or that a logout closed', async () => {
    await logInAsAda(sandbox);
    await give(sandbox, 5);
    const element = await mountLoaded(sandbox, 'page="event-list"');
    await known();
    await session().dispatch(logOut());
    await until(() => session().getState().customer.value === null);
    await element.updateComplete;
    expect(parts(element, 'status')).to.have.length(0);
  });
});
