import { html, isServer } from 'lit';
import type { PropertyValues } from 'lit';
import { FoyerElement } from '../../base/foyer-element.js';
import type { Phase } from '../../base/foyer-element.js';
import { showsContent } from '../../base/markup.js';
import { wholeNumber } from '../../base/numbers.js';
import { buttonStyles } from '../../base/styles/button.js';
import { hostStyles } from '../../base/styles/host.js';
import { warn } from '../../base/warn.js';
import { Announcer } from '../../controllers/announcer.js';
import { SessionController } from '../../controllers/session-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { retry as englishRetry } from '../../i18n/en-gb/errors.js';
import { frame as englishFrame, framePages as englishPages } from '../../i18n/en-gb/frame.js';
import type { OwnWords } from '../../i18n/words.js';
import { forgetBounce, isBounced } from './bounced.js';
import { styles } from './foyer-frame.styles.js';
import { Hosting } from './hosting.js';
import { authorsFrame } from './iframe.js';
import { renderRoom } from './look.js';
import { preconnect } from './preconnect.js';
import { situationOf } from './situation.js';
import type { Address, Situation } from './situation.js';
import { lasting, params, targetOf } from './target.js';
import type { FrameParams } from './target.js';
import { nameOf, renderView, sentenceOf } from './view.js';
import type { View } from './view.js';
import { wishOf } from './wish.js';
import type { Wish } from './wish.js';

const slot = html`<slot></slot>`;

/**
 * Shows one of the ticketing system's own pages, in which seats are chosen, baskets paid and accounts kept, in a frame that
 * the rest of the page keeps in step with: basket and login are read again when the customer changed them in the frame.
 *
 * The frame is a child of the element, in the page itself, under the name that the system's scripts look for; one that the
 * author wrote inside the element is used as it is. Once a booking may be under way in it, it is never moved, made anew or
 * loaded again unasked. Have one on a page at a time.
 *
 * Pages (`page`): `choose-seats` (with `instance`), `event` (with `event`), `event-list`, `event-calendar`, `basket`,
 * `memberships`, `donations`, `merchandise`, `gift-vouchers`, `ticket-subscriptions`, `offers`, `log-in`, `account`,
 * `new-account`, `edit-address`, `change-password`, `forgot-password`, `set-password`, `redeem-gift`, `checkout`,
 * `classic-checkout`, `cookies`; or the system's own names, such as `ChooseSeats.aspx`.
 *
 * @element foyer-frame
 *
 * @slot - Shown until the frame is there, and where there can be none: a link to the same page, which works without scripts.
 * @slot frame - Where the frame stands. Filled by the element.
 *
 * @fires {FrameLoadEvent} foyer-frame-load - The frame has loaded a page: `n` counts them.
 * @fires {FrameResizeEvent} foyer-frame-resize - The frame has the height of its page, in pixels.
 * @fires {FrameResizeUnavailableEvent} foyer-frame-resize-unavailable - No height arrives; `reason` says why.
 * @fires {BeforeFrameScrollEvent} foyer-before-frame-scroll - The page is about to be scrolled to the frame; can be prevented.
 * @fires {FrameUnreachableEvent} foyer-frame-unreachable - The system's page does not seem to have come.
 * @fires {OrderCompleteEvent} foyer-order-complete - The customer has bought; needs our snippet in the system's pages.
 * @fires {FoyerErrorEvent} foyer-error - The settings lead nowhere.
 *
 * @csspart frame - Around the frame; takes the focus when another page was opened.
 * @csspart skip - The button that jumps over the frame, seen while it has the focus.
 * @csspart link - The link to the same page without a frame.
 * @csspart status - A sentence about what is going on.
 * @csspart error - A sentence about what went wrong.
 * @csspart retry - The button beside it, to try again or go on.
 *
 * @cssproperty [--foyer-accent=vermilion] - Colour of buttons.
 * @cssproperty [--foyer-on-accent=white] - Colour of their text.
 * @cssproperty [--foyer-muted=76 % of the text colour] - Colour of the link above the frame.
 * @cssproperty [--foyer-control-height=2.75rem] - Least height of buttons.
 * @cssproperty [--foyer-space=1rem] - Around sentences.
 * @cssproperty [--foyer-border=22 % of the text colour] - Line around them.
 * @cssproperty [--foyer-danger=red] - Line beside what went wrong.
 *
 * @cssstate loading - A page is on its way that the element asked for.
 * @cssstate ready - A page is there.
 * @cssstate empty - No page is asked for.
 * @cssstate error - Something is wrong; where a frame could be had, it is there all the same.
 *
 * @example
 * <foyer-frame client-name="lantern" custom-domain="tickets.lantern.example" page="basket">
 *   <a href="https://tickets.lantern.example/lantern/website/Basket2.aspx">Your basket</a>
 * </foyer-frame>
 */
