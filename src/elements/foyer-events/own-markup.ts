import type { ApiError } from '../../api/errors.js';
import type { Phase } from '../../base/foyer-element.js';
import { safeAddress } from '../../base/links.js';
import type { WordsController } from '../../controllers/words-controller.js';
import { attribute } from '../../hooks/attribute.js';
import { commonHooks } from '../../hooks/common.js';
import type { Told } from '../../hooks/common.js';
import { bindHooks } from '../../hooks/engine.js';
import type { HookBinding } from '../../hooks/engine.js';
import { html } from '../../hooks/html.js';
import { repeat } from '../../hooks/repeat.js';
import type { HookTable } from '../../hooks/table.js';
import { text } from '../../hooks/text.js';
import { datesInWords, durationInWords } from '../../i18n/dates.js';
import { dates as englishDates } from '../../i18n/en-gb/dates.js';
import { errors as englishErrors } from '../../i18n/en-gb/errors.js';
import { events as englishEvents } from '../../i18n/en-gb/events.js';
import type { DateWords } from '../../i18n/words.js';
import type { Event } from '../../schema/event.js';
import { eventLink } from './event-link.js';
import type { FoyerEvents } from './foyer-events.js';
import type { Run, Shown } from './upcoming.js';

/*
 * The hooks that fill an author's own markup. A chunk of its own: it comes when an element on the page shows some.
 */

/** What only the element knows. */
interface Inside {
  readonly phase: Phase;
  readonly error: ApiError | undefined;
  /** The same object until other events are shown. */
  readonly view: Shown | undefined;
  /** Of the addresses of events' own pages. */
  readonly pattern: string | null;
  /** Of the API. */
  readonly base: string | undefined;
  /** Of the author's heading above a description. */
  readonly level: number;
}

/** How events are told, the same for all of a list. */
interface Manner {
  readonly inside: Inside;
  readonly now: number;
  readonly words: DateWords;
  readonly noDates: string;
}

/** What the hooks in a copy of the template see: an event, as it is told. */
class Item {
  readonly event: Event;
  readonly #run: Run;
  readonly #manner: Manner;

  constructor(run: Run, manner: Manner) {
    this.event = run.event;
    this.#run = run;
    this.#manner = manner;
  }

  get dates(): string {
    const { first, last } = this.#run;
    const { words, noDates, now } = this.#manner;
    return first === null || last === null ? noDates : datesInWords(words, first, last, now);
  }

  /** Nothing where the system does not say how long it is. */
  get duration(): string {
    return durationInWords(this.#manner.words, this.event.duration ?? 0);
  }

  get link(): string | undefined {
    const { pattern, base } = this.#manner.inside;
    return eventLink(this.event, pattern, base) ?? undefined;
  }

  get level(): number {
    return this.#manner.inside.level;
  }
}

/** What the hooks see of an element. */
class View implements Told {
  readonly element: FoyerEvents;
  readonly #words: WordsController;
  readonly #inside: () => Inside;
  #items: readonly Item[] = [];
  /** What the items were made of. */
  #from: readonly unknown[] = [];

  constructor(element: FoyerEvents, words: WordsController, inside: () => Inside) {
    this.element = element;
    this.#words = words;
    this.#inside = inside;
  }

  get phase(): Phase {
    return this.#inside().phase;
  }

  get problem(): string | undefined {
    const { error } = this.#inside();
    return error && this.#words.part('errors', englishErrors)[error.code];
  }

  readonly retry = (): Promise<void> => this.element.retry();

  /** How many there are, on the screen or not yet. */
  get count(): number | undefined {
    const { phase, view } = this.#inside();
    return phase === 'loading' ? undefined : view?.runs.length;
  }

  /** Those that are on the screen so far. An item is the same object until it is told differently. */
  get items(): readonly Item[] | undefined {
    const inside = this.#inside();
    const { view, pattern, base, level } = inside;
    if (!view || inside.phase === 'loading') return undefined;
    const { settings, words: own } = this.element;
    const from = [view, settings, own, pattern, base, level];
    if (from.some((each, at) => each !== this.#from[at])) {
      const { noDates } = this.#words.part('events', englishEvents);
      const manner = { inside, now: view.now, words: this.#words.part('dates', englishDates), noDates };
      this.#items = view.runs.map((run) => new Item(run, manner));
      this.#from = from;
    }
    return this.#items.slice(0, view.painted);
  }
}

/** A picture's address, and what it shows in words; an event without one leaves what the author put there. */
const picture = (...names: readonly ('imageUrl' | 'thumbnailUrl')[]) => {
  const addressOf = ({ event }: Item): string | undefined =>
    names.map((name) => safeAddress(event[name])).find((address) => address !== null) ?? undefined;
  return attribute<Item>({
    alt: (item) => (addressOf(item) === undefined ? undefined : (item.event.altText ?? '')),
    src: addressOf,
  });
};

const items: HookTable<Item> = {
  'data-event-name': text(({ event }) => event.name),
  'data-event-description': text(({ event }) => event.description ?? null),
  'data-event-html-description': html(
    ({ event }) => event.htmlDescription ?? null,
    ({ level }) => level,
  ),
  'data-event-dates': text(({ dates }) => dates),
  'data-event-duration': text(({ duration }) => duration),
  'data-event-link': attribute({ href: ({ link }) => link }),
  'data-event-image': picture('imageUrl', 'thumbnailUrl'),
  'data-event-thumbnail': picture('thumbnailUrl', 'imageUrl'),
};

export const table: HookTable<View> = {
  ...commonHooks,
  'data-event-count': text(({ count }) => count),
  template: repeat<View, Item>({
    items: (view) => view.items,
    key: ({ event }) => event.id,
    table: items,
  }),
};

/** Binds the hooks to an element. */
export const bind = (
  element: FoyerEvents,
  ...inside: [words: WordsController, inside: () => Inside]
): HookBinding<View> =>
  bindHooks(element, table, new View(element, ...inside), () => element.headless && !element.held);
