import { expect } from '@open-wc/testing';
import { FoyerFrame } from '../../../src/elements/foyer-frame/foyer-frame.js';
import { mount, part, reaches, stateOf, unmountAll } from '../../support/elements.js';
import { startTestSandbox } from '../../support/sandbox.js';
import type { TestSandbox } from '../../support/sandbox.js';
import { until } from '../../support/waiting.js';
import { watchHoldings } from '../../support/watched.js';
import { frameOf, goTo, mountFrame, mountLoaded, next, pageOf } from './support.js';

/** `moveBefore`, where the browser has it. */
interface Movable {
  moveBefore?: (node: Node, before: Node | null) => void;
}

describe('<foyer-frame>, a live frame', () => {
  let sandbox: TestSandbox;

  before(async () => {
    sandbox = await startTestSandbox();
  });
  afterEach(async () => {
    unmountAll();
    await sandbox.undo();
  });

  const countLoads = (element: Element): { readonly count: number } => {
    const loads = { count: 0 };
    frameOf(element).addEventListener('load', () => (loads.count += 1));
    return loads;
  };

  it('R4 stays the same node, unasked, through whatever changes around it', async () => {
    const element = await mountLoaded(sandbox, 'page="choose-seats" instance="1AB"', {
      content: '<a href="/b">Book</a>',
    });
    const frame = frameOf(element);
    const loads = countLoads(element);
    element.label = 'Your seats';
    element.minHeight = 700;
    element.words = { frame: { fullPage: 'Whole page' } };
    element.querySelector('a')?.remove();
    element.append('Some text');
    element.parentElement?.setAttribute('lang', 'cy-GB');
    await until(() => frame.title === 'Your seats' && frame.style.minHeight === '700px');
    element.label = null;
    await until(() => frame.title === 'Dewis seddi');
    expect(frameOf(element)).to.equal(frame);
    expect(loads.count).to.equal(0);
    expect(frame.src).to.include('culture=en-gb');
  });

  it('R4 goes on while its element is hidden, as in a drawer that is shut', async () => {
    const element = await mountLoaded(sandbox);
    const loads = countLoads(element);
    const view = frameOf(element).contentWindow;
    element.hidden = true;
    await element.updateComplete;
    expect(frameOf(element).checkVisibility()).to.equal(false);
    element.hidden = false;
    await element.updateComplete;
    expect(frameOf(element).contentWindow).to.equal(view);
    expect(loads.count).to.equal(0);
  });

  it('R4 is told to scripts that patch pages in place as one to leave alone', async () => {
    const frame = frameOf(await mountLoaded(sandbox));
    expect(frame.hasAttribute('data-turbo-permanent')).to.equal(true);
    expect(frame.getAttribute('hx-preserve')).to.equal('true');
  });

  it('R4 keeps its place in the look when a script takes the slot away', async () => {
    const element = await mountLoaded(sandbox);
    const loads = countLoads(element);
    frameOf(element).removeAttribute('slot');
    await until(() => frameOf(element).slot === 'frame');
    expect(loads.count).to.equal(0);
  });

  it('R4 goes on when its element is moved in one piece', async function () {
    const element = await mountLoaded(sandbox);
    const place = mount('<section></section>').firstElementChild as Element & Movable;
    if (!place.moveBefore) this.skip();
    await goTo(element, pageOf(sandbox, 'Donations.aspx'));
    const loads = countLoads(element);
    const view = frameOf(element).contentWindow;
    // Within its settings: what is around it counts.
    place.setAttribute('client-name', sandbox.client);
    place.setAttribute('custom-domain', sandbox.url);
    place.moveBefore?.(element, null);
    await element.updateComplete;
    expect(frameOf(element).contentWindow).to.equal(view);
    expect(loads.count).to.equal(0);
    expect(stateOf(element)).to.equal('ready');
  });

  it('R4 begins quietly again when its element is moved piece by piece and nothing was done in it', async () => {
    const element = await mountLoaded(sandbox);
    const place = element.parentElement as HTMLElement;
    const loaded = next(element, 'foyer-frame-load');
    place.prepend(document.createElement('hr'));
    place.prepend(element);
    await loaded;
    expect(element.querySelectorAll('iframe')).to.have.length(1);
    expect(stateOf(element)).to.equal('ready');
  });

  it('R4 offers to go on where a booking was lost with a move, and does not begin again by itself', async () => {
    const element = await mountLoaded(sandbox);
    await goTo(element, pageOf(sandbox, 'Donations.aspx'));
    const place = element.parentElement as HTMLElement;
    element.remove();
    place.append(element);
    await reaches(element, 'error');
    expect(frameOf(element)).to.equal(null);
    expect(part(element, 'retry')?.textContent).to.equal('Continue booking');
    await expect(element).to.be.accessible();
    const loaded = next(element, 'foyer-frame-load');
    part(element, 'retry')?.click();
    await loaded;
    expect(frameOf(element).src).to.include('Basket2.aspx');
    expect(stateOf(element)).to.equal('ready');
  });

  it('R4 notices that something else has taken the frame away, and offers to go on', async () => {
    const element = await mountLoaded(sandbox);
    element.replaceChildren();
    await reaches(element, 'error');
    expect(part(element, 'error')?.textContent).to.include('You can go on from here.');
    expect(part(element, 'link')).to.have.property('target', '_top');
    part(element, 'retry')?.click();
    await reaches(element, 'ready');
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'frame'));
  });

  it('R4 does not take a copy from a page’s history for its own', async () => {
    const element = await mountLoaded(sandbox);
    const html = element.outerHTML;
    unmountAll();
    const place = mount(html, sandbox);
    const copy = place.firstElementChild as Element;
    await reaches(copy, 'ready');
    expect(copy.querySelectorAll('iframe')).to.have.length(1);
  });

  it('R4 removes the frame of another page that a script puts beside its own', async () => {
    const element = await mountLoaded(sandbox);
    const frame = frameOf(element);
    const loads = countLoads(element);
    element.prepend(frame.cloneNode());
    expect(element.querySelectorAll('iframe')).to.have.length(2);
    await until(() => element.querySelectorAll('iframe').length === 1);
    expect(frameOf(element)).to.equal(frame);
    expect(loads.count).to.equal(0);
    expect(stateOf(element)).to.equal('ready');
  });

  it('R24 shows another page without a step in the page’s history, and with the src of the ticket host', async () => {
    const element = await mountLoaded(sandbox);
    const frame = frameOf(element);
    const steps = history.length;
    const loaded = next(element, 'foyer-frame-load');
    element.page = 'donations';
    await loaded;
    expect(history.length).to.equal(steps);
    expect(frameOf(element)).to.equal(frame);
    expect(new URL(frame.src).origin).to.equal(sandbox.url);
    await element.open('memberships');
    await next(element, 'foyer-frame-load');
    expect(history.length).to.equal(steps);
    expect(frame.title).to.equal('Memberships');
  });

  it('asks for nothing again where the same page is set again', async () => {
    const element = await mountLoaded(sandbox);
    const loads = countLoads(element);
    element.page = 'basket';
    element.setAttribute('page', 'basket');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(loads.count).to.equal(0);
  });

  it('begins anew where the same page is opened again by name', async () => {
    const element = await mountLoaded(sandbox);
    const loaded = next(element, 'foyer-frame-load');
    await element.open('basket');
    expect((await loaded).detail.n).to.equal(2);
  });

  it('takes properties that were set before it was defined', async () => {
    const place = mount('<foyer-early></foyer-early>', sandbox);
    const early = place.firstElementChild as FoyerFrame;
    early.page = 'gift-vouchers';
    early.membership = '12AB';
    customElements.define('foyer-early', class extends FoyerFrame {});
    await reaches(early, 'ready');
    expect(frameOf(early).src).to.include('GiftVouchers.aspx?MembershipId=12&');
  });

  it('leaves what a framework is still to take over alone until it is started', async () => {
    const place = mount(
      '<foyer-frame page="basket" data-start="manual"><a href="/b">B</a></foyer-frame>',
      sandbox,
    );
    const element = place.firstElementChild as FoyerFrame;
    await element.updateComplete;
    expect(element.innerHTML).to.equal('<a href="/b">B</a>');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    element.start();
    await reaches(element, 'ready');
    expect(element.querySelectorAll('iframe')).to.have.length(1);
  });

  it('leaves nothing behind', async () => {
    const holdings = watchHoldings();
    const element = await mountFrame(sandbox);
    await reaches(element, 'ready');
    expect(holdings.held()).to.be.greaterThan(0);
    element.parentElement?.remove();
    await until(() => holdings.held() === 0);
    holdings.end();
    expect(frameOf(element)).to.equal(null);
  });
});