export class FoyerFrame extends FoyerElement {
  // What an author writes inside stands in for the frame; there is nothing to fill.
  static override readonly hooks: readonly string[] = [];
  static override properties = {
    words: { attribute: false },
    page: {},
    instance: {},
    webInstanceId: { attribute: 'web-instance-id' },
    event: {},
    webEventId: { attribute: 'web-event-id' },
    membership: {},
    screen: {},
    sortBy: { attribute: 'sort-by' },
    stylesheet: {},
    culture: {},
    label: {},
    minHeight: { type: Number, attribute: 'min-height' },
    pageScroll: { attribute: 'page-scroll' },
    allow: {},
    urlKey: { attribute: 'url-key' },
    blankPage: { attribute: 'blank-page' },
  };
  static override styles = [hostStyles, buttonStyles, styles];

  readonly #session = new SessionController(this);
  readonly #words = new WordsController(this);
  readonly #announcer = new Announcer(this);
  readonly #hosting = new Hosting(this);
  #served = false;
  #situation: Situation = { kind: 'waiting' };
  /** How often a page was opened by name: each time it is another one, even at the same address. */
  #opened = 0;
  /** What was said last to who cannot see it. */
  #said: string | null = null;
  #refocus = false;

  /** Words of your own in place of single ones of ours. */
  words?: OwnWords | null;

  /** Which page to show, by name. Left out: none yet, or the one that an iframe of your own inside shows. */
  page?: string | null;

  /** Id of a performance, for `choose-seats`. */
  instance?: string | null;

  /** The name that the venue chose for a performance, used where there is no id. */
  webInstanceId?: string | null;

  /** Id of an event, for `event`. */
  event?: string | null;

  /** The name that the venue chose for an event, used where there is no id. */
  webEventId?: string | null;

  /** Id of a membership, for `gift-vouchers`: it is given as a gift. */
  membership?: string | null;

  /** A part of the account, for `account`. */
  screen?: string | null;

  /** Order of the `event-list`: `name` or `date`. */
  sortBy?: string | null;

  /** Name of a style sheet that was uploaded to the system, such as `booking.css`. */
  stylesheet?: string | null;

  /** Language of the system's page: `en-gb`, `cy-gb`, `en-us`, `en-ca` or `fr-ca`. Left out: by the language around it. */
  culture?: string | null;

  /** What the frame is called, for who cannot see it. Left out: by its page, such as "Choose seats". */
  label?: string | null;

  /** Least height in pixels, kept free from the start. Left out: 600, or the height of the window where that is more. */
  minHeight?: number | null;

  /** `none` leaves the page where it is when a further page comes in the frame. Left out: `auto`, scrolled up to its top. */
  pageScroll?: 'auto' | 'none' | null;

  /** Permissions of the frame, as an iframe takes them. Left out: `payment` where payments are made, else none. */
  allow?: string | null;

  /**
   * Lets the address bar say what to show: `page`, `instance`, `web-instance-id`, `event`, `web-event-id`, `membership` and
   * `screen`, with this before their names; empty for `?instance=` as it stands. Only pages of the list can be named. Left
   * out: the address bar says nothing.
   */
  urlKey?: string | null;

  /** The venue's blank page as its website settings name it. Only used to find out why heights do not arrive. */
  blankPage?: string | null;

  /** @internal */
  get scrolls(): boolean {
    return this.pageScroll !== 'none';
  }

  protected override get phase(): Phase {
    const { kind } = this.#situation;
    if (kind === 'waiting') return 'loading';
    if (kind === 'nothing') return 'empty';
    const { gone, watch } = this.#hosting.stage;
    if (kind !== 'frame' || gone || watch?.arrival.reason) return 'error';
    return watch?.arrival.loading === false ? 'ready' : 'loading';
  }

  /**
   * Shows another page, whatever the address bar says; what is not given is taken back, but for `stylesheet` and `culture`.
   * Where a frame was there already and the customer asked for it, by a click for example, the focus moves to the frame's
   * beginning. Resolves once the page is asked for.
   *
   * @example
   * document.querySelector('foyer-frame').open('choose-seats', { instance: '1201AHGTKMNPQRS' });
   */
  async open(page: string, given: FrameParams = {}): Promise<void> {
    this.#refocus = this.#hosting.stage.frame !== null && navigator.userActivation.isActive;
    this.page = page;
    this.#hosting.forgetAddress();
    for (const name of params) if (name in given || !lasting.has(name)) this[name] = given[name] ?? null;
    this.#opened += 1;
    this.requestUpdate();
    await this.updateComplete;
  }

