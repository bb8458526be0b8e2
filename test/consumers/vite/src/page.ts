import { configure } from 'foyer-elements';
import { need, onClick, tell } from './on-page.js';
import { startOwnMarkup } from './own-markup.js';
import { logIn, settings, words } from './venue.js';

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
  const ownListing = startOwnMarkup();
  onClick('more', () => {
    listing.limit = (listing.limit ?? 0) + 1;
    ownListing.limit = listing.limit;
  });
  onClick('toggle', () => {
    if (listing.isConnected) listing.remove();
    else place.append(listing);
    need(document.querySelector('[data-button="toggle"]')).textContent =
      `${listing.isConnected ? 'Hide' : 'Show'} the listing`;
  });
};
