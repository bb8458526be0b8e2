import { html } from 'lit';

/** The page's markup, for the browser and for the server. */
export const page = html`<foyer-login-status account-url="/account">
    <a href="/account">My account</a>
  </foyer-login-status>
  <p>Logged in: <span data-told="logged-in">not told</span></p>
  <button data-button="log-in">Log in</button>
  <button data-button="leave">Leave</button>

  <button data-button="toggle">Hide the listing</button>
  <button data-button="more">One more</button>
  <div>
    <foyer-events id="listing" past limit="2" event-url="/whats-on/{id}" heading-level="2">
      <a href="/whats-on">See what’s on</a>
    </foyer-events>
  </div>

  <button data-button="break">Break</button>
  <div data-place="broken"></div>
  <p>Went wrong: <span data-told="went-wrong"></span></p>`;
