import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock } from '../api/clock.js';
import type { Clock } from '../api/clock.js';
import { closeRegion, openRegion, say } from '../base/live-region.js';

/** Milliseconds without anything new after which it is said. */
const quiet = 500;

/** What the elements of this page have to say next: of each the latest, for what was before it is out of date. */
const waiting = new Map<Announcer, string>();
let cancel: (() => void) | undefined;

const sayAll = (): void => {
  cancel = undefined;
  say([...new Set(waiting.values())].join(' '));
  waiting.clear();
};

/** Lets an element say something to screen readers, in the page's one place for it. */
export class Announcer implements ReactiveController {
  readonly #clock: Clock;

  constructor(host: ReactiveControllerHost, clock: Clock = systemClock) {
    this.#clock = clock;
    host.addController(this);
  }

  /** Says it once nothing else has come for a moment. */
  announce(sentence: string): void {
    this.hush();
    waiting.set(this, sentence);
    cancel?.();
    cancel = this.#clock.after(quiet, sayAll);
  }

  /** Takes back what was not said yet. */
  hush(): void {
    waiting.delete(this);
  }

  hostConnected(): void {
    openRegion();
  }

  hostDisconnected(): void {
    this.hush();
    if (waiting.size === 0) cancel?.();
    closeRegion();
  }
}
