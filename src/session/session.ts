import * as basketApi from '../api/basket.js';
import * as customerApi from '../api/customer.js';
import { ApiError } from '../api/errors.js';
import type { ClientSettings } from '../api/settings.js';
import { createLine } from '../api/wire.js';
import type { Wire } from '../api/wire.js';
import type { ChangeCause } from '../events/change-cause.js';
import type { Basket } from '../schema/basket.js';
import { changesBetween } from './announce.js';
import type { Outcome } from './outcome.js';
import { causeOf, noteStale, outdate, pageRecord } from './registry.js';
import type { PageRecord } from './registry.js';
import type { Request } from './requests.js';
import { customerOf } from './selectors.js';
import { initialState } from './state.js';
import type { Kept, SessionState } from './state.js';
import { sharedWire } from './wire.js';

/** @param cause Why it changed; undefined for what is known at once, and for the first read. */
export type Listener = (state: SessionState, cause: ChangeCause | undefined) => void;

/**
 * One truth about the visitor for everything on the page that shows it. It asks the network only while someone listens,
 * and believes only what the system says: nothing changes before it was read.
 */
export class Session {
  /** The line that catalogue reads share too. */
  readonly wire: Wire;
  /** @internal */
  readonly record: PageRecord;
  /** @internal Told of every state after the listeners, while there are any; it alone keeps nothing going. */
  changed?: Listener | undefined;
  readonly #listeners = new Set<Listener>();
  #state: SessionState = initialState;
  #watch: AbortController | undefined;
  #reading: Promise<void> = Promise.resolve();
  /** Reads are numbered as they leave; one that lands after a later one has nothing to say. */
  #left = 0;
  #landed = 0;

  /** @throws ApiError `settings` */
  constructor(settings: ClientSettings) {
    const line = createLine(settings);
    this.record = pageRecord(line.base);
    this.wire = sharedWire(line, this.record);
  }

  getState(): SessionState {
    return this.#state;
  }

  /** Calls back at once with what is known, and then with every change. What it returns ends that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (!this.#watch) this.#start();
    listener(this.#state, undefined);
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one go.
      queueMicrotask(() => {
        if (this.#listeners.size === 0) this.#end();
      });
    };
  }

  /** Makes a change, once, and tells how it ended. Others wait their turn, in every tab. */
  async dispatch<T>(request: Request<T>): Promise<Outcome<T>> {
    const part = await import('./dispatch.js').catch(
      (cause: unknown) => new ApiError('network', { resource: 'a part of the script', cause }),
    );
    if (part instanceof ApiError) return { ending: 'not-done', error: part };
    return part.dispatch(request, this);
  }

  /** Says that what the page knows is out of date; resolves when this copy has read again. */
  async refresh(cause: ChangeCause): Promise<void> {
    noteStale(this.record, cause);
    await this.#reading;
  }

  #start(): void {
    const watch = new AbortController();
    const { signal } = watch;
    this.#watch = watch;
    const { notes } = this.record;
    const read = (cause: ChangeCause | undefined): void => {
      this.#reading = this.#read(cause, signal);
    };
    notes.addEventListener('stale', (note) => read(causeOf(note)), { signal });
    notes.addEventListener('speaker-wanted', () => this.#speak(signal), { signal });
    this.#speak(signal);
    read(undefined);
  }

  #end(): void {
    this.#watch?.abort();
    this.#watch = undefined;
    if (this.record.speaker !== this) return;
    this.record.speaker = null;
    this.record.notes.dispatchEvent(new Event('speaker-wanted'));
  }

  /** One copy of the script speaks for the page: it announces changes, and keeps in step with other tabs. */
  #speak(signal: AbortSignal): void {
    if (this.record.speaker) return;
    this.record.speaker = this;
    void import('./abroad.js').then(
      ({ watchAbroad }) => watchAbroad(this, signal),
      () => {
        // The chunk could not be loaded: the page is right all the same, if alone.
      },
    );
  }

  async #read(cause: ChangeCause | undefined, signal: AbortSignal): Promise<void> {
    this.#left += 1;
    const number = this.#left;
    const basket = await kept(basketApi.get(this.wire, { signal }), this.#state.basket);
    const told = basket.error ? undefined : customerOf(basket.value ?? null);
    const customer =
      told === undefined && !basket.error
        ? await kept(customerApi.get(this.wire, { signal }), this.#state.customer)
        : { value: basket.error ? this.#state.customer.value : told, error: basket.error };
    if (signal.aborted || number < this.#landed) return;
    this.#landed = number;
    const before = this.#state;
    this.patch({ basket, customer, ...(basket.error ? {} : { uncertain: false }) }, cause);
    if (this.record.speaker !== this) return;
    for (const event of changesBetween(before, this.#state, cause ?? 'return')) document.dispatchEvent(event);
  }

  /** @internal Reads the basket apart from what is known or under way. */
  look(): Promise<Basket | null> {
    outdate(this.record);
    return basketApi.get(this.wire);
  }

  /** @internal The basket as it is known to be; undefined where it is not, or not for sure. */
  get known(): Basket | null | undefined {
    const { value, error } = this.#state.basket;
    return this.#watch && !error && this.#landed === this.#left ? value : undefined;
  }

  /** @internal */
  get listening(): boolean {
    return this.#watch !== undefined;
  }

  /** @internal */
  patch(change: Partial<SessionState>, cause?: ChangeCause): void {
    this.#state = Object.freeze({ ...this.#state, ...change });
    for (const listener of this.#listeners) listener(this.#state, cause);
    this.changed?.(this.#state, cause);
  }
}

/** A read as something kept: on failure the last value stays, beside the error. */
const kept = async <T>(read: Promise<T>, last: Kept<T>): Promise<Kept<T>> => {
  try {
    return { value: await read, error: undefined };
  } catch (error) {
    return { value: last.value, error: error instanceof ApiError ? error : undefined };
  }
};

const sessions = new Map<string, Session>();

/**
 * This copy's session for one client of one ticket host.
 *
 * @throws ApiError `settings`
 */
export const sessionFor = (settings: ClientSettings): Session => {
  const { base } = createLine(settings);
  const known = sessions.get(base);
  if (known) return known;
  const session = new Session(settings);
  sessions.set(base, session);
  return session;
};
