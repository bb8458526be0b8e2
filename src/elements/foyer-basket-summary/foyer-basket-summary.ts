import { html, nothing } from 'lit';
import { commonHookNames } from '../../base/common-hooks.js';
import { FoyerElement } from '../../base/foyer-element.js';
import type { Phase } from '../../base/foyer-element.js';
import { hostStyles } from '../../base/styles/host.js';
import { fillOwnMarkup } from '../../controllers/own-markup.js';
import { SessionController } from '../../controllers/session-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { BasketChangeEvent } from '../../events/basket-change.js';
import { basketPage } from '../../frame/pages.js';
import { basket as englishBasket } from '../../i18n/en-gb/basket.js';
import type { OwnWords } from '../../i18n/words.js';
import { basketTotal, itemCount } from '../../session/selectors.js';
import { styles } from './foyer-basket-summary.styles.js';

/**
 * Shows how many things are in the visitor's basket and what they come to, with a link to the basket. Follows every change
 * on the page, in the system's own pages and in other tabs.
 *
 * @element foyer-basket-summary
 *
 * @slot - Shown until the basket is known, and when it cannot be: a link to the basket, for example.
 *
 * @attr {number} count - How many things are in the basket. Set by the element.
 *
 * @fires {BasketChangeEvent} foyer-basket-change - The basket changed, here or elsewhere.
 * @fires {FoyerErrorEvent} foyer-error - The basket could not be read.
 *
 * @csspart link - The link to the basket.
 * @csspart icon - The drawing of a basket.
 * @csspart label - The word for the basket.
 * @csspart count - How many things are in the basket.
 * @csspart total - What they come to.
 * @csspart error - The sentence shown where the page is not set up.
 *
 * @cssproperty [--foyer-accent=vermilion] - Colour behind the count.
 * @cssproperty [--foyer-on-accent=white] - Colour of the count.
 * @cssproperty [--foyer-muted=76 % of the text colour] - Colour of the total.
 * @cssproperty [--foyer-control-height=2.75rem] - Least height of the link.
 *
 * @cssstate loading - The basket is not known yet.
 * @cssstate ready - Something is in the basket.
 * @cssstate empty - Nothing is in the basket.
 * @cssstate error - The basket could not be read.
 *
 * @example
 * <foyer-basket-summary client-name="lantern" custom-domain="tickets.lantern.example" basket-url="/basket">
 *   <a href="/basket">Basket</a>
 * </foyer-basket-summary>
 */
export class FoyerBasketSummary extends FoyerElement {
  static override readonly hooks = [
    ...commonHookNames,
    'data-basket-item-count',
    'data-basket-summary-currency',
    'data-basket-summary-basket-total',
    'data-basket-summary-discount-total',
    'data-basket-total',
    'data-basket-discount',
    'data-basket-discount-container',
    'data-basket-ticket-count',
    'data-basket-merchandise-count',
    'data-basket-donation-count',
    'data-basket-membership-count',
    'data-basket-gift-voucher-count',
    'data-basket-link',
  ];
  static override properties = { words: { attribute: false } };
  static override styles = [hostStyles, styles];

  readonly #session = new SessionController(this, {
    fires: [BasketChangeEvent.eventName],
    errorOf: ({ basket }) => basket.error,
    changed: () => this.#reflect(),
  });
  readonly #words = new WordsController(this);

  /** Words of your own in place of single ones of ours. */
  words?: OwnWords | null;

  constructor() {
    super();
    fillOwnMarkup(
      this,
      () => import('./own-markup.js'),
      this.#session,
      this.#words,
      () => this.phase,
    );
  }

  /** How many things are in the basket; null until that is known. */
  get count(): number | null {
    const { value } = this.#session.state.basket;
    return value === undefined ? null : itemCount(value);
  }

  /** What is payable, in major units; null until that is known, and where the system gives no figure. */
  get total(): number | null {
    const { value } = this.#session.state.basket;
    return value === undefined ? null : basketTotal(value);
  }

  protected override get phase(): Phase {
    if (this.#words.pending) return 'loading';
    const { count } = this;
    if (count === null) return this.#session.error ? 'error' : 'loading';
    return count === 0 ? 'empty' : 'ready';
  }

  get #address(): string | null {
    const { session } = this.#session;
    return this.settings.basketUrl ?? (session ? basketPage(session.wire.base) : null);
  }

  override start(): void {
    super.start();
    this.#reflect();
  }

  /** At once, so that whoever hears of a change finds the attribute changed as well. */
  #reflect(): void {
    const { count } = this;
    if (this.held) return;
    if (count === null) this.removeAttribute('count');
    else this.setAttribute('count', String(count));
  }

  protected override renderAnswer(): unknown {
    const { basket, items } = this.#words.part('basket', englishBasket);
    const total = this.total === null ? '' : this.#words.money(this.total);
    return this.#renderLink(basket, [items(this.count ?? 0), total], total);
  }

  protected override renderLoading(): unknown {
    const waiting = html`<span class="waiting"></span>`;
    // A word of another language may still be on its way.
    const label = this.#words.pending ? waiting : this.#words.part('basket', englishBasket).basket;
    return this.#renderLink(label, [], waiting);
  }

  /** Quietly: the link still leads to the basket. */
  protected override renderError(hasContent: boolean): unknown {
    if (hasContent) return nothing;
    const { basket, unknown, notSetUp } = this.#words.part('basket', englishBasket);
    if (this.#address !== null) return this.#renderLink(basket, [unknown], nothing);
    return html`<p part="error"><bdi>${notSetUp}</bdi></p>`;
  }

  /** @param details What is said beside the label, of which others see numbers only. */
  #renderLink(label: unknown, details: readonly string[], total: unknown): unknown {
    const { count } = this;
    const said = typeof label === 'string' ? [label, ...details].filter(Boolean).join(', ') : nothing;
    return html`<a part="link" href=${this.#address ?? nothing}>
      <span class="look" aria-hidden="true">
        <span class="basket">
          ${icon}
          <span class="count" part="count" ?hidden=${!count}>${count}</span>
        </span>
        <span part="label">${label}</span>
        <bdi class="total" part="total">${total}</bdi>
      </span>
      <span class="unseen">${said}</span>
    </a>`;
  }
}

const icon = html`<svg part="icon" viewBox="0 0 24 24">
  <path d="M3 9.5h18l-1.8 9.4a2 2 0 0 1-2 1.6H6.8a2 2 0 0 1-2-1.6L3 9.5Z" />
  <path d="M8 9.5 10.5 3.5M16 9.5l-2.5-6M9.5 13v4M14.5 13v4" />
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'foyer-basket-summary': FoyerBasketSummary;
  }
}
