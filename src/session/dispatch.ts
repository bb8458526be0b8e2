import type { Wire } from '../api/wire.js';
import type { Basket } from '../schema/basket.js';
import { inLane } from './lane.js';
import { carryOut, pause } from './outcome.js';
import type { Outcome } from './outcome.js';
import type { PageRecord } from './registry.js';
import type { Request } from './requests.js';
import type { SessionState } from './state.js';

/** What a change needs of the session it is made through. */
export interface Desk {
  readonly wire: Wire;
  readonly record: PageRecord;
  state(): SessionState;
  patch(change: Partial<SessionState>): void;
  /** Reads the basket apart from what is known or under way. */
  look(): Promise<Basket | null>;
  /** The basket as the session knows it; undefined where it does not, or not for sure. */
  known(): Basket | null | undefined;
  /** Has everything read again. */
  refresh(): Promise<void>;
  listening(): boolean;
}

/** Milliseconds after which a write counts as slow. */
const slowAfter = 10_000;

/** Milliseconds after which a login that does not show yet is looked for again. Source: reference 4. */
const lag = [350, 1_000];

/**
 * Makes a change, once, and tells how it ended. A chunk of its own: most pages show a basket, few change it.
 */
export const dispatch = async <T>(request: Request<T>, desk: Desk): Promise<Outcome<T>> => {
  const { base, clock } = desk.wire;
  const outcome = await inLane(base, desk.record, async (waited) => {
    desk.patch({ writing: true });
    const inTime = clock.after(slowAfter, () => desk.patch({ slow: true }));
    try {
      // Another tab that wrote meanwhile may have changed it.
      const known = waited ? undefined : desk.known();
      const before = known === undefined ? await desk.look().catch(() => undefined) : known;
      return await carryOut(request, desk.wire, before, () => desk.look());
    } finally {
      inTime();
      desk.patch({ writing: false, slow: false });
    }
  });
  if (outcome.ending === 'unknown') desk.patch({ uncertain: true });
  void follow(request, outcome, desk);
  return outcome;
};

/** Reads what a change led to; a login may take a moment to show. */
const follow = async <T>(request: Request<T>, outcome: Outcome<T>, desk: Desk): Promise<void> => {
  await desk.refresh();
  for (const wait of lag) {
    if (!desk.listening() || request.shows?.(desk.state(), outcome) !== false) return;
    await pause(desk.wire.clock, wait);
    await desk.refresh();
  }
};
