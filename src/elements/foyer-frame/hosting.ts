import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BeforeFrameScrollEvent } from '../../events/before-frame-scroll.js';
import { FrameLoadEvent } from '../../events/frame-load.js';
import { FrameResizeEvent } from '../../events/frame-resize.js';
import { FrameResizeUnavailableEvent } from '../../events/frame-resize-unavailable.js';
import { FrameUnreachableEvent } from '../../events/frame-unreachable.js';
import { OrderCompleteEvent } from '../../events/order-complete.js';
import type { FrameFact } from '../../frame/gate.js';
import { isNewOrder } from '../../frame/orders.js';
import { framePage } from '../../frame/page-list.js';
import type { FramePageName } from '../../frame/page-list.js';
import { sameSite } from '../../frame/frame-url.js';
import type { Session } from '../../session/session.js';
import { Dress } from './dress.js';
import type { Looks } from './dress.js';
import { InStep } from './in-step.js';
import { Scroller } from './scroller.js';
import { isConventional } from './iframe.js';
import { Stage } from './stage.js';
import type { Wish } from './wish.js';

export interface HostingHost extends ReactiveControllerHost, HTMLElement {
  /** May the page be scrolled? */
  readonly scrolls: boolean;
}

/**
 * An element's frame with all that goes with it while the element is on the page: what is told of it, the session in step
 * with it, the page scrolled to it.
 */
export class Hosting implements ReactiveController {
  readonly stage: Stage;
  readonly #host: HostingHost;
  readonly #inStep: InStep;
  readonly #dress = new Dress();
  #scroller: Scroller | undefined;
  #end: AbortController | undefined;
  #search = '';
  /** The address bar as it was read last. */
  #seen: string | undefined;
  #wish: Wish | undefined;
  #inFrame: FramePageName | null = null;
  #outdated = false;
  #cancelled = false;
  #tellsHeight = true;
  /** Was another page asked for since the frame was there first? */
  #isFurther = false;
  /** Was the frame made or found just now? */
  #isFresh = false;
  /** The next load is of our own making: nobody went anywhere. */
  #unasked = false;

