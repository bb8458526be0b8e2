import { html, isServer, LitElement } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { MarkupController } from './markup-controller.js';
import { SettingsController } from './settings-controller.js';
import { attributeOf, settingNames } from './setting-names.js';
import type { Settings } from './settings.js';
import { version } from './version.js';

/**
 * What an element knows: the first answer is awaited, it is there, it is there but holds nothing, or it could not be had.
 */
export type Phase = 'loading' | 'ready' | 'empty' | 'error';

const phases: readonly Phase[] = ['loading', 'ready', 'empty', 'error'];

const authorsContent = html`<slot></slot>`;

/**
 * What every element of the kit stands on: its settings, whose markup it shows, its state for CSS, and when the author's
 * content gives way to ours.
 *
 * The author's content is shown until there is an answer, and again when there is none; so a link to the ticketing
 * system's own pages works before, without and after JavaScript.
 *
 * @attr {'manual'} data-start - Leaves the page's markup as it is until `start()` is called: for pages that a framework hydrates.
 *
 * @cssproperty [--foyer-text=the text colour around it] - Colour of text.
 * @cssproperty [--foyer-font=the font around it] - Font family.
 * @cssproperty [--foyer-font-size=the font size around it] - Font size.
 * @cssproperty [--foyer-line=the line height around it] - Line height.
 * @cssproperty [--foyer-focus=the text colour] - Colour of the ring around what has the focus.
 * @cssproperty [--foyer-radius=0.5rem] - Corners.
 * @cssproperty [--foyer-surface=7 % of the text colour] - Behind what is on its way.
 */
export abstract class FoyerElement extends LitElement {
  /** The version of the copy of the script that this class is from. */
  static readonly version = version;
  /** Names of the `data-*` hooks that make an author's markup one for us to fill; their table comes with its own chunk. */
  static readonly hooks: readonly string[] = [];
  /** Is it normal that no custom domain is set? */
  static readonly domainOptional: boolean = false;

  /** Without decorators: the header has no room for them. */
  static override properties: PropertyDeclarations = {
    clientName: { attribute: attributeOf.clientName },
    customDomain: { attribute: attributeOf.customDomain },
    currency: {},
    basketUrl: { attribute: attributeOf.basketUrl },
    accountUrl: { attribute: attributeOf.accountUrl },
    bookingUrl: { attribute: attributeOf.bookingUrl },
    markup: {},
  };

  readonly #settings: SettingsController;
  readonly #markup: MarkupController;
  readonly #internals: ElementInternals | undefined;
  #served = false;
  #started = false;

  /**
   * The venue's name in the ticketing system.
   *
   * @attr client-name
   */
  clientName?: string | null;

  /**
   * The venue's own ticket host, such as `tickets.venue.org`.
   *
   * @attr custom-domain
   */
  customDomain?: string | null;

  /** Three-letter code of the currency of all prices, such as `GBP`. Left out: by the region of the language. */
  currency?: string | null;

  /**
   * The venue's page that shows the basket. Left out: the system's own.
   *
   * @attr basket-url
   */
  basketUrl?: string | null;

  /**
   * The venue's page for customers' accounts. Left out: the system's own.
   *
   * @attr account-url
   */
  accountUrl?: string | null;

  /**
   * The venue's page for booking.
   *
   * @attr booking-url
   */
  bookingUrl?: string | null;

  /** Whose markup is shown: `own`, the author's, or `ours`. Left out: the author's where it holds a hook or a template. */
  markup?: 'own' | 'ours' | null;

  constructor() {
    super();
    const { hooks, domainOptional } = this.constructor as typeof FoyerElement;
    this.#settings = new SettingsController(this, domainOptional);
    this.#markup = new MarkupController(this, hooks);
    // The server's stand-in for an element has no states.
    this.#internals = isServer ? undefined : this.attachInternals();
  }

  /** What the element works with, wherever it was set. The same object until one of the settings changes. */
  get settings(): Settings {
    return this.#settings.settings;
  }

  /** Is the author's own markup shown, rather than ours? */
  get headless(): boolean {
    return this.#markup.headless;
  }

  /**
   * Is everything that the page's own scripts may still take over left as it is: the author's markup, the attributes of the
   * element? So it is where `data-start="manual"` stands on the element, until `start()` is called.
   */
  get held(): boolean {
    return !this.#started && this.getAttribute('data-start') === 'manual';
  }

  /** Begins where `data-start="manual"` held it back: once a framework has taken over what the server sent, for example. */
  start(): void {
    this.#started = true;
    this.requestUpdate();
  }

  /** What the element knows at the moment. */
  protected abstract get phase(): Phase;

  /** Our look when there is an answer. */
  protected abstract renderAnswer(): unknown;

  /** Our look until then, where the author put nothing in; of the size that the answer will need. */
  protected abstract renderLoading(): unknown;

  /** What is shown when there is no answer, under whatever the author put in. */
  protected abstract renderError(hasContent: boolean): unknown;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) {
      // What the server sent: hydration takes it over, and without hydration it would stay beside ours.
      this.#served = 'litElementHydrateSupport' in globalThis;
      if (!this.#served) this.shadowRoot.replaceChildren();
    }
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!isServer && settingNames.some((name) => changed.has(name))) this.#settings.read();
  }

  protected override updated(): void {
    for (const phase of phases)
      if (phase === this.phase) this.#internals?.states.add(phase);
      else this.#internals?.states.delete(phase);
    if (!this.#served) return;
    this.#served = false;
    this.requestUpdate();
  }

  protected override render(): unknown {
    // The server's first render is repeated as it was, so that it can be hydrated.
    if (isServer || this.#served || this.headless) return authorsContent;
    switch (this.phase) {
      case 'loading':
        return this.#markup.hasContent ? authorsContent : this.renderLoading();
      case 'error':
        return [authorsContent, this.renderError(this.#markup.hasContent)];
      default:
        return this.renderAnswer();
    }
  }
}
