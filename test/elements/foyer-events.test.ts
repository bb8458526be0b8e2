import { expect } from '@open-wc/testing';
import '../../src/elements/foyer-events/define.js';
import type { FoyerEvents } from '../../src/elements/foyer-events/foyer-events.js';
import type { Event } from '../../src/schema/event.js';
import { sessionFor } from '../../src/session/session.js';
import {
  asked,
  asVisitor,
  mount,
  mountOne,
  overflows,
  part,
  parts,
  reaches,
  showsOwnContent,
  stateOf,
  textOf,
  unmountAll,
} from '../support/elements.js';
import { FakeClock } from '../support/fake-clock.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { collectWarnings } from '../support/warnings.js';
import { watchHoldings } from '../support/watched.js';

const tag = 'foyer-events';
const day = 86_400_000;

/** A wall-clock time so many days from today, at half past seven. */
const inDays = (days: number): string =>
  `${new Date(Date.now() + days * day).toISOString().slice(0, 10)}T19:30:00`;

const event = (fields: Partial<Event> & { id: string }): object => ({
  name: `Event ${fields.id}`,
  firstInstanceDateTime: inDays(3),
  lastInstanceDateTime: inDays(3),
  imageUrl: '',
  ...fields,
});

describe('<foyer-events>', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;

  /** The system has these events and no others. */
  const has = (...events: object[]): Promise<void> =>
    sandbox.fault({ kind: 'body', path: 'events', body: JSON.stringify(events) });

  const names = (element: FoyerEvents): (string | undefined)[] =>
    parts(element, 'name').map(({ textContent }) => textContent?.trim());

  /** All cards are painted. */
  const painted = (element: FoyerEvents, count: number): Promise<void> =>
    until(() => parts(element, 'card').length === count);

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
    await reaches(element, 'ready');
    await expect(element).to.be.accessible();
    const place = mount(`<${tag} custom-domain="${sandbox.offline}"></${tag}>`, sandbox);
    await reaches(place.children[0] as FoyerEvents, 'error');
    await expect(place.children[0]).to.be.accessible();
    await has();
    const empty = mountOne(tag, sandbox, { attributes: 'past' });
    await reaches(empty, 'empty');
    await expect(empty).to.be.accessible();
  });

  it('shows every event of the season that is not over, in lists that look like one', async () => {
    // The last night of one of them may be on while the test runs: it counts until its end, and time stands still.
    const clock = new FakeClock(Date.now());
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    const season = (await asVisitor(sandbox, 'GET', 'events')) as Event[];
    const upcoming = season.filter(
      ({ lastInstanceDateTimeUtc: last, duration }) =>
        Date.parse(last ?? '') + (duration ?? 0) * 60_000 > clock.now(),
    );
    await painted(element, upcoming.length);
    expect([...names(element)].sort()).to.deep.equal(upcoming.map(({ name }) => name.trim()).sort());
    expect(warnings.said).to.deep.equal([]);
  });

  it('shows picture, name, dates and a link to the system’s own page', async () => {
    const imageUrl = `${sandbox.url}/lantern/files/none.svg`;
    await has(event({ id: '7ABC', name: 'Orchard Nine', imageUrl, altText: 'A leaf', duration: 90 }));
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    const image = part(element, 'image') as HTMLImageElement;
    expect([image.src, image.alt, image.loading]).to.deep.equal([imageUrl, 'A leaf', 'lazy']);
    expect(part(element, 'name')?.getAttribute('role')).to.equal('heading');
    expect(part(element, 'name')?.getAttribute('aria-level')).to.equal('3');
    expect(part(element, 'link')?.textContent).to.equal('Orchard Nine');
    expect(part(element, 'link')?.getAttribute('href')).to.equal(
      `${sandbox.url}/lantern/website/EventDetails.aspx?EventId=7`,
    );
    expect(part(element, 'dates')?.textContent).to.match(/^\w+day \d+ \w+( \d{4})?, 7\.30pm$/);
  });

  it('keeps dates together on a page that reads from right to left', async () => {
    await has(event({ id: '1', firstInstanceDateTime: '2031-10-03T19:30:00' }));
    const element = mountOne(tag, sandbox, { attributes: 'dir="rtl"' });
    await reaches(element, 'ready');
    // Isolated, English dates keep their own order beside whatever is around.
    expect(part(element, 'dates')?.querySelector('bdi')?.textContent).to.include('October 2031');
  });

  it('puts the next first, and what has no dates last', async () => {
    await has(
      event({ id: 'later', firstInstanceDateTime: inDays(9), lastInstanceDateTime: inDays(9) }),
      event({ id: 'undated', firstInstanceDateTime: null, lastInstanceDateTime: null }),
      event({ id: 'running', firstInstanceDateTime: inDays(-9), lastInstanceDateTime: inDays(9) }),
      event({ id: 'next' }),
    );
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    expect(names(element)).to.deep.equal(['Event running', 'Event next', 'Event later', 'Event undated']);
    expect(parts(element, 'dates').at(-1)?.textContent).to.equal('Dates to be announced');
  });

  it('leaves out what is over, unless asked for the past', async () => {
    const gone = { firstInstanceDateTime: inDays(-9), lastInstanceDateTime: inDays(-2) };
    const longGone = { firstInstanceDateTime: inDays(-99), lastInstanceDateTime: inDays(-98) };
    await has(event({ id: 'long', ...longGone }), event({ id: 'gone', ...gone }), event({ id: 'next' }));
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    expect(names(element)).to.deep.equal(['Event next']);
    element.past = true;
    await until(() => names(element).length === 3);
    expect(names(element)).to.deep.equal(['Event next', 'Event gone', 'Event long']);
    const queries = (await sandbox.log()).filter(({ path }) => path === 'events').map(({ query }) => query);
    expect(queries[0]).to.match(/^\?instanceStart_from=\d{4}-\d\d-\d\d$/);
    expect(queries[1]).to.equal('');
  });

  it('shows no more than its limit', async () => {
    const element = mountOne(tag, sandbox, { attributes: 'limit="3"' });
    await reaches(element, 'ready');
    expect(parts(element, 'card')).to.have.length(3);
    element.limit = 5;
    await element.updateComplete;
    expect(parts(element, 'card')).to.have.length(5);
    element.limit = null;
    await element.updateComplete;
    expect(parts(element, 'card').length).to.be.greaterThan(5);
  });

  it('tells of a limit and a level that cannot be read, once, and goes on without', async () => {
    const place = mount(
      `<${tag} limit="many" heading-level="9"></${tag}><${tag} limit="many" heading-level="9"></${tag}>`,
      sandbox,
    );
    const element = place.children[0] as FoyerEvents;
    await reaches(element, 'ready');
    expect(part(element, 'name')?.getAttribute('aria-level')).to.equal('3');
    expect(warnings.said).to.have.length(2);
    expect(warnings.said.join()).to.include('"many" cannot be read as limit. Use a whole number from 1 up.');
    expect(warnings.said.join()).to.include('"9" cannot be read as heading-level.');
  });

  it('takes the level of its headings from the author', async () => {
    const element = mountOne(tag, sandbox, { attributes: 'heading-level="2" limit="1"' });
    await reaches(element, 'ready');
    expect(part(element, 'name')?.getAttribute('aria-level')).to.equal('2');
  });

  it('links by the author’s pattern', async () => {
    await has(event({ id: '7A B', webEventId: 'a/b' }), event({ id: '8C', webEventId: null }));
    const element = mountOne(tag, sandbox, { attributes: 'event-url="/whats-on/{webEventId}?id={id}"' });
    await reaches(element, 'ready');
    const links = parts(element, 'link').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['/whats-on/a%2Fb?id=7A%20B', '/whats-on/8C?id=8C']);
  });

  it('links nowhere that a link may not lead', async () => {
    const element = mountOne(tag, sandbox, { attributes: 'event-url="javascript:alert(1)" limit="1"' });
    await reaches(element, 'ready');
    expect(part(element, 'link')?.getAttribute('href')).to.include('EventDetails.aspx?EventId=');
    expect(warnings.said.join()).to.include('cannot be read as event-url');
  });

  it('shows an event without a page of its own, and links by the web id where that is all there is', async () => {
    await has(event({ id: 'none' }), event({ id: 'web', webEventId: 'a&b' }));
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    const links = parts(element, 'name').map((name) => name.querySelector('a')?.getAttribute('href'));
    expect(links[0]).to.equal(undefined);
    expect(links[1]).to.include('EventDetails.aspx?WebEventId=a%26b');
  });

  it('fills the place of a picture that is missing, broken or of a strange kind', async () => {
    await has(
      event({ id: '1', name: 'Émile' }),
      event({ id: '2', imageUrl: 'javascript:alert(1)' }),
      event({ id: '3', imageUrl: `${sandbox.url}/no/such/picture.png` }),
      event({ id: '4', imageUrl: null, thumbnailUrl: '/thumbnail.png' }),
    );
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    const cards = parts(element, 'card');
    expect(cards[0]?.querySelector('.initial')?.textContent).to.equal('É');
    expect(cards[0]?.querySelector('img')).to.equal(null);
    expect(cards[1]?.querySelector('img')).to.equal(null);
    const broken = cards[2]?.querySelector('img') as HTMLImageElement;
    broken.scrollIntoView();
    await until(() => broken.hasAttribute('data-broken'));
    expect(getComputedStyle(broken).visibility).to.equal('hidden');
    expect(cards[3]?.querySelector('img')?.getAttribute('src')).to.equal('/thumbnail.png');
  });

  it('shows markup in names as text, and wraps a name of 300 characters', async () => {
    const long = 'Lopadotemachoselachogaleokranioleipsano'.repeat(8).slice(0, 300);
    await has(event({ id: '1', name: '<img src=x onerror=alert(1)> & co.' }), event({ id: '2', name: long }));
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    expect(names(element)).to.deep.equal(['<img src=x onerror=alert(1)> & co.', long]);
    expect(overflows(element, 320)).to.equal(false);
  });

  it('leaves out one event of two hundred that cannot be read, and says so once', async () => {
    const events = Array.from({ length: 200 }, (_, at) => event({ id: String(at + 1) }));
    await has(...events.map((each, at) => (at === 77 ? { ...each, id: 78 } : each)));
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    await painted(element, 199);
    expect(warnings.said.concat()).to.have.length(1);
    expect(parts(element, 'list')).to.have.length(4);
  });

  it('says that nothing is on', async () => {
    await sandbox.conditions({ emptySeason: true });
    const element = mountOne(tag, sandbox);
    await reaches(element, 'empty');
    expect(textOf(element)).to.equal('Nothing is announced at the moment. Please look in again soon.');
  });

  for (const [what, fault, sentence] of [
    ['a fault of the system', { kind: 'status', status: 500 }, 'The box office has a problem'],
    ['a refusal', { kind: 'status', status: 403 }, 'can’t be reached from this page'],
    ['too many requests', { kind: 'status', status: 429, cors: true }, 'very busy'],
    ['a page of HTML', { kind: 'html' }, 'gave an answer we can’t read'],
    ['half an answer', { kind: 'cut-off' }, 'gave an answer we can’t read'],
  ] as const)
    it(`says what happened after ${what}, under the author’s content, and tries again`, async () => {
      await sandbox.fault({ ...fault, path: 'events' });
      const content = '<a href="/all">All events</a>';
      const element = mountOne(tag, sandbox, { content });
      const codes: string[] = [];
      element.addEventListener('foyer-error', ({ detail }) => codes.push(detail.code));
      await reaches(element, 'error');
      expect(textOf(element)).to.match(new RegExp(`^All events .*${sentence}.* Try again$`));
      expect(codes).to.have.length(1);
      await sandbox.undo();
      const retry = part(element, 'retry') as HTMLButtonElement;
      retry.focus();
      retry.click();
      if (fault.kind === 'status' && fault.status !== 500) return;
      await reaches(element, 'ready');
      // The button is gone: the keyboard goes on from the list.
      expect(element.shadowRoot?.activeElement).to.equal(part(element, 'list'));
    });

  it('keeps the sentence and the focus while it tries again', async () => {
    await sandbox.fault({ kind: 'status', status: 500, path: 'events' });
    const element = mountOne(tag, sandbox);
    await reaches(element, 'error');
    await sandbox.undo();
    await sandbox.fault({ kind: 'hang', path: 'events', times: 1 });
    await sandbox.emptyLog();
    const retry = part(element, 'retry') as HTMLButtonElement;
    retry.focus();
    retry.click();
    await element.updateComplete;
    expect(retry.getAttribute('aria-disabled')).to.equal('true');
    expect(retry.textContent?.trim()).to.equal('Trying again …');
    expect(stateOf(element)).to.equal('error');
    expect(element.shadowRoot?.activeElement).to.equal(retry);
    retry.click();
    await until(async () => (await asked(sandbox, 'events')) === 1);
    // Answered by a fault first, which is tried a second time.
    await sandbox.release();
    await reaches(element, 'ready');
  });

  it('waits for an answer that does not come, and gives up after fifteen seconds', async () => {
    const clock = new FakeClock(Date.now());
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    await sandbox.fault({ kind: 'hang', path: 'events' });
    const element = mountOne(tag, sandbox);
    await clock.timerOf(15_000);
    await element.updateComplete;
    expect(stateOf(element)).to.equal('loading');
    clock.advance(15_000);
    await reaches(element, 'error');
    expect(textOf(element)).to.include('taking a long time to answer');
    await sandbox.release();
  });

  it('shows the last of two answers, whichever comes first', async () => {
    await sandbox.fault({ kind: 'hang-then-apply', path: 'events', times: 1 });
    const element = mountOne(tag, sandbox);
    await until(async () => (await asked(sandbox, 'events')) === 1);
    element.past = true;
    await reaches(element, 'ready');
    const [card] = parts(element, 'card');
    await sandbox.release();
    // Another listing waits for what was asked first.
    const other = mountOne(tag, sandbox);
    await reaches(other, 'ready');
    await element.updateComplete;
    expect(part(element, 'card')).to.equal(card);
    expect(element.past).to.equal(true);
  });

  it('shows cards to come, as many as there will be, without moving what is below', async () => {
    await sandbox.fault({ kind: 'hang-then-apply', path: 'events', times: 1 });
    const place = mount(`<${tag} limit="4"></${tag}><footer>Foot</footer>`, sandbox);
    const element = place.querySelector(tag) as FoyerEvents;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('li')).to.have.length(4);
    expect(textOf(element)).to.equal('Looking up what’s on …');
    const before = element.getBoundingClientRect().height;
    await until(async () => (await asked(sandbox, 'events')) === 1);
    await sandbox.release();
    await reaches(element, 'ready');
    expect(element.getBoundingClientRect().height).to.be.closeTo(before, 40);
  });

  it('says how many there are once it is quiet, in the page’s one place for it', async () => {
    const place = mount(
      `<${tag} limit="3"></${tag}><${tag} limit="3"></${tag}><${tag} limit="1"></${tag}>`,
      sandbox,
    );
    await reaches(place.lastElementChild as FoyerEvents, 'ready');
    expect(document.querySelectorAll('[role="status"]')).to.have.length(1);
    const region = document.querySelector('[role="status"]');
    const said = new Set<string>();
    await until(() => {
      said.add(region?.textContent ?? '');
      const all = [...said].join(' ');
      return all.includes('3 events') && all.includes('1 event');
    });
    // Two listings with the same to say are heard once.
    expect([...said].join(' ')).not.to.match(/3 events.*3 events/);
  });

  it('keeps its cards and asks nothing when it is moved', async () => {
    const element = mountOne(tag, sandbox, { attributes: 'limit="2"' });
    await reaches(element, 'ready');
    const [card] = parts(element, 'card');
    await sandbox.emptyLog();
    element.parentElement?.append(element);
    await element.updateComplete;
    expect(part(element, 'card')).to.equal(card);
    expect(await sandbox.log()).to.deep.equal([]);
  });

  it('goes on where it was taken out while it loaded, when it is put back', async () => {
    await sandbox.fault({ kind: 'hang-then-apply', path: 'events', times: 1 });
    const element = mountOne(tag, sandbox);
    await until(async () => (await asked(sandbox, 'events')) === 1);
    const place = element.parentElement as HTMLElement;
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await sandbox.release();
    place.append(element);
    await reaches(element, 'ready');
  });

  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('foyer-late-events') as FoyerEvents;
    element.limit = 2;
    element.headingLevel = 4;
    mount('', sandbox).append(element);
    const { FoyerEvents: Base } = await import('../../src/elements/foyer-events/foyer-events.js');
    customElements.define('foyer-late-events', class extends Base {});
    await reaches(element, 'ready');
    expect(parts(element, 'card')).to.have.length(2);
    expect(part(element, 'name')?.getAttribute('aria-level')).to.equal('4');
  });

  it('speaks the language around it', async () => {
    await has(
      event({
        id: '1',
        firstInstanceDateTime: '2031-10-03T19:30:00',
        lastInstanceDateTime: '2031-10-17T19:30:00',
      }),
    );
    const element = mountOne(tag, sandbox, { lang: 'cy' });
    await reaches(element, 'ready');
    expect(part(element, 'dates')?.textContent).to.equal('3–17 Hydref 2031');
    element.parentElement?.setAttribute('lang', 'fr-CA');
    await until(() => part(element, 'dates')?.textContent === 'Du 3 au 17 octobre 2031');
  });

  it('reads from another system when its settings change', async () => {
    await has(event({ id: '1', name: 'Only here' }));
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    const other = await startTestSandbox();
    element.parentElement?.setAttribute('custom-domain', other.url);
    await until(() => stateOf(element) === 'ready' && names(element).length > 1);
    expect(names(element)).not.to.include('Only here');
  });

  it('says one plain sentence where it is not set up, without a button that cannot help', async () => {
    const place = mount(`<${tag}></${tag}><${tag}><a href="/all">All events</a></${tag}>`);
    const [bare, own] = [...place.children] as [FoyerEvents, FoyerEvents];
    await reaches(bare, 'error');
    expect(textOf(bare)).to.equal('This part of the page isn’t set up yet. Please contact the box office.');
    expect(part(bare, 'retry')).to.equal(null);
    await reaches(own, 'error');
    expect(textOf(own)).to.equal('All events');
    expect(showsOwnContent(own)).to.equal(true);
    await until(() => warnings.said.length === 1);
  });

  it('leaves nothing behind', async () => {
    const holdings = watchHoldings();
    const element = mountOne(tag, sandbox);
    await reaches(element, 'ready');
    unmountAll();
    await until(() => holdings.held() === 0);
    holdings.end();
  });
});