  /**
   * Loads the page again. Where something may be lost with it, seats or a place in the queue for example, it does nothing
   * and returns false; `open()` begins anew.
   */
  refresh(): boolean {
    return this.#hosting.refresh();
  }

  /** Moved as a whole, by `moveBefore()`, the frame goes on. That this is here tells browsers so. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = this.shadowRoot !== null && 'litElementHydrateSupport' in globalThis;
    return super.createRenderRoot();
  }

  /** What can be done with what is asked for. */
  #judge(): Situation {
    const { session, error } = this.#session;
    if (this.held || (!session && !error)) return { kind: 'waiting' };
    const situation = situationOf({
      base: session?.wire.base,
      target: targetOf(this, this.#hosting.search),
      lang: this.#words.lang,
      authors: authorsFrame(this)?.src,
      isolated: globalThis.crossOriginIsolated,
      bounced: isBounced(),
    });
    if (situation.kind === 'problem') warn(situation.problem.message);
    return situation;
  }

  get #view(): View {
    const { label } = this;
    return {
      situation: this.#situation,
      hosting: this.#hosting,
      words: this.#words.pending ? null : this.#words.part('frame', englishFrame),
      pages: this.#words.part('framePages', englishPages),
      tryAgain: this.#words.part('retry', englishRetry).retry,
      label: label?.trim() ? label.trim() : null,
      actions: {
        skip: () => this.shadowRoot?.querySelector<HTMLElement>('.end')?.focus(),
        update: () => {
          this.#refocus = true;
          this.#hosting.reload();
        },
        goOn: () => {
          this.#refocus = true;
          forgetBounce();
          this.#hosting.restart();
        },
      },
    };
  }

  /** The frame is no part of what is rendered, and comes before it: what is rendered tells of it. */
  protected override update(changed: PropertyValues): void {
    if (!this.#served && this.isConnected) this.#bring();
    super.update(changed);
  }

  /** The frame, as everything around it says. */
  #bring(): void {
    this.#situation = this.#judge();
    const { session } = this.#session;
    const { kind } = this.#situation;
    if (!session || kind === 'waiting') return;
    this.#hosting.follow(session);
    const { base, clock } = session.wire;
    if (kind === 'nothing') preconnect(base);
    if (this.#hosting.stage.gone) return;
    const wish = (address: Address): Wish =>
      wishOf({
        ...address,
        target: targetOf(this, this.#hosting.search),
        opened: this.#opened,
        base,
        clock,
        blankPage: () => this.blankPage ?? undefined,
        allow: this.allow,
      });
    this.#hosting.bring(kind === 'frame' ? wish(this.#situation) : null);
  }

  protected override updated(): void {
    super.updated();
    this.#served = false;
    if (!this.isConnected) return;
    const view = this.#view;
    this.#hosting.dress({
      label: view.label,
      name: nameOf(view, (view.words ?? englishFrame).booking),
      minHeight: wholeNumber(this, 'min-height', this.minHeight, 1),
    });
    this.#tell();
    if (!this.#refocus) return;
    this.#refocus = false;
    this.shadowRoot?.querySelector<HTMLElement>('.stage')?.focus();
  }

  #tell(): void {
    const sentence = sentenceOf(this.#view);
    if (sentence === this.#said) return;
    this.#said = sentence;
    if (sentence === null) this.#announcer.hush();
    else this.#announcer.announce(sentence);
  }

  protected override render(): unknown {
    // The server's first render is repeated as it was, so that it can be hydrated.
    if (isServer || this.#served) return super.render();
    const { kind } = this.#situation;
    if (kind === 'frame') return this.renderAnswer();
    if (kind === 'nothing') return slot;
    const hasContent = showsContent(this);
    if (kind === 'waiting') return hasContent ? slot : this.renderLoading();
    // The author's own way to the page is there, and nothing here can be mended by a visitor.
    if (kind === 'settings' && hasContent) return slot;
    return hasContent ? [slot, this.renderError()] : this.renderError();
  }

  protected override renderAnswer(): unknown {
    return renderView(this.#view);
  }

  protected override renderLoading(): unknown {
    return renderRoom();
  }

  protected override renderError(): unknown {
    return renderView(this.#view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'foyer-frame': FoyerFrame;
  }
}
