import { expect } from '@open-wc/testing';
import { sessionFor } from '../../../src/session/session.js';
import { mountOne, unmountAll } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { startTestSandbox } from '../../support/sandbox.js';
import type { TestSandbox } from '../../support/sandbox.js';
import { until } from '../../support/waiting.js';
import { collectWarnings } from '../../support/warnings.js';
import { blankPage, frameEvents, frameOf, mountFrame, mountLoaded, next } from './support.js';

describe('<foyer-frame>, its height', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;

  beforeEach(async () => {
    sandbox = await startTestSandbox();
    warnings = collectWarnings();
  });
  afterEach(() => {
    unmountAll();
    warnings.end();
  });

  /** Has heights told through a page of this origin. */
  const withBlankPage = (): Promise<void> => sandbox.website({ origin: location.origin, blankPage });

  /** A page that says so many pixels, as our snippet in it does. */
  const withSnippet = (height: unknown): Promise<void> => {
    const message = JSON.stringify({ foyer: 1, type: 'height', height });
    return sandbox.website({ htmlHeaders: `<script>parent.postMessage(${message}, '*')</script>` });
  };

  const setClock = (): FakeClock => {
    const clock = new FakeClock();
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    return clock;
  };

  it('R15 asks for its page at once, wherever it is', async () => {
    expect(frameOf(await mountFrame(sandbox)).loading).to.equal('eager');
  });

  it('R15 opens the line to the ticket host while it waits to be asked', async () => {
    mountOne('foyer-frame', sandbox);
    await until(() => document.querySelector(`link[rel=preconnect][href="${sandbox.url}"]`) !== null);
  });

  it('R16 keeps room free from the start: 600 pixels or the window, or as the author says', async () => {
    await sandbox.fault({ kind: 'hang', path: 'website/**' });
    const usual = await mountFrame(sandbox);
    const room = Math.max(600, innerHeight);
    expect(frameOf(usual).getBoundingClientRect().height).to.be.closeTo(room, 1);
    unmountAll();
    const own = await mountFrame(sandbox, 'page="basket" min-height="740"');
    expect(frameOf(own).getBoundingClientRect().height).to.equal(740);
    expect(own.getBoundingClientRect().height).to.be.at.least(740);
    await sandbox.release();
  });

  it('R16 tells of a least height that cannot be read, and keeps the usual room', async () => {
    const element = await mountFrame(sandbox, 'page="basket" min-height="tall"');
    expect(frameOf(element).style.minHeight).to.equal('max(600px, 100svh)');
    expect(warnings.said.join()).to.include('"tall" cannot be read as min-height');
  });

  it('R16 keeps the height of one page until the next one has told its own', async () => {
    await withSnippet(1234);
    const resized = next(document, 'foyer-frame-resize');
    const element = await mountFrame(sandbox);
    expect((await resized).detail).to.deep.equal({ height: 1234, source: 'snippet' });
    const frame = frameOf(element);
    await withSnippet(2345);
    const again = next(document, 'foyer-frame-resize');
    await element.open('donations');
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(frame.style.height).to.equal('1234px');
    await again;
    expect(frame.style.height).to.equal('2345px');
  });

  for (const height of [0, -1, 1e9, 199, 20_001, '500px', null])
    it(`R16 makes nothing of a height of ${JSON.stringify(height)}`, async () => {
      await withSnippet(height);
      const events = frameEvents('foyer-frame-resize');
      const element = await mountLoaded(sandbox);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(events.end()).to.deep.equal([]);
      expect(frameOf(element).style.height).to.equal('');
    });

  it('R17 reads the height from the venue’s empty page inside the system’s page', async () => {
    await withBlankPage();
    const resized = next(document, 'foyer-frame-resize');
    const element = await mountFrame(sandbox);
    const { detail } = await resized;
    expect(detail.source).to.equal('nested');
    expect(frameOf(element).style.height).to.equal(`${detail.height}px`);
    expect(frameOf(element).hasAttribute('scrolling')).to.equal(false);
  });

  it('R17 stays tall and scrolls by itself where no height arrives, and says why', async () => {
    const clock = setClock();
    const element = await mountLoaded(sandbox);
    const told = next(document, 'foyer-frame-resize-unavailable');
    clock.advance(5_000);
    expect((await told).detail).to.deep.equal({ reason: 'no-blank-page' });
    await until(() => frameOf(element).style.minHeight === 'max(1000px, 100svh)');
    expect(frameOf(element).hasAttribute('scrolling')).to.equal(false);
    expect(frameOf(element).style.overflow).to.equal('');
    await until(() => warnings.said.some((sentence) => sentence.includes('as blank page in the website')));
  });

  it('R18 finds out what is wrong with the blank page where the author names it', async () => {
    const clock = setClock();
    const elsewhere = `${sandbox.url}/blank`;
    await sandbox.website({ origin: sandbox.url, blankPage: '/blank' });
    const element = await mountLoaded(sandbox, `page="basket" blank-page="${elsewhere}"`);
    await until(() => (frameOf(element).contentWindow?.length ?? 0) > 0);
    const told = next(document, 'foyer-frame-resize-unavailable');
    clock.advance(5_000);
    expect((await told).detail).to.deep.equal({ reason: 'other-origin' });
    await until(() => warnings.said.some((sentence) => sentence.includes('on another origin')));
  });
});
