import { isServer } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { advise } from '../base/advice.js';
import { formatLocale, loadWords, wordsFor } from '../i18n/languages.js';
import { currencyOf, moneyInWords } from '../i18n/money.js';
import type { OwnWords, Words } from '../i18n/words.js';
import type { HasSettings } from './session-of.js';

type Host = ReactiveControllerHost & HasSettings & { words?: OwnWords | null };

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

  /** Code of the currency of all prices; undefined, with a word to the developer, where nothing tells it. */
  get currency(): string | undefined {
    const currency = this.#host.settings.currency?.toUpperCase() ?? currencyOf(this.lang);
    if (currency === undefined) advise('currency');
    return currency;
  }

  /** An amount in major units. */
  money(amount: number): string {
    return moneyInWords(amount, formatLocale(this.lang), this.currency);
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
