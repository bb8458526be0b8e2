import type { BoxOffice } from './box-office/box-office.js';
import type { SandboxClock } from './clock.js';
import type { Dialect } from './dialects.js';
import type { Scenarios } from './scenarios.js';
import type { Catalogue } from './season/catalogue.js';
import type { Websites } from './website.js';

/** One client of the ticketing system: a venue's catalogue and box office, and how it behaves today. */
export interface System {
  /** The client name in its URLs, in lower case. */
  readonly client: string;
  readonly catalogue: Catalogue;
  readonly boxOffice: BoxOffice;
  readonly clock: SandboxClock;
  readonly scenarios: Scenarios;
  readonly websites: Websites;
  speaks(dialect: Dialect): boolean;
  /** From now on it speaks these dialects and no others. */
  speak(dialects: readonly Dialect[]): void;
  /** Ends every scenario and puts clock, dialects and websites back as they were at the start. Baskets stay. */
  undo(): void;
}
