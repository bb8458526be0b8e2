import { configure } from 'foyer-elements';
import { logIn, settings, words } from './venue.js';

const need = <Found extends Element>(found: Found | null): Found => {
  if (!found) throw new Error('The page lacks something.');
  return found;
};

const tell = (name: string, text: string): void => {
  need(document.querySelector(`[data-told="${name}"]`)).textContent = text;
};

const onClick = (name: string, act: () => void): void =>
  need(document.querySelector(`[data-button="${name}"]`)).addEventListener('click', act);

/** Brings the page to life, whoever wrote its markup. */
export const start = (): void => {
  configure(settings);
  const status = need(document.querySelector('foyer-login-status'));
  const listing = need(document.querySelector<HTMLElementTagNameMap['foyer-events']>('#listing'));
  const place = need(listing.parentElement);

  status.words = words;
  status.addEventListener('foyer-session-change', ({ detail }) =>
    tell('logged-in', detail.loggedIn ? 'yes' : 'no'),
  );
  document.addEventListener('foyer-error', ({ detail }) => tell('went-wrong', detail.code));
  onClick('log-in', () => void logIn());
  onClick('leave', () => void status.logOut());

  listing.limit = 2;
  onClick('break', () => {
    const broken = document.createElement('foyer-events');
    broken.clientName = 'nobody';
    broken.words = words;
    broken.innerHTML = '<a href="/whats-on">See what’s on elsewhere</a>';
    need(document.querySelector('[data-place="broken"]')).append(broken);
  });
  onClick('more', () => {
    listing.limit = (listing.limit ?? 0) + 1;
  });
  onClick('toggle', () => {
    if (listing.isConnected) listing.remove();
    else place.append(listing);
    need(document.querySelector('[data-button="toggle"]')).textContent =
      `${listing.isConnected ? 'Hide' : 'Show'} the listing`;
  });
};
