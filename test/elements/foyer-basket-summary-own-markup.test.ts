import { expect } from '@open-wc/testing';
import '../../src/elements/foyer-basket-summary/define.js';
import { FoyerBasketSummary } from '../../src/elements/foyer-basket-summary/foyer-basket-summary.js';
import { table } from '../../src/elements/foyer-basket-summary/own-markup.js';
import { hookNames } from '../../src/hooks/table.js';
import type { Basket } from '../../src/schema/basket.js';
import { sessionFor } from '../../src/session/session.js';
import { asked, give, mount, mountOne, reaches, stateOf, unmountAll } from '../support/elements.js';
import { all, comesToRead, displayOf, isShown, one, reads } from '../support/own-markup.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { collectWarnings } from '../support/warnings.js';
import { watchHoldings } from '../support/watched.js';

const tag = 'foyer-basket-summary';

/** The vendor's own example. Source: reference components 8. */
const vendors = `<a href="/basket">Basket (<span data-basket-item-count>0</span>)
  <span data-basket-summary-currency></span><span data-basket-summary-basket-total></span>
  saved <span data-basket-summary-currency></span><span data-basket-summary-discount-total></span></a>`;

const ids = (count: number): { id: string; amount: number }[] =>
  Array.from({ length: count }, (_, at) => ({ id: `b${at}`, amount: 5 }));

