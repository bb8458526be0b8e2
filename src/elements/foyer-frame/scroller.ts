import type { Clock } from '../../api/clock.js';
import { lineage } from '../../base/lineage.js';
import { scrollTarget } from '../../frame/scroll.js';

/** Milliseconds after a load in which the page says where in it the customer is. */
const patience = 100;

/** Milliseconds after something of ours moved in which a scroll is not the visitor's. */
const wake = 300;

/** Milliseconds before a load in which its page may have said that already. */
const ahead = 500;

/** Milliseconds that a smooth scroll takes at most. */
const journey = 1_500;

/** What scrolls an element: the closest thing around it that does, a drawer for example, else the page. */
const scrollerOf = (host: Element): Element => {
  for (const element of lineage(host))
    if (
      element !== document.body &&
      // What only cuts off what is too wide counts as `auto` too, and has nothing to scroll.
      element.scrollHeight > element.clientHeight &&
      /^(auto|scroll)$/.test(getComputedStyle(element).overflowY)
    )
      return element;
  return document.scrollingElement ?? document.documentElement;
};

export interface ScrollerOptions {
  readonly host: HTMLElement;
  readonly frame: () => HTMLIFrameElement | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Asked before each scroll, with pixels from the top of what scrolls. */
  readonly mayScroll: (top: number) => boolean;
}

/**
 * Brings the beginning of a further page into view, as a page of its own would. A scroll that the visitor made goes before
 * it: over a frame nobody but the scrolled page hears of that. Source: iframes A11, R29.
 */
export class Scroller {
  readonly #host: HTMLElement;
  readonly #frame: () => HTMLIFrameElement | null;
  readonly #clock: Clock;
  readonly #mayScroll: (top: number) => boolean;
  #scrolledAt: number | undefined;
  #quietUntil = 0;
  #loads = 0;
  #offset: number | undefined;
  #offsetAt = 0;
  #cancel: (() => void) | undefined;

  constructor({ host, frame, clock, signal, mayScroll }: ScrollerOptions) {
    this.#host = host;
    this.#frame = frame;
    this.#clock = clock;
    this.#mayScroll = mayScroll;
    const note = (): void => {
      if (clock.now() >= this.#quietUntil) this.#scrolledAt = clock.now();
    };
    document.addEventListener('scroll', note, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => this.#cancel?.());
  }

  loaded(loads: number): void {
    this.#loads = loads;
    if (this.#clock.now() - this.#offsetAt > ahead) this.#offset = undefined;
    this.#plan();
  }

  /** The page says where in it the customer is, in pixels from its top. */
  offset(pixels: number): void {
    this.#offset = pixels;
    this.#offsetAt = this.#clock.now();
    this.#plan();
  }

  /** The frame has another height: what that moves, nobody scrolled. */
  resized(): void {
    this.#quietUntil = Math.max(this.#quietUntil, this.#clock.now() + wake);
  }

  #plan(): void {
    this.#cancel?.();
    this.#cancel = this.#clock.after(patience, () => this.#scroll());
  }

  #scroll(): void {
    const frame = this.#frame();
    if (!frame) return;
    const scroller = scrollerOf(this.#host);
    const isPage = scroller === document.scrollingElement;
    const edge = isPage ? 0 : scroller.getBoundingClientRect().top;
    const now = this.#clock.now();
    const target = scrollTarget({
      loads: this.#loads,
      top: frame.getBoundingClientRect().top - edge,
      scrolled: scroller.scrollTop,
      margin: parseFloat(getComputedStyle(this.#host).scrollMarginTop) || 0,
      offset: this.#offset,
      sinceScrolled: this.#scrolledAt === undefined ? undefined : now - this.#scrolledAt,
      scale: window.visualViewport?.scale,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    if (!target || !this.#mayScroll(target.top)) return;
    this.#quietUntil = now + (target.behavior === 'smooth' ? journey : wake);
    scroller.scrollTo(target);
  }
}
