import type { FrameFact } from '../../frame/gate.js';
import { changesBetween } from '../../session/announce.js';
import { itemCount } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import type { SessionState } from '../../session/state.js';

type SessionFact = Extract<FrameFact, { readonly kind: 'session' }>;

/** Milliseconds in which several messages count as one: a page that redirects at once sends two. */
const together = 50;

/** The hash that a page in a frame tells for what the session knows; undefined where it knows nothing. */
const hashIn = ({ basket }: SessionState): string | undefined =>
  basket.value === undefined ? undefined : (basket.value?.hash ?? 'NotLoggedIn'); // assumption: hash-alike

/** Did a login empty the basket? Source: iframes A7, R25. */
const isCancelledAtLogin = (before: SessionState, after: SessionState): boolean =>
  before.customer.value === null &&
  Boolean(after.customer.value) &&
  itemCount(before.basket.value) > 0 &&
  after.basket.value !== undefined &&
  itemCount(after.basket.value) === 0;

export interface InStepCallbacks {
  /** The basket that was there before a login is gone. */
  readonly cancelled: (is: boolean) => void;
  /** What a frame shows of basket or login is out of date. */
  readonly outdated: () => void;
}

/**
 * Keeps a frame and the page around it agreed: what happens in the frame is read again from the system, once for each
 * change and never believed as told; what changes on the page makes the frame out of date. Source: iframes R19, R20, R25.
 */
export class InStep {
  readonly #callbacks: InStepCallbacks;
  #session: Session | undefined;
  #stop: (() => void) | undefined;
  #before: SessionState | undefined;
  #told: string | undefined;
  #cancel: (() => void) | undefined;

  constructor(callbacks: InStepCallbacks) {
    this.#callbacks = callbacks;
  }

  /** Listens to a session; none ends it. */
  follow(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stop?.();
    this.#cancel?.();
    this.#session = session;
    this.#before = undefined;
    this.#told = undefined;
    this.#stop = session?.subscribe((state, cause) => {
      const before = this.#before;
      this.#before = state;
      const isFirst = before?.basket.value === undefined && state.basket.value !== undefined;
      // The frame was quicker: the first read may have left before what it told of.
      if (isFirst && this.#told !== undefined && hashIn(state) !== this.#told) this.#refresh();
      if (!before || !cause) return;
      if (isCancelledAtLogin(before, state)) this.#callbacks.cancelled(true);
      else if (itemCount(state.basket.value) > 0 || !state.customer.value) this.#callbacks.cancelled(false);
      if (cause === 'frame' || hashIn(state) === this.#told) return;
      if (changesBetween(before, state, cause).length > 0) this.#callbacks.outdated();
    });
  }

  /** A page in the frame has said what the session holds. */
  heard({ hash }: SessionFact): void {
    const session = this.#session;
    if (!session) return;
    const state = session.getState();
    const known = this.#told ?? hashIn(state);
    this.#told = hash;
    // Before the first read there is nothing to be out of date; after one that failed, everything may be.
    if (!state.basket.error && (hash === known || known === undefined)) return;
    this.#refresh();
  }

  #refresh(): void {
    const session = this.#session;
    this.#cancel?.();
    this.#cancel = session?.wire.clock.after(together, () => void session.refresh('frame'));
  }
}