  constructor(host: HostingHost) {
    this.#host = host;
    host.addController(this);
    this.#inStep = new InStep({
      cancelled: (is) => {
        this.#cancelled = is;
        host.requestUpdate();
      },
      outdated: () => this.#renew(),
    });
    this.stage = new Stage(host, {
      changed: () => host.requestUpdate(),
      loaded: (n) => this.#loaded(n),
      heard: (fact) => this.#heard(fact),
      height: (height, source) => {
        this.#tellsHeight = true;
        this.#scroller?.resized();
        host.dispatchEvent(new FrameResizeEvent({ height, source }));
        host.requestUpdate();
      },
      noHeight: (reason) => {
        this.#tellsHeight = false;
        host.dispatchEvent(new FrameResizeUnavailableEvent({ reason }));
        host.requestUpdate();
        void import('./advice.js').then(
          ({ adviseHeight }) => adviseHeight({ reason }),
          () => {},
        );
      },
      unreachable: (reason) => host.dispatchEvent(new FrameUnreachableEvent({ reason })),
    });
  }

  /** The page that the customer is at, where the frame says it. */
  get inFrame(): FramePageName | null {
    return this.#inFrame;
  }

  /** Does the frame show what is no longer so, with the customer in it? */
  get outdated(): boolean {
    return this.#outdated;
  }

  /** Did a login empty the basket? */
  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** False once a page was there for a while without a height. */
  get tellsHeight(): boolean {
    return this.#tellsHeight;
  }

  /**
   * What the address bar asked for when the element came, or when the visitor went through the page's history to something
   * else; empty once a page was opened by name.
   */
  get search(): string {
    return this.#search;
  }

  hostConnected(): void {
    const { signal } = (this.#end = new AbortController());
    const read = (): void => {
      if (location.search === this.#seen) return;
      this.#seen = this.#search = location.search;
      this.#host.requestUpdate();
    };
    addEventListener('popstate', read, { signal });
    read();
  }

  hostDisconnected(): void {
    this.#end?.abort();
    this.#scroller = undefined;
    this.#inStep.follow(undefined);
    this.stage.leave();
    this.#wish = undefined;
  }

  /** A page was opened by name: what the address bar asked for is over. */
  forgetAddress(): void {
    this.#search = '';
  }

  /** Keeps in step with a session. */
  follow(session: Session | undefined): void {
    this.#inStep.follow(session);
  }

  /** Brings about what is wished, if it is anything new; null is no frame. */
  bring(wish: Wish | null): void {
    if (wish && wish.key !== this.#wish?.key) this.#begin(wish);
    else if (!wish) this.stage.clear();
    this.#wish = wish ?? undefined;
  }

  /** Gives the frame its title and room. */
  dress(looks: Pick<Looks, 'label' | 'name' | 'minHeight'>): void {
    const { frame, isOurs } = this.stage;
    if (!frame) return;
    if (this.#isFresh) this.#advise(frame, looks.label);
    this.#isFresh = false;
    this.#dress.put(frame, this.#host.shadowRoot?.querySelector<HTMLElement>('.stage'), {
      ...looks,
      isOurs,
      isFurther: this.#isFurther,
      tellsHeight: this.#tellsHeight,
    });
  }

  #begin(wish: Wish): void {
    this.#isFurther = this.stage.frame !== null;
    this.#isFresh = !this.#isFurther;
    this.#forget();
    const { signal } = (this.#end ??= new AbortController());
    this.#scroller ??= new Scroller({
      host: this.#host,
      frame: () => this.stage.frame,
      clock: wish.show.clock,
      signal,
      mayScroll: (top) => this.#host.scrolls && this.#host.dispatchEvent(new BeforeFrameScrollEvent({ top })),
    });
    this.stage.show(wish.show);
  }

  /** Has the developer told what is wrong with a frame or where it is. */
  #advise(frame: HTMLIFrameElement, label: Looks['label']): void {
    const { isOurs } = this.stage;
    const show = this.#wish?.show;
    if (!show) return;
    const { origin, allow } = show;
    const badTitle = Dress.badTitle(frame, label);
    const isWell =
      isOurs &&
      isConventional(frame) &&
      badTitle === null &&
      frame.getRootNode() === document &&
      sameSite(origin, location);
    if (isWell) return;
    void import('./advice.js').then(
      ({ adviseFrame }) => adviseFrame({ frame, origin, isOurs, allow, badTitle }),
      () => {},
    );
  }

  /** Loads the page again that was wished for. False where a booking would be lost with it. */
  refresh(): boolean {
    // Where the customer has gone on and nothing says where to, it may be a seat or a payment.
    const asked = this.stage.watch?.arrival.walked ? null : this.#wish?.page;
    const page = this.#inFrame ?? asked;
    if (!this.stage.frame || !page || framePage(page).kind === 'live') return false;
    this.reload();
    return true;
  }

  /** Loads it again, whatever is in the frame. */
  reload(): void {
    this.#forget();
    this.#unasked = true;
    this.stage.reload();
  }

  /** Begins again after the frame was taken away. */
  restart(): void {
    this.#wish = undefined;
    this.stage.clear();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#inFrame = null;
    this.#outdated = false;
    this.#unasked = false;
  }

  /** The basket or the login is another. Only pages that show them are loaded again, and only while nobody is in them. */
  #renew(): void {
    const { watch } = this.stage;
    const page = this.#wish?.page;
    if (!watch || !page || framePage(page).kind !== 'refreshable') return;
    // Gone on to what shows neither, a payment for example: nothing to show anew, and much to lose.
    if (this.#inFrame && this.#inFrame !== page) return;
    const { arrival, presence } = watch;
    if (arrival.walked || presence.been || arrival.loading) {
      this.#outdated = true;
      this.#host.requestUpdate();
    } else this.reload();
  }

  #loaded(n: number): void {
    const { watch } = this.stage;
    const isUnasked = this.#unasked;
    const isOutdated = this.#outdated;
    this.#unasked = false;
    // It was on its way when something changed, and may not know of that; what the customer goes on to does.
    this.#outdated = isOutdated && watch?.arrival.walked === false;
    this.#host.dispatchEvent(new FrameLoadEvent({ n }));
    if (this.#outdated && watch?.presence.been === false) this.reload();
    else if (!isUnasked) this.#scroller?.loaded(n);
    this.#host.requestUpdate();
  }

  #heard(fact: FrameFact): void {
    switch (fact.kind) {
      case 'session':
        this.#inStep.heard(fact);
        break;
      case 'offset':
        this.#scroller?.offset(fact.pixels);
        break;
      case 'path':
        this.#inFrame = fact.page;
        this.#host.requestUpdate();
        break;
      case 'order':
        if (isNewOrder(fact.id, window)) this.#host.dispatchEvent(new OrderCompleteEvent({ id: fact.id }));
        break;
      case 'height':
        break;
    }
  }
}
