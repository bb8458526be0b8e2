import type { ChangeCause } from '../events/change-cause.js';
import { feedDataLayer } from './feed-data-layer.js';
import { causeOf, noteStale } from './registry.js';
import type { Session } from './session.js';

/** Milliseconds out of sight after which what is shown is read again. */
const longAway = 60_000;

/** Did the visitor come here from the system's own pages, in a frame or not? What they did there, no page of ours saw. */
const cameFrom = (base: string): boolean =>
  URL.canParse(document.referrer) && new URL(document.referrer).origin === new URL(base).origin;

/** Causes that came from elsewhere: other tabs know of those themselves. */
const fromOutside: ReadonlySet<ChangeCause> = new Set(['tab', 'return']);

/**
 * Keeps a page in step with what happens away from it: tells other tabs that something changed here, hears them, and
 * notices when the visitor comes back. What tabs tell each other is that something is out of date, never what it is. It
 * also tells the page's data layer, where there is one, and the visitor whose browser the system has sent back.
 *
 * A chunk of its own, and one copy of the script per page does it. Without it the page is right, but on its own.
 *
 * @param signal Ends it.
 */
export const watchAbroad = (session: Session, signal: AbortSignal): void => {
  if (signal.aborted) return;
  const { record } = session;
  const { base, clock } = session.wire;
  let channel: BroadcastChannel | undefined;
  /** A note that came while nobody looked. */
  let missed: ChangeCause | undefined;
  let hiddenSince: number | undefined;

  const hear = (): void => {
    if (document.visibilityState === 'hidden') missed = 'tab';
    else noteStale(record, 'tab');
  };
  const open = (): void => {
    if (typeof BroadcastChannel === 'undefined') return;
    channel = new BroadcastChannel(`foyer ${base}`);
    channel.onmessage = hear;
  };
  // An open channel keeps a page out of the back/forward cache.
  const close = (): void => {
    channel?.close();
    channel = undefined;
  };
  const tell = (note: Event): void => {
    if (!fromOutside.has(causeOf(note))) channel?.postMessage('stale');
  };
  const comeAndGo = (): void => {
    if (document.visibilityState === 'hidden') {
      hiddenSince = clock.now();
      return;
    }
    const away = hiddenSince === undefined ? 0 : clock.now() - hiddenSince;
    hiddenSince = undefined;
    const cause = missed ?? (away >= longAway ? 'return' : undefined);
    missed = undefined;
    if (cause) noteStale(record, cause);
  };
  const arrive = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    open();
    // Said once here; the visibility change of the same return has nothing to add.
    missed = undefined;
    hiddenSince = undefined;
    noteStale(record, 'return');
  };

  open();
  if (cameFrom(base)) channel?.postMessage('stale');
  signal.addEventListener('abort', close);
  feedDataLayer(session, signal);
  if (/[?&]spektrix_bounce=true/i.test(location.search))
    void import('./tell-bounce.js').then(
      ({ tellBounce }) => tellBounce(base),
      () => {},
    );
  record.notes.addEventListener('stale', tell, { signal });
  document.addEventListener('visibilitychange', comeAndGo, { signal });
  addEventListener('pagehide', close, { signal });
  addEventListener('pageshow', arrive, { signal });
  addEventListener('online', () => noteStale(record, 'return'), { signal });
};
