import { expect } from '@open-wc/testing';
import type { BeforeFrameScrollEvent } from '../../../src/events/before-frame-scroll.js';
import { sessionFor } from '../../../src/session/session.js';
import { mount, mountOne, overflows, part, reaches, unmountAll } from '../../support/elements.js';
import { FakeClock } from '../../support/fake-clock.js';
import { startTestSandbox } from '../../support/sandbox.js';
import type { TestSandbox } from '../../support/sandbox.js';
import { until } from '../../support/waiting.js';
import { collectWarnings } from '../../support/warnings.js';
import { argumentsOf, frameOf, goTo, mountFrame, mountLoaded, next, pageOf } from './support.js';

describe('<foyer-frame>, for everybody', () => {
  let sandbox: TestSandbox;
  let warnings: ReturnType<typeof collectWarnings>;
  let clock: FakeClock;

  beforeEach(async () => {
    sandbox = await startTestSandbox();
    warnings = collectWarnings();
    clock = new FakeClock();
    sessionFor({ clientName: sandbox.client, customDomain: sandbox.url, clock });
    // Smooth scrolls take time that no clock of ours sees.
    document.documentElement.style.setProperty('scroll-behavior', 'auto');
  });
  afterEach(() => {
    unmountAll();
    warnings.end();
    scrollTo(0, 0);
  });

  const announced = (): string =>
    document.querySelector('[data-foyer-announcements]')?.textContent?.trim() ?? '';

  describe('its title', () => {
    for (const [page, lang, title] of [
      ['choose-seats" instance="1A', 'en-GB', 'Choose seats'],
      ['basket', 'en-US', 'Cart'],
      ['checkout', 'fr-CA', 'Paiement'],
      ['account', 'cy-GB', 'Fy nghyfrif'],
      ['MyAccount.aspx', 'de', 'My account'],
    ] as const)
      it(`R26 says what its page is for: ${title}`, async () => {
        const frame = frameOf(await mountFrame(sandbox, `page="${page}"`, { lang }));
        await until(() => frame.title === title);
      });

    it('R26 is another one with another page, and the author’s own where there is one', async () => {
      const element = await mountFrame(sandbox);
      await element.open('checkout');
      expect(frameOf(element).title).to.equal('Checkout');
      element.label = 'Pay here';
      await element.updateComplete;
      expect(frameOf(element).title).to.equal('Pay here');
    });

    it('R26 is never a name that says nothing, and never the same as another’s', async () => {
      mount('<iframe title="Basket" srcdoc="<p>Mine"></iframe>');
      const element = await mountFrame(sandbox, 'page="basket" label="SpektrixIFrame"');
      expect(frameOf(element).title).to.equal('Basket (2)');
      await until(() => warnings.said.some((sentence) => sentence.includes('"SpektrixIFrame" says nothing')));
    });

    it('R26 replaces an author’s title that says nothing', async () => {
      const src = pageOf(sandbox, 'Donations.aspx');
      const element = mountOne('foyer-frame', sandbox, {
        content: `<iframe id="SpektrixIFrame" name="SpektrixIFrame" title="SpektrixIFrame" src="${src}"></iframe>`,
      });
      await reaches(element, 'ready');
      expect(frameOf(element).title).to.equal('Donate');
    });

    it('R26 follows the customer where our snippet tells the page', async () => {
      const path = "parent.postMessage({ foyer: 1, type: 'path', path: location.pathname }, '*')";
      await sandbox.website({ htmlHeaders: `<script>${path}</script>` });
      const element = await mountLoaded(sandbox);
      await goTo(element, pageOf(sandbox, 'Memberships.aspx'));
      await until(() => frameOf(element).title === 'Memberships');
    });
  });

  describe('the focus', () => {
    it('R27 stays where it is when the first page comes', async () => {
      const button = mount('<button>Here</button>').firstElementChild as HTMLElement;
      button.focus();
      await mountLoaded(sandbox);
      expect(document.activeElement).to.equal(button);
    });

    it('R27 stays where it is when a script opens a page that nobody asked for', async () => {
      const element = await mountLoaded(sandbox);
      const button = mount('<button>Here</button>').firstElementChild as HTMLElement;
      button.focus();
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: false }, configurable: true });
      await element.open('donations');
      expect(document.activeElement).to.equal(button);
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: true }, configurable: true });
      await element.open('memberships');
      Reflect.deleteProperty(navigator, 'userActivation');
      expect(element.shadowRoot?.activeElement).to.equal(part(element, 'frame'));
    });
  });

  describe('what is said', () => {
    it('R28 is that a page is on its way, that it is slow, and that it failed', async () => {
      await sandbox.fault({ kind: 'hang', path: 'website/Basket2.aspx', times: 1 });
      const element = await mountFrame(sandbox);
      await until(() => announced() === 'On its way: Basket …');
      expect(part(element, 'frame')?.getAttribute('aria-busy')).to.equal('true');
      expect(part(element, 'status')?.textContent).to.equal('On its way: Basket …');

      clock.advance(5_000);
      await until(() => announced() === 'This is taking longer than usual. Please stay on this page.');
      clock.advance(10_000);
      await until(() => announced().startsWith('The box office’s page hasn’t come yet.'));
      await sandbox.letGo();
      await reaches(element, 'ready');
      expect(part(element, 'frame')?.getAttribute('aria-busy')).to.equal('false');
      expect(part(element, 'status')).to.equal(null);
    });

    it('R28 is behind the frame while it is empty, and never over one that has come', async () => {
      await sandbox.fault({ kind: 'hang', path: 'website/Basket2.aspx', times: 1 });
      const element = await mountFrame(sandbox);
      await until(() => part(element, 'status') !== null);
      const { left, top } = (part(element, 'status') as HTMLElement).getBoundingClientRect();
      expect(document.elementFromPoint(left + 5, top + 5)).to.equal(frameOf(element));
      await sandbox.release();
    });
  });

  describe('the page around it', () => {
    const tall = '<div class="tall"></div>';

    /** A frame far down a long page, with its first page there. */
    const below = async (attributes = 'page="basket"') => {
      const place = mount(`${tall}<foyer-frame ${attributes}></foyer-frame>${tall}`, sandbox);
      for (const each of place.querySelectorAll<HTMLElement>('.tall')) each.style.blockSize = '3000px';
      const element = place.querySelector('foyer-frame') as HTMLElementTagNameMap['foyer-frame'];
      await next(element, 'foyer-frame-load');
      return element;
    };
    const topOf = (element: Element): number => Math.round(frameOf(element).getBoundingClientRect().top);
    const step = async (element: Element, page = 'Donations.aspx'): Promise<void> => {
      await goTo(element, pageOf(sandbox, page));
      clock.advance(100);
    };
    /** The visitor scrolls, and that was a while ago. */
    const scrollPast = async (element: Element): Promise<void> => {
      const scrolled = new Promise((resolve) => document.addEventListener('scroll', resolve, { once: true }));
      scrollTo(0, scrollY + topOf(element) + 300);
      await scrolled;
      clock.advance(2_000);
    };

    it('R29 stays where it is when the first page comes', async () => {
      const element = await below();
      clock.advance(100);
      expect(scrollY).to.equal(0);
      expect(topOf(element)).to.be.greaterThan(0);
    });

    it('R29 goes up to the top of a further page, below what sticks there', async () => {
      const element = await below();
      element.style.scrollMarginTop = '80px';
      await scrollPast(element);
      const asked = next(document, 'foyer-before-frame-scroll');
      await step(element);
      expect((await asked).detail.top).to.be.closeTo(scrollY + topOf(element) - 80, 2);
      await until(() => Math.abs(topOf(element) - 80) < 2);
    });

    it('R29 goes up where something around it only cuts off what is too wide', async () => {
      const element = await below();
      const place = element.parentElement as HTMLElement;
      place.style.overflowX = 'hidden';
      await scrollPast(element);
      await step(element);
      await until(() => Math.abs(topOf(element)) < 2);
    });

    it('R29 goes to where in the page the customer is, where the page says so', async () => {
      await sandbox.website({
        htmlHeaders: `<script>parent.postMessage('{"spektrixOffset": 150}', '*')</script>`,
      });
      let told = 0;
      const hear = ({ data }: MessageEvent): void => {
        if (String(data).includes('spektrixOffset')) told += 1;
      };
      addEventListener('message', hear);
      const element = await below();
      await until(() => told === 1);
      await scrollPast(element);
      await goTo(element, pageOf(sandbox, 'Donations.aspx'));
      // Some browsers hand a message over only after the load that it was sent before.
      await until(() => told === 2);
      removeEventListener('message', hear);
      clock.advance(100);
      await until(() => Math.abs(topOf(element) + 150) < 2);
    });

    for (const [what, prepare, attributes] of [
      ['where the author prevents it', (event: Event) => event.preventDefault(), 'page="basket"'],
      ['where the author says so', () => {}, 'page="basket" page-scroll="none"'],
    ] as const)
      it(`R29 stays where it is ${what}`, async () => {
        const element = await below(attributes);
        await scrollPast(element);
        const there = scrollY;
        element.addEventListener('foyer-before-frame-scroll', prepare);
        await step(element);
        expect(scrollY).to.equal(there);
      });

    it('R29 never goes down, and never against a visitor who is scrolling', async () => {
      const element = await below();
      const asked: BeforeFrameScrollEvent[] = [];
      element.addEventListener('foyer-before-frame-scroll', (event) => asked.push(event));
      clock.advance(2_000);
      await step(element);
      await scrollPast(element);
      scrollBy(0, 50);
      await new Promise((resolve) => document.addEventListener('scroll', resolve, { once: true }));
      await step(element, 'Memberships.aspx');
      expect(asked).to.deep.equal([]);
    });

    it('R29 moves a drawer that scrolls, and not the page behind it', async () => {
      const place = mount(
        `<dialog><div class="tall"></div><foyer-frame page="basket"></foyer-frame></dialog>`,
        sandbox,
      );
      const dialog = place.firstElementChild as HTMLDialogElement;
      (dialog.firstElementChild as HTMLElement).style.blockSize = '900px';
      dialog.style.cssText = 'block-size: 400px; overflow: auto; padding: 0';
      dialog.showModal();
      const element = dialog.lastElementChild as Element;
      await next(element, 'foyer-frame-load');
      dialog.scrollTop = 1_200;
      await new Promise((resolve) => dialog.addEventListener('scroll', resolve, { once: true }));
      clock.advance(2_000);
      await step(element);
      await until(() => dialog.scrollTop < 1_000);
      expect(scrollY).to.equal(0);
    });
  });

  it('R30 can be jumped over', async () => {
    const element = await mountLoaded(sandbox);
    const skip = part(element, 'skip') as HTMLElement;
    expect(skip.textContent).to.equal('Skip past: Basket');
    expect(skip.compareDocumentPosition(frameOf(element)) & Node.DOCUMENT_POSITION_CONTAINED_BY).to.equal(0);
    skip.focus();
    expect(skip.getBoundingClientRect().width).to.be.greaterThan(100);
    skip.click();
    expect(element.shadowRoot?.activeElement?.className).to.equal('end');
    await expect(element).to.be.accessible();
  });

  it('R30 fits a screen of 320 pixels, and leads to the full page', async () => {
    const element = await mountLoaded(sandbox);
    expect(part(element, 'link')?.textContent).to.equal('Open in a full page');
    expect(overflows(element, 320)).to.equal(false);
    expect(frameOf(element).getBoundingClientRect().width).to.equal(320);
  });

  it('R31 asks every page in the language around it, or in the author’s', async () => {
    for (const [lang, culture] of [
      ['en-AU', 'en-gb'],
      ['en-CA', 'en-ca'],
      ['fr', 'fr-ca'],
      ['cy', 'cy-gb'],
      ['de', null],
    ] as const) {
      expect(argumentsOf(await mountFrame(sandbox, 'page="basket"', { lang })).get('culture'), lang).to.equal(
        culture,
      );
      unmountAll();
    }
    const element = await mountFrame(sandbox, 'page="basket" culture="fr-ca"');
    expect(argumentsOf(element).get('culture')).to.equal('fr-ca');
  });

  it('takes words of the author’s own', async () => {
    const element = await mountLoaded(sandbox);
    element.words = { frame: { fullPage: 'The whole page' }, framePages: { basket: 'Your bag' } };
    await element.updateComplete;
    expect(part(element, 'link')?.textContent).to.equal('The whole page');
    expect(frameOf(element).title).to.equal('Your bag');
  });
});