describe('<foyer-basket-summary> around an author’s own markup', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;

  const session = () => sessionFor({ clientName: sandbox.client, customDomain: sandbox.url });
  const own = (content: string, attributes = '', lang = 'en-GB'): FoyerBasketSummary =>
    mountOne(tag, sandbox, { content, attributes, lang });

  /** The system has this basket. */
  const has = (basket: Partial<Basket>): Promise<void> =>
    sandbox.fault({ kind: 'body', path: 'basket', body: JSON.stringify({ id: 'b', hash: 'h', ...basket }) });

  beforeEach(async () => {
    sandbox = await startTestSandbox();
    warnings = collectWarnings();
  });
  afterEach(() => {
    unmountAll();
    warnings.end();
  });

  it('is accessible in every state', async () => {
    const markup = `<a data-basket-link href="/basket">Basket <span data-not-empty-container hidden><b data-basket-item-count></b></span></a>
      <p data-loading-container hidden>Looking</p><p data-empty-container hidden>Empty</p>
      <div data-error-container hidden><p data-error-message></p><button type="button" data-retry>Again</button></div>`;
    const element = own(markup);
    await expect(element).to.be.accessible();
    await comesToRead(element, 'Basket Empty');
    await expect(element).to.be.accessible();
    await give(sandbox, 5);
    await session().refresh('here');
    await comesToRead(element, 'Basket 1');
    await expect(element).to.be.accessible();
    const broken = own(markup, `custom-domain="${sandbox.offline}"`);
    await until(() => reads(broken).includes('Again'));
    await expect(broken).to.be.accessible();
  });

  it('says at once which hooks make markup the author’s: those of its table', () => {
    expect([...FoyerBasketSummary.hooks].sort()).to.deep.equal(hookNames(table).sort());
  });

  it('fills the vendor’s example as it is printed', async () => {
    await has({ donations: ids(3), total: 1234.5, totalDiscount: 7 });
    const element = own(vendors);
    await comesToRead(element, 'Basket (3) £1,234.50 saved £7.00');
    expect(one(element, 'a').getAttribute('href')).to.equal('/basket');
    expect(element.getAttribute('count')).to.equal('3');
    expect(warnings.said).to.deep.equal([]);
  });

  it('leaves the author’s placeholders until the basket is known, and when it cannot be', async () => {
    await sandbox.fault({ kind: 'status', status: 500, path: 'basket' });
    const element = own('<b data-basket-item-count>?</b> <i data-basket-total>…</i>');
    await element.updateComplete;
    expect(reads(element)).to.equal('? …');
    await reaches(element, 'error');
    await element.updateComplete;
    expect(reads(element)).to.equal('? …');
  });

  it('writes amounts as the language does, with and without the currency', async () => {
    await has({ donations: ids(1), total: 1234.5, totalDiscount: 0.5 });
    const element = own(
      '<b data-basket-total></b>|<b data-basket-discount></b>|<b data-basket-summary-currency></b>|<b data-basket-summary-basket-total></b>',
      '',
      'fr-CA',
    );
    await until(() => reads(element).includes('1'));
    expect(reads(element).replace(/\s/g, ' ')).to.equal('1 234,50 $|0,50 $|$|1 234,50');
    element.currency = 'EUR';
    await until(() => one(element, '[data-basket-summary-currency]').textContent === '€');
  });

  it('leaves the author’s symbol where the currency is not known', async () => {
    await give(sandbox, 5);
    const element = own(
      '<b data-basket-summary-currency>£</b><b data-basket-summary-basket-total></b>',
      '',
      'en',
    );
    await comesToRead(element, '£5.00');
  });

  it('shows no total where the system gives none', async () => {
    await has({ donations: ids(1) });
    const element = own('<b data-basket-item-count></b>: <i data-basket-total>0</i>');
    await comesToRead(element, '1:');
  });

  it('counts by kind', async () => {
    await has({
      tickets: ids(5),
      merchandiseItems: ids(4),
      donations: ids(3),
      membershipSubscriptions: ids(2),
      giftVouchers: ids(1),
      ticketSubscriptions: ids(1),
    });
    const kinds = ['ticket', 'merchandise', 'donation', 'membership', 'gift-voucher', 'item'];
    const hook = (kind: string): string => `data-basket-${kind === 'item' ? 'item' : kind}-count`;
    const element = own(kinds.map((kind) => `<b ${hook(kind)}>?</b>`).join(' '));
    await comesToRead(element, '5 4 3 2 1 16');
  });

  it('counts nothing of any kind where there never was a basket', async () => {
    await sandbox.fault({ kind: 'status', status: 404, path: 'basket' });
    const element = own(
      '<b data-basket-ticket-count>?</b> <b data-basket-summary-discount-total>?</b> <b data-basket-total>?</b>',
    );
    await comesToRead(element, '0 0.00 £0.00');
  });

  it('hides an empty badge, and shows what was taken off when something was', async () => {
    const element = own(
      '<b data-not-empty-container>Some</b><i data-empty-container hidden>None</i><u data-basket-discount-container hidden>Off</u>',
    );
    await comesToRead(element, 'None');
    await has({ donations: ids(1), total: 4, totalDiscount: 1 });
    await session().refresh('here');
    await comesToRead(element, 'SomeOff');
  });

  it('tells loading from loaded', async () => {
    await sandbox.fault({ kind: 'hang', path: 'basket', times: 1 });
    const element = own(
      '<p data-until-ready>Your basket</p><p data-loading-container hidden>Looking</p><p data-loaded-container>There</p><p data-error-container>Sorry</p>',
    );
    await comesToRead(element, 'Your basket Looking');
    await sandbox.letGo();
    await comesToRead(element, 'There');
  });

  it('tells what went wrong, and tries again by a click on whatever is in the button', async () => {
    await sandbox.fault({ kind: 'status', status: 500, path: 'basket', times: 2 });
    const codes: string[] = [];
    const element = own(
      '<div data-error-container hidden><b data-error-message>Sorry</b> <button type="button" data-retry>Again <i>!</i></button></div><a href="/basket" data-loaded-container hidden>There</a>',
    );
    element.addEventListener('foyer-error', ({ detail }) => codes.push(detail.code));
    await comesToRead(
      element,
      'The box office has a problem at the moment. Please try again in a minute. Again !',
    );
    expect([stateOf(element), ...codes]).to.deep.equal(['error', 'unavailable']);
    const button = one(element, 'button');
    button.focus();
    one(element, 'i').click();
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await comesToRead(element, 'There');
    expect(stateOf(element)).to.equal('empty');
    expect(one(element, 'b').textContent).to.equal('Sorry');
    // The button is gone; the focus is on what is there instead.
    await until(() => document.activeElement === one(element, 'a'));
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
  });

  it('leads to the basket: the venue’s page, else the system’s', async () => {
    const element = own('<a data-basket-link href="/old">Basket</a>');
    await until(() => one(element, 'a').getAttribute('href')?.endsWith('/website/Basket2.aspx') === true);
    element.basketUrl = '/basket';
    await until(() => one(element, 'a').getAttribute('href') === '/basket');
  });

  it('keeps the author’s flex and inline layout', async () => {
    await give(sandbox, 5);
    const place = mount(
      `<style>.bar { display: flex; gap: 1rem } .badge { display: inline-flex }</style>
      <${tag}><div class="bar" data-loaded-container style="display: none"><a href="/b">Basket <b class="badge" data-not-empty-container hidden><i data-basket-item-count></i></b></a></div></${tag}>`,
      sandbox,
    );
    const [bar, badge] = [one(place, '.bar'), one(place, '.badge')];
    await until(() => isShown(badge));
    expect([displayOf(bar), displayOf(badge)]).to.deep.equal(['flex', 'inline-flex']);
    expect(bar.hasAttribute('style')).to.equal(false);
  });

  it('fills markup that comes later, replaces ours, and is replaced itself', async () => {
    await give(sandbox, 5);
    const element = own('');
    await reaches(element, 'ready');
    element.innerHTML = '<b>In it: <i data-basket-item-count>?</i></b>';
    await comesToRead(element, 'In it: 1');
    element.innerHTML = '<b data-basket-item-count></b> <b data-basket-item-count></b>';
    await comesToRead(element, '1 1');
    element.innerHTML = '';
    await until(() => element.shadowRoot?.querySelector('[part="link"]') !== null);
  });

  it('writes into the text node that a framework holds, and again when that writes its own', async () => {
    await give(sandbox, 5);
    const element = own('<b data-basket-item-count></b>');
    const text = new Text('0');
    one(element, 'b').append(text);
    await comesToRead(element, '1');
    expect(text.data).to.equal('1');
    text.data = '0';
    await comesToRead(element, '1');
    expect(text.parentNode).to.equal(one(element, 'b'));
  });

  it('fills markup that was there before the element was defined', async () => {
    await give(sandbox, 5, 5);
    const name = 'foyer-late-summary';
    const place = mount(`<${name}><b data-basket-item-count>?</b></${name}>`, sandbox);
    customElements.define(name, class extends FoyerBasketSummary {});
    await comesToRead(place, '2');
  });

  it('follows a change in a hook on an element of the kit inside', async () => {
    const element = own(`<foyer-nothing data-not-empty-container>Some</foyer-nothing><b>Basket</b>`);
    expect(element.headless).to.equal(true);
    await comesToRead(element, 'Basket');
    await give(sandbox, 5);
    await session().refresh('here');
    await comesToRead(element, 'SomeBasket');
  });

  it('leaves all as it is where data-start holds it back, until start() is called', async () => {
    await give(sandbox, 5);
    const element = own('<b data-basket-item-count>0</b>', 'data-start="manual"');
    const before = element.outerHTML;
    await reaches(element, 'ready');
    await session().refresh('here');
    await element.updateComplete;
    expect(element.outerHTML).to.equal(before);
    expect([element.held, element.count]).to.deep.equal([true, 1]);
    element.start();
    expect(element.getAttribute('count')).to.equal('1');
    await comesToRead(element, '1');
    expect(element.held).to.equal(false);
  });

  it('may be started before what fills it is there', async () => {
    await give(sandbox, 5);
    const element = own('<b data-basket-item-count>0</b>', 'data-start="manual"');
    element.start();
    await comesToRead(element, '1');
  });

  it('gives the author’s markup back when it shows ours', async () => {
    await give(sandbox, 5);
    const element = own('<b data-basket-item-count>?</b>');
    await comesToRead(element, '1');
    element.markup = 'ours';
    await until(() => one(element, 'b').textContent === '?');
    element.markup = null;
    await comesToRead(element, '1');
  });

  it('keeps all and asks nothing when it is moved', async () => {
    await give(sandbox, 5);
    const element = own('<b data-basket-item-count>?</b>');
    await comesToRead(element, '1');
    await sandbox.emptyLog();
    const texts = all(element, 'b').map(({ firstChild }) => firstChild);
    element.parentElement?.prepend(element);
    await element.updateComplete;
    expect(reads(element)).to.equal('1');
    expect(all(element, 'b').map(({ firstChild }) => firstChild)).to.deep.equal(texts);
    expect(await asked(sandbox, 'basket')).to.equal(0);
  });

  it('leaves nothing behind', async () => {
    const holdings = watchHoldings();
    await give(sandbox, 5);
    const element = own('<b data-basket-item-count>?</b><a data-basket-link>Basket</a>');
    await until(() => one(element, 'b').textContent === '1');
    element.remove();
    await until(() => holdings.held() === 0);
    expect(element.innerHTML).to.equal('<b data-basket-item-count="">?</b><a data-basket-link="">Basket</a>');
    holdings.end();
  });
});
