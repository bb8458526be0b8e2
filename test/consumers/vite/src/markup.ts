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
  <p>Went wrong: <span data-told="went-wrong"></span></p>

  <foyer-basket-summary id="own-basket" data-start="manual">
    <a data-basket-link href="/basket">Basket</a>
    <span data-empty-container>Nothing in it</span>
    <span data-not-empty-container><b data-basket-item-count>some</b> in it</span>
  </foyer-basket-summary>
  <button data-button="give">Give</button>
  <button data-button="take-back">Take it back</button>
  <button data-button="details">Details</button>

  <foyer-events id="own-listing" data-start="manual" past limit="2" event-url="/whats-on/{id}">
    <ul>
      <template>
        <li>
          <a data-event-link href="/whats-on"><b data-event-name>A show</b></a>
        </li>
      </template>
    </ul>
  </foyer-events>`;
