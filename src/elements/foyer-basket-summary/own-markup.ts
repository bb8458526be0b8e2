import type { Phase } from '../../base/foyer-element.js';
import type { SessionController } from '../../controllers/session-controller.js';
import type { WordsController } from '../../controllers/words-controller.js';
import { basketPage } from '../../frame/pages.js';
import { attribute } from '../../hooks/attribute.js';
import { commonHooks } from '../../hooks/common.js';
import type { Told } from '../../hooks/common.js';
import { container } from '../../hooks/container.js';
import { bindHooks } from '../../hooks/engine.js';
import type { HookBinding } from '../../hooks/engine.js';
import type { HookTable } from '../../hooks/table.js';
import { text } from '../../hooks/text.js';
import { currencySymbol } from '../../i18n/currency-symbol.js';
import { errors as englishErrors } from '../../i18n/en-gb/errors.js';
import { formatLocale } from '../../i18n/languages.js';
import { moneyInWords } from '../../i18n/money.js';
import type { Basket } from '../../schema/basket.js';
import type { FoyerBasketSummary } from './foyer-basket-summary.js';

/*
 * The hooks that fill an author's own markup. A chunk of its own: it comes when an element on the page shows some.
 */

/** What the hooks see of an element. */
class View implements Told {
  readonly element: FoyerBasketSummary;
  readonly #session: SessionController;
  readonly #words: WordsController;
  readonly #phase: () => Phase;

  constructor(
    element: FoyerBasketSummary,
    session: SessionController,
    words: WordsController,
    phase: () => Phase,
  ) {
    this.element = element;
    this.#session = session;
    this.#words = words;
    this.#phase = phase;
  }

  get phase(): Phase {
    return this.#phase();
  }

  get problem(): string | undefined {
    const { error } = this.#session;
    if (!error || this.phase !== 'error') return undefined;
    return this.#words.part('errors', englishErrors)[error.code];
  }

  readonly retry = async (): Promise<void> => this.#session.session?.refresh('return');

  /** Null: nothing is in it, nor ever was. Undefined until it is known. */
  get basket(): Basket | null | undefined {
    return this.#session.state.basket.value;
  }

  /** What was taken off, in major units; null where the system gives no figure. */
  get discount(): number | null | undefined {
    const { basket } = this;
    return basket === null ? 0 : basket && (basket.totalDiscount ?? null);
  }

  get total(): number | null | undefined {
    return this.basket === undefined ? undefined : this.element.total;
  }

  get address(): string | undefined {
    const { session } = this.#session;
    return this.element.settings.basketUrl ?? (session && basketPage(session.wire.base));
  }

  /** The symbol of the currency, once there is an amount to go with it. */
  get symbol(): string | undefined {
    if (this.basket === undefined) return undefined;
    const { lang, currency } = this.#words;
    return currency && currencySymbol(formatLocale(lang), currency);
  }

  money(amount: number | null | undefined): string | null | undefined {
    return typeof amount === 'number' ? this.#words.money(amount) : amount;
  }

  /** Without a symbol. */
  number(amount: number | null | undefined): string | null | undefined {
    if (typeof amount !== 'number') return amount;
    return moneyInWords(amount, formatLocale(this.#words.lang), undefined);
  }
}

type Kind = 'tickets' | 'merchandiseItems' | 'donations' | 'membershipSubscriptions' | 'giftVouchers';

const countOf = (kind: Kind) =>
  text<View>(({ basket }) => (basket === null ? 0 : basket && (basket[kind]?.length ?? 0)));

export const table: HookTable<View> = {
  ...commonHooks,
  'data-basket-item-count': text(({ element }) => element.count ?? undefined),
  'data-basket-summary-currency': text(({ symbol }) => symbol),
  'data-basket-summary-basket-total': text((view) => view.number(view.total)),
  'data-basket-summary-discount-total': text((view) => view.number(view.discount)),
  'data-basket-total': text((view) => view.money(view.total)),
  'data-basket-discount': text((view) => view.money(view.discount)),
  'data-basket-discount-container': container(({ discount }) =>
    discount === undefined ? undefined : (discount ?? 0) > 0,
  ),
  'data-basket-ticket-count': countOf('tickets'),
  'data-basket-merchandise-count': countOf('merchandiseItems'),
  'data-basket-donation-count': countOf('donations'),
  'data-basket-membership-count': countOf('membershipSubscriptions'),
  'data-basket-gift-voucher-count': countOf('giftVouchers'),
  'data-basket-link': attribute({ href: ({ address }) => address }),
};

/** Binds the hooks to an element. */
export const bind = (
  element: FoyerBasketSummary,
  ...inside: [session: SessionController, words: WordsController, phase: () => Phase]
): HookBinding<View> =>
  bindHooks(element, table, new View(element, ...inside), () => element.headless && !element.held);
