import { expect } from '@open-wc/testing';
import '../../src/elements/foyer-events/define.js';
import { FoyerEvents } from '../../src/elements/foyer-events/foyer-events.js';
import { table } from '../../src/elements/foyer-events/own-markup.js';
import { hookNames } from '../../src/hooks/table.js';
import type { Event } from '../../src/schema/event.js';
import { mount, mountOne, reaches, stateOf, unmountAll } from '../support/elements.js';
import { all, comesToRead, isShown, one, reads } from '../support/own-markup.js';
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

const event = (id: string, fields: Partial<Event> = {}): object => ({
  id,
  name: `Event ${id}`,
  firstInstanceDateTime: inDays(3 + Number(/\d+/.exec(id)?.[0] ?? 0) / 100),
  lastInstanceDateTime: inDays(3 + Number(/\d+/.exec(id)?.[0] ?? 0) / 100),
  imageUrl: '',
  ...fields,
});

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const list = '<ul><template><li data-event-name></li></template></ul>';

describe('<foyer-events> around an author’s own markup', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;

  /** The system has these events and no others. */
  const has = (...events: object[]): Promise<void> =>
    sandbox.fault({ kind: 'body', path: 'events', body: JSON.stringify(events) });
  const own = (content: string, attributes = '', lang = 'en-GB'): FoyerEvents =>
    mountOne(tag, sandbox, { content, attributes, lang });

  beforeEach(async () => {
    sandbox = await startTestSandbox();
    warnings = collectWarnings();
  });
  afterEach(() => {
    unmountAll();
    warnings.end();
  });

  it('is accessible in every state', async () => {
    const markup = `<h2>What’s on <small data-event-count></small></h2>
      <ul><template><li><a data-event-link><span data-event-name></span></a> <span data-event-dates></span></li></template></ul>
      <p data-loading-container hidden>Looking</p><p data-empty-container hidden>Nothing</p>
      <div data-error-container hidden><p data-error-message></p><button type="button" data-retry>Again</button></div>`;
    await has(event('1'), event('2'));
    const element = own(markup);
    await until(() => all(element, 'li').length === 2);
    await expect(element).to.be.accessible();
    const broken = own(markup, `custom-domain="${sandbox.offline}"`);
    await until(() => reads(broken).includes('Again'));
    await expect(broken).to.be.accessible();
  });

  it('says at once which hooks make markup the author’s: those of its table', () => {
    expect([...FoyerEvents.hooks].sort()).to.deep.equal(hookNames(table).sort());
  });

  it('repeats a template for each event, next first, and tells how many there are', async () => {
    await has(event('2'), event('1', { firstInstanceDateTime: inDays(1), lastInstanceDateTime: inDays(1) }));
    const element = own(`<p><b data-event-count>Some</b> events</p>${list}`);
    await comesToRead(element, '2 events Event 1 Event 2');
    expect(stateOf(element)).to.equal('ready');
    expect(warnings.said).to.deep.equal([]);
  });

  it('fills every hook of an event', async () => {
    await has(
      event('7x', {
        name: 'The <b>Gale</b>',
        description: 'A storm & a stage',
        htmlDescription:
          '<div id="x"><p onclick="x()">A <strong>storm</strong></p><script>x()</script></div>',
        firstInstanceDateTime: '2099-10-03T19:30:00',
        lastInstanceDateTime: '2099-10-17T19:30:00',
        duration: 150,
        imageUrl: pixel.replace('data:', 'https://pictures.example/?'),
        thumbnailUrl: 'javascript:alert(1)',
        altText: 'A ship in a storm',
        webEventId: 'the gale',
      }),
    );
    const element = own(
      `<template><article>
        <h3><a data-event-link href="/whats-on"><span data-event-name>Name</span></a></h3>
        <p data-event-dates></p><p data-event-duration></p><p data-event-description></p><div data-event-html-description>…</div>
        <img data-event-image alt="" hidden /><img data-event-thumbnail alt="Ours" hidden />
      </article></template>`,
      'event-url="/shows/{webEventId}"',
    );
    await until(() => element.querySelector('strong') !== null);
    expect(reads(one(element, 'article'))).to.equal(
      'The <b>Gale</b> 3–17 October 2099 2 hours 30 minutes A storm & a stage A storm',
    );
    expect(one(element, 'a').getAttribute('href')).to.equal('/shows/the%20gale');
    expect(element.querySelector('script, [onclick], #x')).to.equal(null);
    const [image, thumbnail] = all(element, 'img');
    expect(image?.getAttribute('alt')).to.equal('A ship in a storm');
    expect(image?.getAttribute('src')).to.include('https://pictures.example/');
    // Its own address is none that may be loaded.
    expect(thumbnail?.getAttribute('src')).to.equal(image?.getAttribute('src'));
  });

  it('leaves the author’s picture and link where an event has none, and shows no time for no length', async () => {
    await has(event('x1', { duration: 0, description: '' }));
    const element = own(
      '<template><p><a data-event-link href="/all">All</a><img data-event-image src="data:," alt="Our house" hidden /><b data-event-duration>long</b><i data-event-description>Text</i></p></template>',
    );
    await comesToRead(element, 'All');
    expect(one(element, 'a').getAttribute('href')).to.equal('/all');
    const image = one(element, 'p > img');
    expect([image.getAttribute('src'), image.getAttribute('alt')]).to.deep.equal(['data:,', 'Our house']);
  });

  it('makes rows of a table', async () => {
    await has(event('1'), event('2'));
    const element = own(
      '<table><thead><tr><th>Show</th></tr></thead><tbody><template><tr><td data-event-name></td></tr></template></tbody></table>',
    );
    await until(() => all(element, 'tbody tr').length === 2);
    expect(all(element, 'td').map(reads)).to.deep.equal(['Event 1', 'Event 2']);
  });

  it('keeps limit, past and event-url, and the copies of events that stay', async () => {
    await has(event('1'), event('2'), event('3'));
    const element = own(
      '<template><a data-event-link><b data-event-name></b></a></template>',
      'limit="2" event-url="/e/{id}"',
    );
    await until(() => all(element, 'a').length === 2);
    const kept = all(element, 'a');
    element.limit = 3;
    await until(() => all(element, 'a').length === 3);
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '/e/1',
      '/e/2',
      '/e/3',
    ]);
    expect(all(element, 'a').slice(0, 2)).to.deep.equal(kept);
    element.eventUrl = '/other/{id}';
    await until(() => one(element, 'a').getAttribute('href') === '/other/1');
    expect(all(element, 'a').slice(0, 2)).to.deep.equal(kept);
  });

  it('tells dates and lengths in the language around it', async () => {
    await has(event('1', { firstInstanceDateTime: null, lastInstanceDateTime: null, duration: 60 }));
    const element = own(
      '<template><p><b data-event-dates></b>, <i data-event-duration></i></p></template>',
      '',
      'cy',
    );
    await comesToRead(element, 'Dyddiadau i’w cyhoeddi, 1 awr');
    element.parentElement?.setAttribute('lang', 'fr');
    await comesToRead(element, 'Dates à venir, 1 heure');
    element.words = { events: { noDates: 'Bientôt' } };
    await comesToRead(element, 'Bientôt, 1 heure');
  });

  it('shows last night’s list beside the template until there is an answer', async () => {
    await sandbox.fault({ kind: 'hang', path: 'events', times: 1 });
    await has(event('1'));
    const element = own(
      '<p data-until-ready>From the printed programme:</p><ul><template><li data-event-name></li></template><li>Last night’s</li></ul>',
    );
    await element.updateComplete;
    expect(reads(element)).to.equal('From the printed programme: Last night’s');
    await sandbox.letGo();
    await until(() => !reads(element).includes('Last night’s'));
    expect(isShown(one(element, 'p'))).to.equal(false);
    expect(all(element, '[data-foyer-clone]').length).to.be.greaterThan(0);
  });

  it('keeps last night’s list where there is no answer, tells why, and tries again', async () => {
    await sandbox.fault({ kind: 'status', status: 500, path: 'events', times: 2 });
    const element = own(
      `<ul><template><li><a data-event-link data-event-name></a></li></template><li>Last night’s</li></ul>
       <div data-error-container hidden><b data-error-message>Sorry</b> <button type="button" data-retry>Again <i>!</i></button></div>`,
    );
    await comesToRead(
      element,
      'Last night’s The box office has a problem at the moment. Please try again in a minute. Again !',
    );
    const button = one(element, 'button');
    button.focus();
    one(element, 'i').click();
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await until(() => all(element, 'a').length > 0);
    expect(stateOf(element)).to.equal('ready');
    expect(isShown(button)).to.equal(false);
    await until(() => document.activeElement === one(element, 'a'));
  });

  it('tells nothing on from not known', async () => {
    await has();
    const element = own(
      `<p data-empty-container hidden>Nothing on</p><p data-not-empty-container hidden>On:</p>${list}<b data-event-count>?</b>`,
    );
    await comesToRead(element, 'Nothing on 0');
    expect(stateOf(element)).to.equal('empty');
  });

  it('puts the first screen of a long season on the page first, and the rest when there is time', async () => {
    await has(...Array.from({ length: 350 }, (_, at) => event(String(at), { name: `E${at}` })));
    const element = own(`<b data-event-count></b>${list}`);
    const counts: number[] = [];
    const observer = new MutationObserver(() => counts.push(all(element, 'li').length));
    observer.observe(one(element, 'ul'), { childList: true });
    await until(() => all(element, 'li').length === 350);
    observer.disconnect();
    expect(counts[0]).to.equal(24);
    expect(one(element, 'b').textContent).to.equal('350');
    for (const [at, count] of counts.entries()) expect(count - (counts[at - 1] ?? 24)).to.be.at.most(60);
  });

  it('is read by a template that a framework put its children beneath, and left to Alpine’s', async () => {
    await has(event('1'), event('2'));
    const element = own('');
    const template = document.createElement('template');
    template.appendChild(document.createElement('p')).setAttribute('data-event-name', '');
    element.append(template);
    await comesToRead(element, 'Event 1 Event 2');
    template.setAttribute('x-for', 'show in shows');
    template.replaceWith(template.cloneNode(true));
    await until(() => element.shadowRoot?.querySelector('[part="card"]') !== null);
    expect(element.headless).to.equal(false);
  });

  it('removes the copies that a page’s history brought back, and makes its own', async () => {
    await has(event('1'));
    const first = own(list);
    await comesToRead(first, 'Event 1');
    const snapshot = first.outerHTML;
    unmountAll();
    const place = mount(snapshot.replace('Event 1', 'Old'), sandbox);
    expect(reads(place)).to.equal('');
    await comesToRead(place, 'Event 1');
    expect(all(place, 'li')).to.have.length(1);
  });

  it('waits for start() where data-start says so', async () => {
    await has(event('1'));
    const element = own(`${list}<p>From the server</p>`, 'data-start="manual"');
    const before = element.outerHTML;
    await reaches(element, 'ready');
    expect(element.outerHTML).to.equal(before);
    element.start();
    await until(() => reads(element).startsWith('Event 1'));
  });

  it('tells the developer that a hook of an event belongs into a template', async () => {
    await has(event('1'));
    own('<b data-event-name>Name</b><i data-event-count></i>');
    await until(() => warnings.said.length > 0);
    expect(warnings.said).to.deep.equal([
      'Foyer: "data-event-name" is for what <foyer-events> repeats: put it inside a <template>.',
    ]);
  });

  it('keeps its copies when it is moved, and leaves nothing behind when it is gone', async () => {
    const holdings = watchHoldings();
    await has(event('1'), event('2'));
    const element = own(list);
    await comesToRead(element, 'Event 1 Event 2');
    const copies = all(element, 'li');
    element.parentElement?.prepend(element);
    await element.updateComplete;
    expect(all(element, 'li')).to.deep.equal(copies);
    element.remove();
    await until(() => holdings.held() === 0);
    expect(element.innerHTML).to.equal(list.replace('data-event-name', 'data-event-name=""'));
    holdings.end();
  });
});
