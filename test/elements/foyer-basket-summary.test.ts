import { expect } from '@open-wc/testing';
import '../../src/elements/foyer-basket-summary/define.js';
import type { FoyerBasketSummary } from '../../src/elements/foyer-basket-summary/foyer-basket-summary.js';
import type { BasketChangeEvent } from '../../src/events/basket-change.js';
import { sessionFor } from '../../src/session/session.js';
import {
  asked,
  give,
  mount,
  mountOne,
  overflows,
  part,
  reaches,
  showsOwnContent,
  stateOf,
  textOf,
  unmountAll,
} from '../support/elements.js';
import { FakeClock } from '../support/fake-clock.js';
import { whileLoading } from '../support/page-load.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { collectWarnings } from '../support/warnings.js';
import { watchHoldings } from '../support/watched.js';

const tag = 'foyer-basket-summary';

describe('<foyer-basket-summary>', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;

  const session = () => sessionFor({ clientName: sandbox.client, customDomain: sandbox.url });
  /** What the link is called: what is read out, without what is drawn. */
  const name = (element: FoyerBasketSummary): string | undefined =>
    part(element, 'link')?.querySelector(':scope > :not([aria-hidden])')?.textContent?.trim();

  beforeEach(async () => {
    sandbox = await startTestSandbox();
    warnings = collectWarnings();
  });
  afterEach(() => {
    unmountAll();
    warnings.end();
  });

  it('is accessible in every state', async () => {
    const element = mountOne(tag, sandbox);
    await expect(element).to.be.accessible();
    await reaches(element, 'empty');
    await expect(element).to.be.accessible();
    await give(sandbox, 12.5);
    await session().refresh('here');
    await reaches(element, 'ready');
    await expect(element).to.be.accessible();
    const broken = mount(`<${tag} custom-domain="${sandbox.offline}"></${tag}>`, sandbox).children[0];
    await reaches(broken as FoyerBasketSummary, 'error');
    await expect(broken).to.be.accessible();
  });

  it('says how many things are in the basket and what they come to', async () => {
    await give(sandbox, 12.5, 30);
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    expect(name(element)).to.equal('Basket, 2 items, £42.50');
    expect(part(element, 'count')?.textContent).to.equal('2');
    expect(part(element, 'total')?.textContent).to.equal('£42.50');
    expect(element.count).to.equal(2);
    expect(element.total).to.equal(42.5);
    expect(element.getAttribute('count')).to.equal('2');
  });

  it('says that the basket is empty', async () => {
    const element = mountOne(tag, sandbox);
    expect(element.count).to.equal(null);
    expect(element.total).to.equal(null);
    expect(element.hasAttribute('count')).to.equal(false);
    await reaches(element, 'empty');
    expect(name(element)).to.equal('Basket, 0 items, £0.00');
    expect(part(element, 'count')?.hidden).to.equal(true);
    expect(element.getAttribute('count')).to.equal('0');
  });

  it('takes a system without a basket for an empty one', async () => {
    await sandbox.dialects(['no-basket-404']);
    const element = mountOne(tag, sandbox);
    await reaches(element, 'empty');
    expect(element.total).to.equal(0);
  });

  it('shows no sum where the system gives none', async () => {
    const body = JSON.stringify({ id: 'b', hash: 'h', donations: [{ id: 'd', amount: 3 }] });
    await sandbox.fault({ kind: 'body', path: 'basket', body });
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    expect(element.total).to.equal(null);
    expect(name(element)).to.equal('Basket, 1 item');
  });

  it('leads to the system’s basket, or to the venue’s own page', async () => {
    const element = mountOne(tag, sandbox);
    await reaches(element, 'empty');
    expect(part(element, 'link')).to.have.property('href', `${sandbox.url}/lantern/website/Basket2.aspx`);
    element.basketUrl = '/basket';
    await element.updateComplete;
    expect(part(element, 'link')?.getAttribute('href')).to.equal('/basket');
    element.basketUrl = 'javascript:alert(1)';
    await element.updateComplete;
    expect(part(element, 'link')?.getAttribute('href')).to.include('Basket2.aspx');
    await until(() => warnings.said.length === 1);
  });

  it('follows a change on the page, and tells of it on itself and on the document', async () => {
    const element = mountOne(tag, sandbox);
    await reaches(element, 'empty');
    const own: BasketChangeEvent[] = [];
    const page: BasketChangeEvent[] = [];
    const hear = (event: BasketChangeEvent): void => {
      page.push(event);
      // Whoever hears of it finds the element up to date.
      expect(element.getAttribute('count')).to.equal('1');
    };
    element.addEventListener('foyer-basket-change', (event) => own.push(event));
    document.addEventListener('foyer-basket-change', hear);
    await give(sandbox, 5);
    await session().refresh('frame');
    await reaches(element, 'ready');
    document.removeEventListener('foyer-basket-change', hear);
    expect(own.map(({ detail }) => detail)).to.deep.equal([{ count: 1, total: 5, cause: 'frame' }]);
    expect(page.map(({ detail }) => detail)).to.deep.equal([{ count: 1, total: 5, cause: 'frame' }]);
    expect(own[0]?.bubbles).to.equal(false);
  });

  it('shows the author’s content until there is an answer', async () => {
    const element = mountOne(tag, sandbox, { content: '<a href="/basket">Our basket</a>' });
    await element.updateComplete;
    expect(stateOf(element)).to.equal('loading');
    expect(textOf(element)).to.equal('Our basket');
    await reaches(element, 'empty');
    expect(showsOwnContent(element)).to.equal(false);
  });

  for (const [what, strike] of [
    [
      'a fault of the system',
      (box: TestSandbox) => box.fault({ kind: 'status', status: 500, path: 'basket' }),
    ],
    ['a refusal', (box: TestSandbox) => box.fault({ kind: 'status', status: 403, path: 'basket' })],
    ['a page of HTML', (box: TestSandbox) => box.fault({ kind: 'html', path: 'basket' })],
    ['half an answer', (box: TestSandbox) => box.fault({ kind: 'cut-off', path: 'basket' })],
  ] as const)
    it(`keeps its link through ${what}, and says that something went wrong`, async () => {
      await strike(sandbox);
      const codes: string[] = [];
      const hear = ({ detail }: HTMLElementEventMap['foyer-error']): unknown => codes.push(detail.code);
      document.addEventListener('foyer-error', hear);
      const place = mount(`<${tag}></${tag}><${tag}><a href="/b">Our basket</a></${tag}>`, sandbox);
      const [bare, own] = [...place.children] as [FoyerBasketSummary, FoyerBasketSummary];
      await reaches(bare, 'error');
      await reaches(own, 'error');
      document.removeEventListener('foyer-error', hear);
      expect(part(bare, 'link')?.getAttribute('href')).to.include('Basket2.aspx');
      expect(name(bare)).to.equal('Basket, open it to see what is in it');
      expect(textOf(own)).to.equal('Our basket');
      expect(codes).to.have.length(2);
    });

  it('keeps what it knew when a later read fails', async () => {
    await give(sandbox, 5);
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    await sandbox.fault({ kind: 'status', status: 500, path: 'basket' });
    await session().refresh('return');
    expect(stateOf(element)).to.equal('ready');
    expect(element.count).to.equal(1);
  });

  it('waits for an answer that does not come, and gives up after fifteen seconds', async () => {
    const clock = new FakeClock();
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    await sandbox.fault({ kind: 'hang', path: 'basket' });
    const element = mountOne(tag, sandbox);
    await clock.timerOf(15_000);
    await element.updateComplete;
    expect(stateOf(element)).to.equal('loading');
    expect(part(element, 'link')?.getAttribute('href')).to.include('Basket2.aspx');
    clock.advance(15_000);
    await reaches(element, 'error');
    await sandbox.release();
  });

  it('says one plain sentence where it is not set up, or leaves the author’s content', async () => {
    const place = mount(`<${tag}></${tag}><${tag}><a href="/b">Our basket</a></${tag}>`);
    const [bare, own] = [...place.children] as [FoyerBasketSummary, FoyerBasketSummary];
    await reaches(bare, 'error');
    expect(textOf(bare)).to.equal('This part of the page isn’t set up yet. Please contact the box office.');
    await reaches(own, 'error');
    expect(textOf(own)).to.equal('Our basket');
    await expect(bare).to.be.accessible();
    await until(() => warnings.said.length > 0);
    expect(warnings.said).to.have.length(1);
  });

  it('tells the developer of a client name that cannot be one', async () => {
    const element = mountOne(tag, undefined, { attributes: 'client-name="!!" custom-domain="a.org"' });
    await reaches(element, 'error');
    expect(warnings.said).to.have.length(1);
    expect(warnings.said[0]).to.include('"!!" is not a client name');
  });

  it('begins once settings that come late are there', async () => {
    const page = whileLoading();
    const place = mount(`<${tag}></${tag}>`);
    const element = place.children[0] as FoyerBasketSummary;
    await element.updateComplete;
    expect(stateOf(element)).to.equal('loading');
    place.setAttribute('client-name', sandbox.client);
    place.setAttribute('custom-domain', sandbox.url);
    await reaches(element, 'empty');
    page.finish();
    await element.updateComplete;
    expect(warnings.said).to.deep.equal([]);
  });

  it('changes to another client with its settings', async () => {
    await give(sandbox, 5);
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    const other = await startTestSandbox();
    element.customDomain = other.url;
    await element.updateComplete;
    expect(element.hasAttribute('count')).to.equal(false);
    await reaches(element, 'empty');
    expect(part(element, 'link')?.getAttribute('href')).to.include(other.url);
  });

  it('keeps its state and asks nothing when it is moved', async () => {
    await give(sandbox, 5);
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    await sandbox.emptyLog();
    element.parentElement?.prepend(element);
    await element.updateComplete;
    expect(stateOf(element)).to.equal('ready');
    element.parentElement?.insertAdjacentHTML('beforeend', '<p></p>');
    element.parentElement?.lastElementChild?.append(element);
    await element.updateComplete;
    expect(stateOf(element)).to.equal('ready');
    expect(await sandbox.log()).to.deep.equal([]);
  });

  it('speaks the language around it', async () => {
    await give(sandbox, 42.5);
    const element = mountOne(tag, sandbox, { lang: 'fr-CA' });
    await reaches(element, 'ready');
    expect(name(element)?.replace(/\s/g, ' ')).to.equal('Panier, 1 article, 42,50 $');
    element.parentElement?.setAttribute('lang', 'cy-GB');
    await until(() => name(element) === 'Basged, 1 eitem, £42.50');
  });

  it('shows a sum without a symbol where the currency is not known, and says so once', async () => {
    await give(sandbox, 5);
    const element = mountOne(tag, sandbox, { lang: 'en' });
    await reaches(element, 'ready');
    expect(part(element, 'total')?.textContent).to.equal('5.00');
    await until(() => warnings.said.length > 0);
    element.currency = 'eur';
    await element.updateComplete;
    expect(part(element, 'total')?.textContent).to.equal('€5.00');
    expect(warnings.said).to.have.length(1);
  });

  it('takes words of the author’s own', async () => {
    const element = mountOne(tag, sandbox);
    element.words = { basket: { basket: 'Bag' } };
    await reaches(element, 'empty');
    expect(name(element)).to.equal('Bag, 0 items, £0.00');
  });

  it('keeps its place while it loads', async () => {
    const element = mountOne(tag, sandbox);
    await element.updateComplete;
    const { width, height } = element.getBoundingClientRect();
    await reaches(element, 'empty');
    const after = element.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([width, height]);
  });

  it('fits into 320 pixels, and is large enough to touch', async () => {
    await give(sandbox, 500, 500, 999);
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    expect(overflows(element, 320)).to.equal(false);
    expect(part(element, 'link')?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('puts its count on the other side where text runs from right to left', async () => {
    await give(sandbox, 5);
    const place = mount(`<div dir="rtl"><${tag}></${tag}></div>`, sandbox);
    const element = place.querySelector(tag) as FoyerBasketSummary;
    await reaches(element, 'ready');
    const centre = (name: string): number => {
      const { left, width } = part(element, name)?.getBoundingClientRect() ?? new DOMRect();
      return left + width / 2;
    };
    expect(centre('count')).to.be.lessThan(centre('icon'));
    expect(centre('label')).to.be.lessThan(centre('count'));
  });

  it('leaves nothing behind', async () => {
    const holdings = watchHoldings();
    const place = mount(`<${tag}></${tag}><div lang="cy"><${tag}></${tag}></div>`, sandbox);
    await reaches(place.querySelector(tag) as FoyerBasketSummary, 'empty');
    expect(holdings.held()).to.be.greaterThan(0);
    place.remove();
    await until(() => holdings.held() === 0);
    holdings.end();
    await sandbox.emptyLog();
    await session().refresh('return');
    expect(await asked(sandbox, 'basket')).to.equal(0);
  });
});
