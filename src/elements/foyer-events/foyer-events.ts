import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { breathe } from '../../api/breathe.js';
import { list } from '../../api/events.js';
import { dayOf } from '../../api/time.js';
import { commonHookNames } from '../../base/common-hooks.js';
import { FoyerElement } from '../../base/foyer-element.js';
import type { Phase } from '../../base/foyer-element.js';
import { safeAddress } from '../../base/links.js';
import { wholeNumber } from '../../base/numbers.js';
import { buttonStyles } from '../../base/styles/button.js';
import { hostStyles } from '../../base/styles/host.js';
import { warn } from '../../base/warn.js';
import { Announcer } from '../../controllers/announcer.js';
import { fillOwnMarkup } from '../../controllers/own-markup.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { datesInWords } from '../../i18n/dates.js';
import { dates as englishDates } from '../../i18n/en-gb/dates.js';
import { errors as englishErrors, retry as englishRetry } from '../../i18n/en-gb/errors.js';
import { events as englishEvents } from '../../i18n/en-gb/events.js';
import type { OwnWords } from '../../i18n/words.js';
import type { Event } from '../../schema/event.js';
import { renderCard, renderWaitingCard } from './card.js';
import { eventLink } from './event-link.js';
import { styles } from './foyer-events.styles.js';
import { seasonOf } from './upcoming.js';
import type { Run, Shown } from './upcoming.js';

/** Cards painted at once; the others follow when the browser has time. */
const firstScreen = 24;

/** Cards in one list. Full rows of one to six cards, so that a long season, in several lists, looks like one. */
const sectionSize = 60;

/** Cards to come that are shown where their number is not known. */
const cardsToCome = 8;

/**
 * What's on: the venue's events as cards with picture, name, dates and a link. Those that are over are left out.
 *
 * @element foyer-events
 *
 * @slot - Shown until the events are there, and when they cannot be had: a link to the system's own list, for example.
 *
 * @fires {FoyerErrorEvent} foyer-error - The events could not be read.
 *
 * @csspart list - The grid of cards; long seasons come in several.
 * @csspart card - One event.
 * @csspart image - Its picture.
 * @csspart name - Its name.
 * @csspart dates - When it is on.
 * @csspart link - The link to its page.
 * @csspart status - The sentence shown where there is nothing on.
 * @csspart error - The sentence about what went wrong.
 * @csspart retry - The button that tries again.
 *
 * @cssproperty [--foyer-card-min=16rem] - Least width of a card.
 * @cssproperty [--foyer-gap=1.5rem] - Between cards.
 * @cssproperty [--foyer-image-ratio=3 / 2] - Width to height of pictures.
 * @cssproperty [--foyer-radius=0.5rem] - Corners of pictures and buttons.
 * @cssproperty [--foyer-muted=76 % of the text colour] - Colour of dates.
 * @cssproperty [--foyer-surface=7 % of the text colour] - Where a picture is missing or on its way.
 * @cssproperty [--foyer-accent=vermilion] - Colour of the button.
 * @cssproperty [--foyer-on-accent=white] - Colour of its text.
 * @cssproperty [--foyer-control-height=2.75rem] - Least height of the button.
 * @cssproperty [--foyer-space=1rem] - Around the sentence about what went wrong.
 * @cssproperty [--foyer-border=22 % of the text colour] - Line around it.
 * @cssproperty [--foyer-danger=red] - Line beside it.
 *
 * @cssstate loading - The events are on their way.
 * @cssstate ready - Events are shown.
 * @cssstate empty - There is nothing on.
 * @cssstate error - The events could not be read.
 *
 * @example
 * <foyer-events client-name="lantern" custom-domain="tickets.lantern.example" event-url="/whats-on/{id}">
 *   <a href="https://tickets.lantern.example/lantern/website/EventList.aspx">See what’s on</a>
 * </foyer-events>
 */
export class FoyerEvents extends FoyerElement {
  static override readonly hooks = [...commonHookNames, 'data-event-count'];
  static override properties = {
    words: { attribute: false },
    eventUrl: { attribute: 'event-url' },
    past: { type: Boolean },
    limit: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [hostStyles, buttonStyles, styles];

  readonly #events = new ResourceController<Event[]>(
    this,
    (wire, signal) =>
      // The venue's day may be yesterday's here.
      list(wire, this.past ? {} : { instanceStartFrom: dayOf(wire.clock.now(), -1) }, { signal }),
    () => [this.past],
  );
  readonly #words = new WordsController(this);
  readonly #announcer = new Announcer(this);
  #view: Shown | undefined;
  /** What screen readers were told of last. */
  #told: unknown;
  #refocus = false;

  /** Words of your own in place of single ones of ours. */
  words?: OwnWords | null;

  /**
   * Where an event's page is, such as `/whats-on/{id}` or `/whats-on/{webEventId}`. Left out: the system's own page.
   * An event without a web id is named by its id.
   */
  eventUrl?: string | null;

  /** Shows what is over as well, after what is not. */
  past = false;

  /** How many events are shown at most. */
  limit?: number | null;

  /** Level of the names as headings, 1 to 6. Left out: 3. */
  headingLevel?: number | null;

  constructor() {
    super();
    fillOwnMarkup(
      this,
      async () => {
        const part = await import('./own-markup.js');
        this.#paintAgain();
        return part;
      },
      this.#words,
      () => ({
        phase: this.phase,
        error: this.#events.error,
        view: this.#viewNow(),
        pattern: this.#pattern,
        base: this.#events.wire?.base,
        level: this.#level,
      }),
    );
  }

