import { expect } from '@open-wc/testing';
import { FoyerFrame } from '../../../src/elements/foyer-frame/foyer-frame.js';
import { mount, mountOne, part, reaches, stateOf, textOf, unmountAll } from '../../support/elements.js';
import { startTestSandbox } from '../../support/sandbox.js';
import type { TestSandbox } from '../../support/sandbox.js';
import { until } from '../../support/waiting.js';
import { collectWarnings } from '../../support/warnings.js';
import { argumentsOf, frameOf, mountFrame, mountLoaded, next, pageOf } from './support.js';

describe('<foyer-frame>, the frame itself', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;

  before(async () => {
    sandbox = await startTestSandbox();
  });
  beforeEach(() => {
    warnings = collectWarnings();
  });
  afterEach(async () => {
    unmountAll();
    warnings.end();
    await sandbox.undo();
  });

  it('is accessible while a page is on its way, when it is there, and when it cannot be told', async () => {
    await sandbox.fault({ kind: 'hang', path: 'website/Basket2.aspx', times: 1 });
    const waiting = await mountFrame(sandbox);
    await reaches(waiting, 'loading');
    await expect(waiting).to.be.accessible();
    // Before its frame goes: a request that had not arrived by then would leave the next one to hang.
    await sandbox.letGo();
    unmountAll();
    await expect(await mountLoaded(sandbox)).to.be.accessible();
    unmountAll();
    const lost = mountOne('foyer-frame', sandbox, { attributes: 'page="choose-seats" instance="ABC"' });
    await reaches(lost, 'error');
    await expect(lost).to.be.accessible();
  });

  it('R1 stands in the page itself, by the id and name that the system’s scripts look for', async () => {
    const element = await mountLoaded(sandbox);
    const frame = frameOf(element);
    expect(frame.getRootNode()).to.equal(document);
    expect([frame.id, frame.name]).to.deep.equal(['SpektrixIFrame', 'SpektrixIFrame']);
    expect(frame.src).to.equal(pageOf(sandbox, 'Basket2.aspx?culture=en-gb&resize=true'));
    expect(stateOf(element)).to.equal('ready');
    expect(warnings.said).to.deep.equal([]);
  });

  it('R1 uses the frame that the author wrote, and neither names it anew nor loads it again', async () => {
    const src = pageOf(sandbox, 'Donations.aspx?resize=true');
    const element = mountOne('foyer-frame', sandbox, {
      content: `<p><iframe name="theirs" title="Give" src="${src}"></iframe></p>`,
    });
    const frame = frameOf(element);
    let loads = 0;
    frame.addEventListener('load', () => (loads += 1));
    await reaches(element, 'ready');
    expect([frame.id, frame.name, frame.title]).to.deep.equal(['', 'theirs', 'Give']);
    expect(frame.src).to.equal(src);
    expect(loads).to.equal(1);
    expect(element.querySelectorAll('iframe')).to.have.length(1);
    expect(frame.checkVisibility()).to.equal(true);
  });

  it('R1 takes over an author’s frame that has loaded before the script came', async () => {
    const src = pageOf(sandbox, 'Donations.aspx?resize=true');
    const place = mount(`<foyer-late><iframe title="Give" src="${src}"></iframe></foyer-late>`, sandbox);
    const frame = frameOf(place);
    await next(frame, 'load');
    frame.addEventListener('load', () => expect.fail('loaded again'));
    // An element that is defined only now, around a frame that is there.
    customElements.define('foyer-late', class extends FoyerFrame {});
    await reaches(place.firstElementChild as Element, 'ready');
    expect(frame.checkVisibility()).to.equal(true);
  });

  it('R1 gives the author’s empty frame its page, with the permissions that the page needs', async () => {
    const element = mountOne('foyer-frame', sandbox, {
      attributes: 'page="account"',
      content: '<iframe id="SpektrixIFrame" name="SpektrixIFrame" title="Me"></iframe>',
    });
    await reaches(element, 'ready');
    expect(frameOf(element).src).to.include('secure/MyAccount.aspx');
    expect(frameOf(element).allow).to.equal('payment');
    expect(warnings.said).to.deep.equal([]);
  });

  it('R10 leaves an author’s frame the permissions that it has, and adds what a page needs', async () => {
    const src = pageOf(sandbox, 'Basket2.aspx?resize=true');
    const element = mountOne('foyer-frame', sandbox, {
      attributes: 'page="basket"',
      content: `<iframe id="SpektrixIFrame" name="SpektrixIFrame" title="Mine" allow="fullscreen" src="${src}"></iframe>`,
    });
    await reaches(element, 'ready');
    await element.open('donations');
    expect(frameOf(element).allow).to.equal('fullscreen');
    await element.open('checkout');
    expect(frameOf(element).allow).to.equal('fullscreen; payment');
    await element.open('account');
    expect(frameOf(element).allow).to.equal('fullscreen; payment');
  });

  it('R2 shows the author’s link until the frame is there, and where there can be none', async () => {
    const content = '<a href="/basket">Your basket</a>';
    const place = mount(`<foyer-frame page="basket">${content}</foyer-frame>`);
    const element = place.querySelector('foyer-frame') as FoyerFrame;
    await reaches(element, 'error');
    expect(textOf(element)).to.equal('Your basket');
    place.setAttribute('client-name', sandbox.client);
    place.setAttribute('custom-domain', sandbox.url);
    await reaches(element, 'ready');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('R2 links to the same page for the whole window', async () => {
    const element = await mountLoaded(sandbox, 'page="choose-seats" instance="1234ABC"');
    const link = part(element, 'link') as HTMLAnchorElement;
    expect(link.target).to.equal('_top');
    expect(link.href).to.equal(pageOf(sandbox, 'ChooseSeats.aspx?EventInstanceId=1234&culture=en-gb'));
  });

  it('R3 gives a second frame a name of its own, says so, and leaves the first alone', async () => {
    const first = await mountLoaded(sandbox);
    const second = await mountLoaded(sandbox, 'page="donations"');
    expect(frameOf(first).id).to.equal('SpektrixIFrame');
    expect([frameOf(second).id, frameOf(second).name]).to.deep.equal([
      'SpektrixIFrame-2',
      'SpektrixIFrame-2',
    ]);
    await until(() => warnings.said.length > 0);
    expect(warnings.said.join()).to.include('There is another booking frame on the page');
    await expect(second).to.be.accessible();
  });

  it('R3 says that a frame inside a shadow root is out of the system’s sight, and works all the same', async () => {
    await sandbox.website({ origin: location.origin, blankPage: '/~test/blank' });
    const place = mount('<div></div>', sandbox);
    const root = (place.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
    const resized = next(root, 'foyer-frame-resize');
    root.innerHTML = '<foyer-frame page="basket"></foyer-frame>';
    const { detail } = await resized;
    expect(detail.source).to.equal('nested');
    expect(frameOf(root.firstElementChild as Element).style.height).to.equal(`${detail.height}px`);
    await until(() => warnings.said.some((sentence) => sentence.includes('shadow root')));
  });

  it('R5 asks with the digits that an id begins with, the style sheet, and resize at the end', async () => {
    const element = await mountFrame(
      sandbox,
      'page="ChooseSeats.aspx" instance="1201AHGTKMNPQRS" stylesheet="large-print.css" culture="cy-gb"',
    );
    expect([...argumentsOf(element)]).to.deep.equal([
      ['EventInstanceId', '1201'],
      ['Stylesheet', 'large-print.css'],
      ['culture', 'cy-gb'],
      ['resize', 'true'],
    ]);
  });

  it('R5 asks by the names that a venue chose where there is no id', async () => {
    const element = await mountFrame(sandbox, 'page="event" web-event-id="leslie & jones"');
    expect(argumentsOf(element).get('WebEventId')).to.equal('leslie & jones');
    element.webEventId = null;
    element.event = '77XYZ';
    await element.updateComplete;
    expect(part(element, 'link')).to.have.property(
      'href',
      pageOf(sandbox, 'EventDetails.aspx?EventId=77&culture=en-gb'),
    );
  });

  for (const [what, attributes] of [
    ['an id without digits', 'page="choose-seats" instance="ABC"'],
    ['no id', 'page="choose-seats"'],
    ['a page that is not on the list', 'page="Offers2.aspx"'],
    ['an address', 'page="https://elsewhere.example/"'],
    ['a script', 'page="javascript:alert(1)"'],
    ['a data address', 'page="data:text/html,hello"'],
    ['a page that only a step leads to', 'page="edit-tickets"'],
  ] as const)
    it(`R5 says plainly that nothing can be shown for ${what}`, async () => {
      const element = mountOne('foyer-frame', sandbox, { attributes });
      await reaches(element, 'error');
      expect(part(element, 'error')?.textContent).to.equal(
        'We can’t tell what to show here. Please go back and choose again.',
      );
      expect(frameOf(element)).to.equal(null);
      expect(warnings.said).to.have.length(1);
    });

  it('R5 leaves out what only adorns a page where it cannot be read, and says so', async () => {
    const attributes = 'page="event-list" sort-by="price" stylesheet="a.js" culture="de-de"';
    const element = await mountFrame(sandbox, attributes);
    expect([...argumentsOf(element)]).to.deep.equal([
      ['culture', 'en-gb'],
      ['resize', 'true'],
    ]);
    await element.updateComplete;
    expect(stateOf(element)).not.to.equal('error');
    expect(warnings.said).to.have.length(3);
    expect(warnings.said.join()).to.match(/sort-by.*stylesheet.*culture/s);
  });

  it('R5 takes a page from the address bar through the list, and only where the author lets it', async () => {
    const before = location.href;
    history.replaceState(null, '', '?instance=1201AB&page=//elsewhere.example');
    const shut = mountOne('foyer-frame', sandbox, { attributes: 'page="choose-seats"' });
    await reaches(shut, 'error');
    const open = await mountFrame(sandbox, 'page="choose-seats" url-key=""');
    expect(frameOf(open).src).to.include('/ChooseSeats.aspx?EventInstanceId=1201&');
    expect(warnings.said.join()).to.include('What the address bar says for "page"');
    history.replaceState(null, '', before);
  });

  it('R5 opens a page by name before what the address bar says, until that says something else', async () => {
    const before = location.href;
    history.replaceState(null, '', '?page=donations');
    const element = await mountLoaded(sandbox, 'url-key=""');
    expect(frameOf(element).title).to.equal('Donate');
    await element.open('basket');
    await next(element, 'foyer-frame-load');
    expect(frameOf(element).title).to.equal('Basket');
    // A step in the page's history that leaves what is asked for as it is.
    const steps = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    location.hash = 'further-down';
    await steps;
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(frameOf(element).title).to.equal('Basket');
    history.replaceState(null, '', '?page=memberships');
    dispatchEvent(new PopStateEvent('popstate'));
    await next(element, 'foyer-frame-load');
    expect(frameOf(element).title).to.equal('Memberships');
    history.replaceState(null, '', before);
  });

  it('keeps the venue’s style sheet and the language with every page that is opened', async () => {
    const element = await mountLoaded(
      sandbox,
      'page="event" event="1AB" stylesheet="own.css" culture="cy-gb" label="Dates"',
    );
    await element.open('donations');
    expect(element).to.include({ event: null, stylesheet: 'own.css', culture: 'cy-gb' });
    expect(part(element, 'link')).to.have.property(
      'href',
      pageOf(sandbox, 'Donations.aspx?Stylesheet=own.css&culture=cy-gb'),
    );
    await element.open('basket', { stylesheet: null, culture: 'en-gb' });
    expect(element).to.include({ stylesheet: null, culture: 'en-gb' });
  });

  it('R6 goes to the ticket host that all elements share, and says when it is of another site', async () => {
    // Nothing answers there, and nothing is asked of it but by the frame.
    const place = mount('<foyer-frame page="basket" client-name="x" custom-domain="tickets.invalid">');
    const element = place.querySelector('foyer-frame') as FoyerFrame;
    await until(() => frameOf(element) !== null);
    expect(frameOf(element).src).to.match(/^https:\/\/tickets\.invalid\/x\/website\/Basket2\.aspx/);
    await until(() =>
      warnings.said.some((sentence) => sentence.includes('does not look like the same site')),
    );
  });

  it('waits without a word where no page is asked for, as in a drawer', async () => {
    const element = mountOne('foyer-frame', sandbox);
    await reaches(element, 'empty');
    expect(textOf(element)).to.equal('');
    expect(frameOf(element)).to.equal(null);
    await element.open('basket');
    await reaches(element, 'ready');
    expect(frameOf(element).src).to.include('Basket2.aspx');
  });
});
