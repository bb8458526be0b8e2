import { expect, fixture, html } from '@open-wc/testing';
import { openGate } from '../../src/frame/gate.js';
import type { FrameFact } from '../../src/frame/gate.js';
import { startTestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { contents, hostileMessages, planted, plantedTexts } from './hostile-messages.js';
import { emptyFrame, fill } from './support.js';

const origin = 'https://tickets.venue.org';

/** As it arrives at this window. */
const arrive = (data: unknown, from: string, source: MessageEventSource | null): void => {
  window.dispatchEvent(new MessageEvent('message', { data, origin: from, source }));
};

const open = (frame: () => HTMLIFrameElement | null, at = origin) => {
  const facts: FrameFact[] = [];
  const close = openGate({ window, frame, origin: at, heard: (fact) => facts.push(fact) });
  closing.push(close);
  return { facts, close };
};
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const order = { foyer: 1, type: 'order', id: 'A1' };
const known = [
  contents(),
  'basketHash:abc',
  '{"spektrixOffset": 40}',
  { foyer: 1, type: 'height', height: 500 },
  order,
];

describe('the gate for messages of a frame', () => {
  it('R7 lets in what the frame’s own window sends from exactly the ticket host', async () => {
    const frame = await emptyFrame();
    const { facts } = open(() => frame);
    for (const data of known) arrive(data, origin, frame.contentWindow);
    expect(facts).to.deep.equal([
      { kind: 'session', hash: 'NotLoggedIn', loggedIn: false, count: 0 },
      { kind: 'session', hash: 'abc', loggedIn: false, count: 0 },
      { kind: 'offset', pixels: 40 },
      { kind: 'height', pixels: 500 },
      { kind: 'order', id: 'A1' },
    ]);
  });

  const otherOrigins = [
    'https://tickets.venue.org.evil.example',
    'https://evil-tickets.venue.org',
    'https://eviltickets.venue.org',
    'https://tickets-venue.org',
    'https://venue.org',
    'https://www.venue.org',
    'https://TICKETS.venue.org',
    'https://tickets.venue.org/',
    'https://tickets.venue.org:8443',
    'http://tickets.venue.org',
    'https://tickets.venue.org.',
    'https://tickets.venue.orɡ',
    'https://system.spektrix.com',
    'null',
    '*',
    '',
  ];
  for (const other of otherOrigins)
    it(`R7 stays shut for “${other}”`, async () => {
      const frame = await emptyFrame();
      const { facts } = open(() => frame);
      for (const data of known) arrive(data, other, frame.contentWindow);
      expect(facts).to.deep.equal([]);
    });

  it('R7 stays shut for every other window of the ticket host', async () => {
    const [frame, other] = [await emptyFrame(), await emptyFrame()];
    const { facts } = open(() => frame);
    const nested = document.createElement('iframe');
    frame.contentDocument?.body.append(nested);
    const channel = new MessageChannel();
    for (const source of [
      other.contentWindow,
      nested.contentWindow,
      window,
      window.parent,
      channel.port1,
      null,
    ])
      for (const data of known) arrive(data, origin, source);
    expect(facts).to.deep.equal([]);
  });

  it('R7 stays shut while there is no frame, or one that is not on the page', () => {
    const loose = document.createElement('iframe');
    for (const frame of [null, loose]) {
      const { facts } = open(() => frame);
      for (const source of [null, window]) arrive(order, origin, source);
      expect(facts).to.deep.equal([]);
    }
  });

  it('R8 stays shut for what is malformed, oversized or somebody else’s', async () => {
    const frame = await emptyFrame();
    const { facts } = open(() => frame);
    for (const [, data] of hostileMessages) arrive(data, origin, frame.contentWindow);
    expect(facts).to.deep.equal([]);
    expect(({} as { foyer?: unknown }).foyer).to.equal(undefined);
  });

  it('R9 hands on nothing of the customer', async () => {
    const frame = await emptyFrame();
    const { facts } = open(() => frame);
    arrive(contents({ customer: planted, hash: 'h1', tickets: [{ id: '1' }] }), origin, frame.contentWindow);
    arrive('basketHash:h1', origin, frame.contentWindow);
    expect(facts).to.deep.equal([{ kind: 'session', hash: 'h1', loggedIn: true, count: 1 }]);
    for (const text of plantedTexts) expect(JSON.stringify(facts)).not.to.include(text);
  });

  it('hears nothing once it is closed', async () => {
    const frame = await emptyFrame();
    const { facts, close } = open(() => frame);
    close();
    arrive(order, origin, frame.contentWindow);
    expect(facts).to.deep.equal([]);
  });
});

describe('the gate before the system’s pages', () => {
  it('R7 hears every page that loads in the frame, also in a shadow root', async () => {
    const sandbox = await startTestSandbox();
    for (const inShadow of [false, true]) {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const frame = document.createElement('iframe');
      frame.title = 'Booking';
      (inShadow ? host.attachShadow({ mode: 'open' }) : host).append(frame);
      const { facts } = open(() => frame, sandbox.url);
      await fill(frame, `${sandbox.url}/${sandbox.client}/website/Basket2.aspx`);
      await until(() => facts.length === 1);
      await fill(frame, `${sandbox.url}/${sandbox.client}/website/Donations.aspx`);
      await until(() => facts.length === 2);
      const nobody = { kind: 'session', hash: 'NotLoggedIn', loggedIn: false, count: 0 };
      expect(facts).to.deep.equal([nobody, nobody]);
    }
  });
});