  protected override get phase(): Phase {
    if (this.#words.pending) return 'loading';
    if (this.#events.error) return 'error';
    const view = this.#viewNow();
    if (!view) return 'loading';
    return view.runs.length === 0 ? 'empty' : 'ready';
  }

  protected override updated(): void {
    super.updated();
    const { phase } = this;
    const shown = phase === 'error' ? this.#events.error : this.#viewNow();
    if (phase === 'loading' || this.#told === shown) return;
    this.#told = shown;
    this.#tell();
    if (this.#refocus && phase !== 'error')
      this.shadowRoot?.querySelector<HTMLElement>('[tabindex]')?.focus();
    this.#refocus = false;
    void this.#paintRest();
  }

  /** Reads the events again; resolves when they are there, or could not be had again. */
  async retry(): Promise<void> {
    this.#refocus = Boolean(this.shadowRoot?.activeElement);
    await this.#events.retry();
  }

  get #limit(): number | undefined {
    return wholeNumber(this, 'limit', this.limit, 1);
  }

  get #level(): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, 1, 6) ?? 3;
  }

  /** The author's pattern for links, unless it leads where a link may not. */
  get #pattern(): string | null {
    const pattern = this.eventUrl?.trim();
    if (!pattern) return null;
    if (safeAddress(pattern) !== null) return pattern;
    warn(`"${pattern}" cannot be read as event-url. Use an http(s) or relative address with {id} in it.`);
    return null;
  }

  /** What is shown of the events that were read; the same object until it is something else. */
  #viewNow(): Shown | undefined {
    const events = this.#events.value;
    const { wire } = this.#events;
    if (!events || !wire) return undefined;
    const { past } = this;
    const limit = this.#limit;
    const known = this.#view;
    if (known?.events === events && known.past === past && known.limit === limit) return known;
    const { runs, now } = seasonOf(events, wire.clock.now(), past);
    this.#view = { events, past, limit, now, runs: runs.slice(0, limit), painted: firstScreen };
    return this.#view;
  }

  #tell(): void {
    if (this.headless) return;
    const words = this.#words.part('events', englishEvents);
    const { error } = this.#events;
    const count = this.#viewNow()?.runs.length ?? 0;
    if (error) this.#announcer.announce(this.#words.part('errors', englishErrors)[error.code]);
    else this.#announcer.announce(count === 0 ? words.none : words.count(count));
  }

  /** The first screen is painted; the rest follows section by section, as the browser finds time. */
  async #paintRest(): Promise<void> {
    const view = this.#view;
    while (view && view === this.#view && view.painted < view.runs.length) {
      await painted();
      view.painted = (Math.floor(view.painted / sectionSize) + 1) * sectionSize;
      this.requestUpdate();
      await this.updateComplete;
    }
  }

  /** Nothing of it was on the screen: what fills an author's markup has come only now. */
  #paintAgain(): void {
    const view = this.#view;
    if (!view) return;
    const ended = view.painted >= view.runs.length;
    view.painted = firstScreen;
    if (ended) void this.#paintRest();
  }

  protected override renderAnswer(): unknown {
    const view = this.#viewNow();
    if (!view || view.runs.length === 0)
      return html`<p part="status" tabindex="-1">
        <bdi>${this.#words.part('events', englishEvents).none}</bdi>
      </p>`;
    const sections = [];
    const end = Math.min(view.painted, view.runs.length);
    for (let at = 0; at < end; at += sectionSize)
      sections.push(this.#renderSection(view, view.runs.slice(at, Math.min(at + sectionSize, end)), at));
    return sections;
  }

  #renderSection(view: Shown, runs: readonly Run[], at: number): unknown {
    const words = this.#words.part('dates', englishDates);
    const { noDates } = this.#words.part('events', englishEvents);
    const pattern = this.#pattern;
    const level = this.#level;
    const base = this.#events.wire?.base;
    const card = ({ event, first, last }: Run): unknown => {
      const dates = first === null || last === null ? noDates : datesInWords(words, first, last, view.now);
      return renderCard({ event, dates, link: eventLink(event, pattern, base) }, level);
    };
    return html`<ul part="list" class=${at === 0 ? 'grid' : 'grid later'} tabindex="-1">
      ${repeat(runs, ({ event }) => event.id, card)}
    </ul>`;
  }

  protected override renderLoading(): unknown {
    const limit = this.#limit;
    const cards = Array.from({ length: Math.min(limit ?? cardsToCome, firstScreen) }, renderWaitingCard);
    const sentence = this.#words.pending ? nothing : this.#words.part('events', englishEvents).loading;
    return html`<p class="unseen">${sentence}</p>
      <ul class=${limit === undefined ? 'grid to-come' : 'grid'} aria-hidden="true">
        ${cards}
      </ul>`;
  }

  protected override renderError(hasContent: boolean): unknown {
    const { error } = this.#events;
    const isSettings = error?.code === 'settings';
    if (!error || (isSettings && hasContent)) return nothing;
    const { retry, retrying } = this.#words.part('retry', englishRetry);
    const { pending } = this.#events;
    return html`<div class=${hasContent ? 'problem below' : 'problem'}>
      <p part="error"><bdi>${this.#words.part('errors', englishErrors)[error.code]}</bdi></p>
      ${
        isSettings
          ? nothing
          : html`<button
              part="retry"
              type="button"
              aria-disabled=${pending ? 'true' : nothing}
              @click=${() => this.retry()}
            >
              ${pending ? retrying : retry}
            </button>`
      }
    </div>`;
  }
}

/** Resolves when what was rendered is on the screen. While the page is hidden there is no hurry. */
const painted = async (): Promise<void> => {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await breathe();
};

declare global {
  interface HTMLElementTagNameMap {
    'foyer-events': FoyerEvents;
  }
}
