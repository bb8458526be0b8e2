/** The sandbox's time: real time plus what a scenario moved it on by. */
export class SandboxClock {
  /** Milliseconds that the clock scenario added. */
  offset = 0;
  readonly #base: () => number;

  constructor(base: () => number = Date.now) {
    this.#base = base;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#base() + this.offset;
  }
}
