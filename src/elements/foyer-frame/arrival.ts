import type { Clock } from '../../api/clock.js';
import type { UnreachableReason } from '../../events/frame-unreachable.js';

/** Milliseconds after which a page is slow. */
const slowAfter = 5_000;

/** Milliseconds in which a page should have come and spoken. Source: iframes R23. */
const timeLimit = 15_000;

/** Milliseconds that a loaded page has for its message: browsers may bring it after the load. */
const grace = 1_000;

export interface ArrivalOptions {
  readonly clock: Clock;
  /** Something of it is another than before. */
  readonly changed: () => void;
  /** Taken for unreachable, from now on. */
  readonly unreachable: (reason: UnreachableReason) => void;
}

/**
 * Whether what was asked for has come. A frame's `load` tells little: it fires for the browser's own error pages as well.
 * The system's pages speak on every load; where two in a row say nothing, or nothing was said in fifteen seconds, they are
 * taken for something else.
 */
export class Arrival {
  readonly #options: ArrivalOptions;
  #loads = 0;
  /** Loads before the page that was last asked for. */
  #before = 0;
  /** Loads in a row without a word. */
  #silent = 0;
  /** A page spoke since the last load: browsers bring its message before the load or after it. */
  #early = false;
  /** A page spoke since it was asked for. */
  #spoken = false;
  #loading = false;
  #slow = false;
  #reason: UnreachableReason | null = null;
  #timers: (() => void)[] = [];
  #judgement: (() => void) | undefined;

  constructor(options: ArrivalOptions) {
    this.#options = options;
  }

  /** Pages that have loaded in the frame so far. */
  get loads(): number {
    return this.#loads;
  }

  /** Has the customer gone on from the page that was asked for? */
  get walked(): boolean {
    return this.#loads - this.#before > 1;
  }

  /** Is a page on its way that we asked for? What the customer asks for in the frame, nobody outside knows. */
  get loading(): boolean {
    return this.#loading;
  }

  get slow(): boolean {
    return this.#slow;
  }

  get reason(): UnreachableReason | null {
    return this.#reason;
  }

  /** A page was asked for. */
  begin(): void {
    const { clock } = this.#options;
    this.stop();
    this.#before = this.#loads;
    this.#silent = 0;
    this.#early = false;
    this.#spoken = false;
    this.#reason = null;
    this.#loading = true;
    this.#slow = false;
    this.#timers = [
      clock.after(slowAfter, () => {
        this.#slow = this.#loading;
        this.#options.changed();
      }),
      clock.after(timeLimit, () => {
        if (this.#loading || !this.#spoken) this.#give(this.#loading ? 'timeout' : 'silent');
      }),
    ];
    this.#options.changed();
  }

  /** The frame had a page before we came; what it said, nobody has heard. */
  found(): void {
    this.stop();
    this.#loads = 1;
    this.#spoken = true;
    this.#loading = false;
    this.#slow = false;
    this.#reason = null;
    this.#options.changed();
  }

  /** The frame has loaded a page. */
  loaded(): void {
    this.#loads += 1;
    this.#silent = this.#early ? 0 : this.#silent + 1;
    this.#early = false;
    this.#loading = false;
    this.#slow = false;
    if (this.#reason === 'timeout') this.#reason = null;
    if (this.#spoken) this.#stopTimers();
    this.#judgement?.();
    if (this.#silent > 1)
      this.#judgement = this.#options.clock.after(grace, () => {
        if (this.#silent > 1) this.#give('silent');
      });
    this.#options.changed();
  }

  /** A page of the system has spoken. */
  heard(): void {
    // For the load that still waits for a word, else for the one to come.
    this.#early = this.#silent === 0;
    this.#silent = 0;
    this.#spoken = true;
    // While another page is on its way it may have been the one before.
    if (this.#loading) return;
    this.#stopTimers();
    if (this.#reason === null) return;
    this.#reason = null;
    this.#options.changed();
  }

  stop(): void {
    this.#stopTimers();
    this.#judgement?.();
    this.#judgement = undefined;
  }

  #stopTimers(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers = [];
  }

  #give(reason: UnreachableReason): void {
    if (this.#reason === reason) return;
    this.#reason = reason;
    this.#options.changed();
    this.#options.unreachable(reason);
  }
}
