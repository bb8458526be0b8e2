import { noteStale, pageRecord, recordedBases } from './registry.js';
import { sessionFor } from './session.js';
import type { Session } from './session.js';

/** Resolves when a session that nobody here listened to has read, beside the other copy of the script that asks. */
const readAlong = async (session: Session): Promise<void> => {
  let leave: (() => void) | undefined;
  await new Promise<void>((resolve) => {
    let calls = 0;
    leave = session.subscribe(() => {
      calls += 1;
      // First comes what was known.
      if (calls > 1) resolve();
    });
  });
  leave?.();
};

const refreshAt = async (base: string): Promise<void> => {
  const [, customDomain, clientName = ''] = /^(.*)\/([\w-]+)\/api\/v3\/$/.exec(base) ?? [];
  const session = sessionFor({ clientName, customDomain });
  if (session.listening) return session.refresh('here');
  const record = pageRecord(base);
  noteStale(record, 'here');
  // Where nobody speaks for the page, nothing on it shows a basket: whoever comes reads anew.
  if (record.speaker) await readAlong(session);
};

/**
 * Reads basket and customer again for all elements on the page, whichever copy of the script they are from, after something
 * else than an element has changed them: `foyer-elements/client.js`, or a request of the page's own. What has changed is
 * announced with the cause `here`, on this page and to other tabs.
 *
 * @returns resolves when the elements know, or know that it cannot be read. Never rejects; asks for nothing where no element
 * shows either.
 *
 * @example
 * await client.basket.donations.add([{ amount: 10, fund: 'general' }]);
 * await refresh();
 */
export const refresh = async (): Promise<void> => {
  await Promise.allSettled(recordedBases().map(refreshAt));
};
