import { useEffect, useRef, useState } from 'react';
import type { FoyerLoginStatus, SessionChangeEvent } from 'foyer-elements';
import type {} from 'foyer-elements/types/react.js';
import { OwnMarkup } from './OwnMarkup.js';
import { logIn, settings, words } from './venue.js';

const { clientName, customDomain } = settings;

/** @param served Does a server send it first? */
export const Page = ({ served = false }) => {
  const [limit, setLimit] = useState(2);
  const [shown, setShown] = useState(true);
  const [loggedIn, setLoggedIn] = useState<boolean>();
  const [broken, setBroken] = useState(false);
  const [code, setCode] = useState('');
  const status = useRef<FoyerLoginStatus>(null);

  // What no attribute can say, for a page that may come from the server: React gives the elements of such a page their
  // properties and listeners only when it draws them again.
  useEffect(() => {
    const element = status.current;
    if (!element) return;
    element.words = words;
    const hear = ({ detail }: SessionChangeEvent): void => setLoggedIn(detail.loggedIn);
    element.addEventListener('foyer-session-change', hear);
    return () => element.removeEventListener('foyer-session-change', hear);
  }, []);

  return (
    <div client-name={clientName} custom-domain={customDomain}>
      <foyer-login-status ref={status} account-url="/account">
        <a href="/account">My account</a>
      </foyer-login-status>
      <p>Logged in: {loggedIn === undefined ? 'not told' : loggedIn ? 'yes' : 'no'}</p>
      <button onClick={() => void logIn()}>Log in</button>
      <button onClick={() => void status.current?.logOut()}>Leave</button>

      <button onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'} the listing</button>
      <button onClick={() => setLimit(limit + 1)}>One more</button>
      {shown && (
        <foyer-events id="listing" limit={limit} past event-url="/whats-on/{id}" heading-level={2}>
          <a href="/whats-on">See what’s on</a>
        </foyer-events>
      )}

      <button onClick={() => setBroken(true)}>Break</button>
      {broken && (
        <foyer-events clientName="nobody" words={words} onfoyer-error={({ detail }) => setCode(detail.code)}>
          <a href="/whats-on">See what’s on elsewhere</a>
        </foyer-events>
      )}
      <p>Went wrong: {code}</p>

      <OwnMarkup limit={limit} served={served} />
    </div>
  );
};
