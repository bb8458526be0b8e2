import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock } from '../api/clock.js';
import type { Clock } from '../api/clock.js';
import { closeRegion, openRegion, say } from '../base/live-region.js';

/** Milliseconds without anything new after which it is said. */
const quiet = 500;

/** What the elements of this page have to say next; each sentence once. */
const waiting = new Set<string>();
let cancel: (() => void) | undefined;

const sayAll = (): void => {
  cancel = undefined;
  say([...waiting].join(' '));
  waiting.clear();
};

/** Lets an element say something to screen readers, in the page's one place for it. */
export class Announcer implements ReactiveController {
  readonly #clock: Clock;
  #last = '';

  constructor(host: ReactiveControllerHost, clock: Clock = systemClock) {
    this.#clock = clock;
    host.addController(this);
  }

  /** Says it once nothing else has come for a moment. */
  announce(sentence: string): void {
    this.#last = sentence;
    waiting.add(sentence);
    cancel?.();
    cancel = this.#clock.after(quiet, sayAll);
  }

  hostConnected(): void {
    openRegion();
  }

  hostDisconnected(): void {
    waiting.delete(this.#last);
    if (waiting.size === 0) cancel?.();
    closeRegion();
  }
}
