import { Announcer } from '../../controllers/announcer.js';
import type { WordsController } from '../../controllers/words-controller.js';
import { FoyerErrorEvent } from '../../events/error.js';
import { logout as english } from '../../i18n/en-gb/logout.js';
import type { LogoutWords } from '../../i18n/words.js';
import type { Outcome } from '../../session/outcome.js';
import { logOut } from '../../session/requests.js';
import type { Session } from '../../session/session.js';
import type { FoyerLoginStatus } from './foyer-login-status.js';

/*
 * Logging out. A chunk of its own: few visits end with it.
 */

/** Milliseconds for the logout to show in what the system says of the visitor. */
const showsWithin = 3_000;

/** Resolves once nobody is logged in any more as far as the page knows, or false when that does not come. */
const shows = (session: Session): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (shown: boolean): void => {
      cancel();
      // Called back at once, there is nothing to stop yet.
      queueMicrotask(() => stop());
      resolve(shown);
    };
    const cancel = session.wire.clock.after(showsWithin, () => end(false));
    const stop = session.subscribe(({ customer }) => {
      if (customer.value === null) end(true);
    });
  });

/** How a logout ended, by what is to be said of it. */
const endingOf = async (outcome: Outcome<void>, session: Session): Promise<keyof LogoutWords> => {
  if (outcome.ending === 'unknown') return 'cannotTell';
  if (outcome.ending === 'not-done') return 'stillLoggedIn';
  if (await shows(session)) return 'loggedOut';
  return session.getState().customer.error ? 'cannotTell' : 'stillLoggedIn';
};

/** A sentence beside the button. */
export interface Said {
  readonly text: string;
  readonly part: 'status' | 'error';
}

/** Each element's own, made with its first logout. */
const announcers = new WeakMap<FoyerLoginStatus, Announcer>();

/**
 * Logs out, says how it went, and resolves when the page knows.
 *
 * @param show Takes whether it is still on its way, and the sentence to show; none takes it away.
 */
export const leave = async (
  host: FoyerLoginStatus,
  session: Session,
  words: WordsController,
  show: (leaving: boolean, said?: Said) => void,
): Promise<void> => {
  const focused = host.shadowRoot?.activeElement?.localName === 'button';
  const announcer = announcers.get(host) ?? new Announcer(host);
  announcers.set(host, announcer);
  const announced = (what: keyof LogoutWords): string => {
    const sentence = words.part('logout', english)[what];
    announcer.announce(sentence);
    return sentence;
  };
  const stopWaiting = session.subscribe(({ slow }) => {
    if (slow) show(true, { text: announced('slow'), part: 'status' });
  });
  const carryOut = async () => {
    const outcome = await session.dispatch(logOut());
    return { outcome, ending: await endingOf(outcome, session) };
  };
  const { outcome, ending } = await carryOut().finally(stopWaiting);
  const text = announced(ending);
  show(false, ending === 'loggedOut' ? undefined : { text, part: 'error' });
  if (ending !== 'loggedOut' && outcome.ending !== 'done')
    host.dispatchEvent(new FoyerErrorEvent({ code: outcome.error.code }));
  await host.updateComplete;
  // From the button, which is gone, to the link that is there instead.
  if (focused && !host.loggedIn) host.shadowRoot?.querySelector('a')?.focus();
};
