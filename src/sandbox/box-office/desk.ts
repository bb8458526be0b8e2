import type { SandboxClock } from '../clock.js';
import type { Dialect } from '../dialects.js';
import { notFound } from '../refusal.js';
import type { Scenarios } from '../scenarios.js';
import type { Catalogue } from '../season/catalogue.js';
import { customerId, entityId } from '../season/ids.js';
import type { SeasonInstance } from '../season/types.js';
import { localString, toWall } from '../season/zone.js';
import type { State } from './state.js';

export interface BoxOfficeOptions {
  readonly catalogue: Catalogue;
  readonly clock: SandboxClock;
  readonly scenarios: Scenarios;
  readonly speaks: (dialect: Dialect) => boolean;
  /** Changed in place. */
  readonly state: State;
  /** Minutes without a write after which a basket is given up. */
  readonly basketMinutes: number;
  readonly seed: number;
}

/** Above every number that a season uses. */
const firstNumber = 9_000_001;

/** What every part of the box office has within reach. */
export class Desk {
  readonly catalogue: Catalogue;
  readonly clock: SandboxClock;
  readonly scenarios: Scenarios;
  readonly speaks: (dialect: Dialect) => boolean;
  readonly state: State;
  readonly basketMinutes: number;
  readonly seed: number;

  constructor(options: BoxOfficeOptions) {
    this.catalogue = options.catalogue;
    this.clock = options.clock;
    this.scenarios = options.scenarios;
    this.speaks = options.speaks;
    this.state = options.state;
    this.basketMinutes = options.basketMinutes;
    this.seed = options.seed;
  }

  now(): number {
    return this.clock.now();
  }

  /** Wall-clock time at the venue, such as `2026-04-29T18:30:00`. Source: reference 5.3. */
  wallClock(): string {
    return localString(toWall(this.now(), this.catalogue.season.timeZone));
  }

  /** The venue's day, `YYYY-MM-DD`. */
  today(): string {
    return this.wallClock().slice(0, 10);
  }

  /** An instance that can be seen today. */
  instance(id: string): SeasonInstance {
    const found = this.scenarios.conditions.emptySeason ? undefined : this.catalogue.instance(id);
    if (!found) throw notFound(`The event instance "${id}"`);
    return found;
  }

  nextNumber(): number {
    this.state.sequence += 1;
    return firstNumber + this.state.sequence;
  }

  nextId(): string {
    return entityId(this.nextNumber());
  }

  nextCustomerId(): string {
    return customerId(this.nextNumber());
  }
}
