import { isServer } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '../base/warn.js';
import { formatLocale, loadWords, wordsFor } from '../i18n/languages.js';
import { currencyOf, moneyInWords } from '../i18n/money.js';
import type { OwnWords, Words } from '../i18n/words.js';
import type { HasSettings } from './session-of.js';

type Host = ReactiveControllerHost & HasSettings & { words?: OwnWords | null };

const noCurrency =
  'The currency is not known. Set currency, such as GBP, or a lang with a region, such as en-GB.';

/** What an element says, in the language around it. */
export class WordsController implements ReactiveController {
  readonly #host: Host;
  #awaited = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The language around the element. */
  get lang(): string {
    return this.#host.settings.lang ?? 'en-GB';
  }

  /** Are the words still on their way? Nothing that a visitor reads is shown before. */
  get pending(): boolean {
    return !isServer && wordsFor(this.lang) === undefined;
  }

  /**
   * A part of the words.
   *
   * @param english What the element brings along: what to say where nothing else is known.
   */
  part<Part extends keyof Words>(part: Part, english: Words[Part]): Words[Part] {
    return { ...english, ...wordsFor(this.lang)?.[part], ...this.#host.words?.[part] };
  }

  /** An amount in major units. */
  money(amount: number): string {
    const currency = this.#host.settings.currency?.toUpperCase() ?? currencyOf(this.lang);
    if (currency === undefined) warn(noCurrency);
    return moneyInWords(amount, formatLocale(this.lang), currency);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const { lang } = this;
    if (isServer || this.#awaited === lang || !this.pending) return;
    this.#awaited = lang;
    void loadWords(lang).then(() => this.#host.requestUpdate());
  }
}
