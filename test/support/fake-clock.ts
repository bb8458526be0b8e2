import type { Clock } from '../../src/api/clock.js';

interface Timer {
  readonly length: number;
  readonly due: number;
  readonly run: () => void;
}

/** A clock that stands still until a test moves it on. */
export class FakeClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();
  #watchers: { readonly length: number; readonly resolve: () => void }[] = [];

  constructor(now = Date.UTC(2026, 9, 3, 12)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { length: milliseconds, due: this.#now + milliseconds, run };
    this.#timers.add(timer);
    const told = this.#watchers.filter(({ length }) => length === milliseconds);
    this.#watchers = this.#watchers.filter(({ length }) => length !== milliseconds);
    for (const { resolve } of told) resolve();
    return () => this.#timers.delete(timer);
  }

  /** How many timers are running. */
  get running(): number {
    return this.#timers.size;
  }

  /** Is a timer of this length running? */
  runs(milliseconds: number): boolean {
    return [...this.#timers].some(({ length }) => length === milliseconds);
  }

  /** Resolves once a timer of this length is running. */
  async timerOf(milliseconds: number): Promise<void> {
    if (this.runs(milliseconds)) return;
    await new Promise<void>((resolve) => this.#watchers.push({ length: milliseconds, resolve }));
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    const due = [...this.#timers].filter((timer) => timer.due <= this.#now);
    for (const timer of due) {
      this.#timers.delete(timer);
      timer.run();
    }
  }
}
