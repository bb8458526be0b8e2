import { inLane } from './lane.js';
import { carryOut, pause } from './outcome.js';
import type { Outcome } from './outcome.js';
import type { Request } from './requests.js';
import type { Session } from './session.js';

/** Milliseconds after which a write counts as slow. */
const slowAfter = 10_000;

/** Milliseconds after which a login that does not show yet is looked for again. Source: reference 4. */
const lag = [350, 1_000];

/**
 * Makes a change, once, and tells how it ended. A chunk of its own: most pages show a basket, few change it.
 */
export const dispatch = async <T>(request: Request<T>, session: Session): Promise<Outcome<T>> => {
  const { base, clock } = session.wire;
  const outcome = await inLane(base, session.record, async (waited) => {
    session.patch({ writing: true });
    const inTime = clock.after(slowAfter, () => session.patch({ slow: true }));
    try {
      // Another tab that wrote meanwhile may have changed it.
      const known = waited ? undefined : session.known;
      const before = known === undefined ? await session.look().catch(() => undefined) : known;
      return await carryOut(request, session.wire, before, () => session.look());
    } finally {
      inTime();
      session.patch({ writing: false, slow: false });
    }
  });
  if (outcome.ending === 'unknown') session.patch({ uncertain: true });
  void follow(request, outcome, session);
  return outcome;
};

/** Reads what a change led to; a login may take a moment to show. */
const follow = async <T>(request: Request<T>, outcome: Outcome<T>, session: Session): Promise<void> => {
  await session.refresh('here');
  for (const wait of lag) {
    if (!session.listening || request.shows?.(session.getState(), outcome) !== false) return;
    await pause(session.wire.clock, wait);
    await session.refresh('here');
  }
};
