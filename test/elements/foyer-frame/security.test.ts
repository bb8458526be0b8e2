import { expect } from '@open-wc/testing';
import { sessionFor } from '../../../src/session/session.js';
import {
  asked,
  give,
  logInAsAda,
  mount,
  mountOne,
  part,
  reaches,
  unmountAll,
} from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { startTestSandbox } from '../../support/sandbox.js';
import type { TestSandbox } from '../../support/sandbox.js';
import { until } from '../../support/waiting.js';
import { collectWarnings } from '../../support/warnings.js';
import { blankPage, frameEvents, frameOf, goTo, mountFrame, mountLoaded, next, pageOf } from './support.js';

describe('<foyer-frame>, what it believes and lets through', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;
  let clock: FakeClock;

  beforeEach(async () => {
    sandbox = await startTestSandbox();
    warnings = collectWarnings();
    clock = new FakeClock();
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
  });
  afterEach(() => {
    unmountAll();
    warnings.end();
  });

  /** What a window says of the visitor, as soon as it is heard by this page. */
  const nextMessage = (): Promise<MessageEvent<unknown>> =>
    new Promise((resolve) =>
      addEventListener('message', function hear(event: MessageEvent<unknown>) {
        if (typeof event.data !== 'string' || !event.data.startsWith('basketHash:')) return;
        removeEventListener('message', hear);
        resolve(event);
      }),
    );

  /** The page after everything that was waiting to be done, and how often the basket was asked for by then. */
  const settle = async (): Promise<number> => {
    clock.advance(1_000);
    return asked(sandbox, 'basket');
  };

  it('R7 hears its own frame, and no other window of the ticket host', async () => {
    await mountLoaded(sandbox);
    const before = await settle();
    await give(sandbox, 5);
    const heard = nextMessage();
    mount(`<iframe title="Another" src="${pageOf(sandbox, 'Donations.aspx')}"></iframe>`);
    expect((await heard).origin).to.equal(sandbox.url);
    expect(await settle()).to.equal(before);
  });

  it('R7 hears no other origin, not even in its own frame', async () => {
    const element = await mountLoaded(sandbox);
    const before = await settle();
    const other = await startTestSandbox();
    await give(other, 5);
    const heard = nextMessage();
    await goTo(element, pageOf(other, 'Basket2.aspx'));
    expect((await heard).source).to.equal(frameOf(element).contentWindow);
    expect(await settle()).to.equal(before);
  });

  it('R7 hears nothing from the page around it', async () => {
    await mountLoaded(sandbox);
    const before = await settle();
    const heard = nextMessage();
    window.postMessage('basketContents:{"hash":"x","customer":{},"tickets":[{}]}', '*');
    window.postMessage('basketHash:x', '*');
    await heard;
    expect(await settle()).to.equal(before);
  });

  it('R8 makes nothing of what is malformed, and goes on hearing', async () => {
    const nonsense = [
      'null',
      '"basketContents:"',
      '"basketContents:{"',
      '"basketContents:[]"',
      `'basketContents:{"__proto__":{"tickets":[1]},"tickets":"many"}'`,
      `'basketContents:' + JSON.stringify({ hash: 'a', pad: 'x'.repeat(1e6) })`,
      '"basketHash:<img src=x onerror=alert(1)>"',
      `'{"spektrixOffset":"500px"}'`,
      '{ foyer: 1, type: "height", height: -1 }',
      '{ foyer: 1, type: "order", id: "<b>1</b>" }',
      '["basketHash:x"]',
    ];
    const script = `<script>for (const text of [${nonsense.join(',')}]) parent.postMessage(text, '*')</script>`;
    await sandbox.website({ htmlHeaders: script });
    const events = frameEvents();
    const element = await mountLoaded(sandbox);
    expect(frameOf(element).style.height).to.equal('');
    expect(document.querySelector('img[src="x"]')).to.equal(null);
    const before = await settle();
    await give(sandbox, 5);
    const told = next(document, 'foyer-basket-change');
    await goTo(element, pageOf(sandbox, 'Donations.aspx'));
    await clock.timerOf(50);
    clock.advance(50);
    expect((await told).detail).to.deep.equal({ count: 1, total: 5, cause: 'frame' });
    expect(await asked(sandbox, 'basket')).to.equal(before + 1);
    expect(events.end().map(({ type }) => type)).to.deep.equal(['foyer-frame-load', 'foyer-frame-load']);
  });

  it('R9 lets nothing of the customer out of the frame', async () => {
    await logInAsAda(sandbox);
    await give(sandbox, 5);
    const logged: string[] = [];
    const { log, info, debug, error } = console;
    for (const name of ['log', 'info', 'debug', 'error'] as const)
      console[name] = (...texts: unknown[]) => void logged.push(texts.map(String).join(' '));
    const events = frameEvents();
    const contents = new Promise<string>((resolve) =>
      addEventListener('message', function hear({ data }: MessageEvent<unknown>) {
        if (typeof data !== 'string' || !data.startsWith('basketContents:')) return;
        removeEventListener('message', hear);
        resolve(data);
      }),
    );
    const element = await mountLoaded(sandbox, 'page="basket"');
    const customer = (JSON.parse((await contents).replace('basketContents:', '')) as { customer: object })
      .customer;
    await goTo(element, pageOf(sandbox, 'secure/MyAccount.aspx'));
    await settle();
    Object.assign(console, { log, info, debug, error });
    const planted = textsIn(customer).filter((text) => text.length > 3);
    expect(planted).to.include('ada@example.org');
    const everything = [
      document.documentElement.outerHTML,
      element.shadowRoot?.innerHTML,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(events.end().map(({ detail }) => detail as unknown)),
      ...logged,
      ...warnings.said,
    ].join('\n');
    for (const text of planted) expect(everything).not.to.include(text);
  });

  it('R10 permits payment where payments are made and nowhere else, before the page is asked for', async () => {
    const order: string[] = [];
    const observer = new MutationObserver((records) =>
      order.push(...records.map(({ attributeName }) => attributeName ?? '')),
    );
    document.createElement = (name: string) => {
      const made = Document.prototype.createElement.call(document, name);
      if (name === 'iframe') observer.observe(made, { attributes: true });
      return made;
    };
    const checkout = await mountFrame(sandbox, 'page="checkout"');
    Reflect.deleteProperty(document, 'createElement');
    order.push(...observer.takeRecords().map(({ attributeName }) => attributeName ?? ''));
    expect(frameOf(checkout).allow).to.equal('payment');
    expect(order.indexOf('allow')).to.be.within(0, order.indexOf('src') - 1);
    unmountAll();
    expect(frameOf(await mountFrame(sandbox, 'page="account"')).allow).to.equal('payment');
    unmountAll();
    const basket = await mountFrame(sandbox, 'page="basket"');
    expect(frameOf(basket).hasAttribute('allow')).to.equal(false);
    await basket.open('checkout');
    expect(frameOf(basket).allow).to.equal('payment');
    unmountAll();
    expect(frameOf(await mountFrame(sandbox, 'page="basket" allow="payment; fullscreen"')).allow).to.equal(
      'payment; fullscreen',
    );
  });

  it('R11 has no sandbox, and says what an author’s own one lacks', async () => {
    expect(frameOf(await mountLoaded(sandbox)).hasAttribute('sandbox')).to.equal(false);
    unmountAll();
    const tokens =
      'allow-scripts allow-same-origin allow-forms allow-popups allow-top-navigation-by-user-activation';
    const src = pageOf(sandbox, 'Basket2.aspx');
    mountOne('foyer-frame', sandbox, {
      content: `<iframe id="SpektrixIFrame" name="SpektrixIFrame" title="Basket" sandbox="${tokens}" src="${src}"></iframe>`,
    });
    await until(() => warnings.said.length > 1);
    expect(warnings.said.join()).to.include('has no allow-top-navigation');
    expect(warnings.said.join()).to.include('lacks allow-top-navigation:');
  });

  it('R12 tells the system the page’s origin and no more of its address', async () => {
    expect(frameOf(await mountLoaded(sandbox)).referrerPolicy).to.equal('strict-origin-when-cross-origin');
    unmountAll();
    for (const policy of ['no-referrer', 'unsafe-url'])
      mountOne('foyer-frame', sandbox, {
        content: `<iframe id="SpektrixIFrame" name="SpektrixIFrame" title="Basket" referrerpolicy="${policy}" src="${pageOf(sandbox, 'Basket2.aspx')}"></iframe>`,
      });
    for (const policy of ['no-referrer', 'unsafe-url'])
      await until(() => warnings.said.some((said) => said.includes(`referrerpolicy="${policy}"`)));
  });

  it('R14 links to the page where this one may hold no pages of others', async () => {
    Object.defineProperty(globalThis, 'crossOriginIsolated', { value: true, configurable: true });
    const element = mountOne('foyer-frame', sandbox, { attributes: 'page="basket"' });
    await reaches(element, 'error');
    Reflect.deleteProperty(globalThis, 'crossOriginIsolated');
    expect(frameOf(element)).to.equal(null);
    expect(part(element, 'error')?.textContent).to.include('can’t be shown inside this page');
    expect(part(element, 'link')).to.have.property('href', pageOf(sandbox, 'Basket2.aspx?culture=en-gb'));
    await expect(element).to.be.accessible();
  });

  it('R32 tells of an order by what our snippet says on the confirmation page alone, and once', async () => {
    const events = frameEvents('foyer-order-complete');
    const element = await mountLoaded(sandbox);
    const tell = "parent.postMessage({ foyer: 1, type: 'order', id: 'R32-1' }, '*')";
    await sandbox.website({ htmlHeaders: `<script>${tell}</script>`, origin: location.origin, blankPage });
    await goTo(element, pageOf(sandbox, 'Donations.aspx'));
    await goTo(element, pageOf(sandbox, 'Basket2.aspx'));
    expect(events.end().map(({ detail }) => detail as unknown)).to.deep.equal([{ id: 'R32-1' }]);
    expect(sessionStorage.getItem('foyer-orders')).to.equal('["R32-1"]');
    sessionStorage.clear();
  });

  it('R33 says nothing of consent to the system', async () => {
    const frame = frameOf(await mountFrame(sandbox, 'page="checkout"'));
    expect([...new URL(frame.src).searchParams.keys()]).to.deep.equal(['culture', 'resize']);
  });
});

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
