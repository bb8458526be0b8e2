import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { FoyerElement } from '../../base/foyer-element.js';
import type { Phase } from '../../base/foyer-element.js';
import { buttonStyles } from '../../base/styles/button.js';
import { hostStyles } from '../../base/styles/host.js';
import { Announcer } from '../../controllers/announcer.js';
import { SessionController } from '../../controllers/session-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { FoyerErrorEvent } from '../../events/error.js';
import { SessionChangeEvent } from '../../events/session-change.js';
import { accountPage, loginPage } from '../../frame/pages.js';
import { common as englishCommon, errors as englishErrors } from '../../i18n/en-gb/core.js';
import { login as englishLogin } from '../../i18n/en-gb/login.js';
import type { OwnWords } from '../../i18n/words.js';
import { logOut } from '../../session/requests.js';
import type { Kept, SessionState } from '../../session/state.js';
import { styles } from './foyer-login-status.styles.js';

/** How far a logout has come; after `sent` the system is asked what it led to. */
type Logout = 'none' | 'sending' | 'sent' | 'stillLoggedIn' | 'cannotTell';

/**
 * Shows who is logged in, by first name, with a link to the account and a button that logs out; or a link that logs in.
 *
 * @element foyer-login-status
 *
 * @slot - Shown until it is known who is logged in, and when that cannot be: a link to the account page, for example.
 *
 * @fires {SessionChangeEvent} foyer-session-change - Someone logged in or out, here or elsewhere.
 * @fires {FoyerErrorEvent} foyer-error - It is not known who is logged in, or logging out failed.
 *
 * @csspart link - The link to the account, or to the page that logs in.
 * @csspart logout - The button that logs out.
 * @csspart status - A sentence about what is going on.
 * @csspart error - A sentence about what went wrong.
 *
 * @cssproperty [--foyer-control-height=2.75rem] - Least height of link and button.
 * @cssproperty [--foyer-space=1rem] - Between link and button.
 *
 * @cssstate loading - It is not known yet who is logged in.
 * @cssstate ready - Someone is logged in.
 * @cssstate empty - Nobody is logged in.
 * @cssstate error - It could not be found out.
 *
 * @example
 * <foyer-login-status client-name="lantern" custom-domain="tickets.lantern.example" account-url="/account">
 *   <a href="/account">My account</a>
 * </foyer-login-status>
 */
export class FoyerLoginStatus extends FoyerElement {
  static override readonly hooks = [
    'data-logged-in-container',
    'data-logged-out-container',
    'data-logged-in-status-customer-first-name',
    'data-logged-in-status-customer-last-name',
    'data-logged-in-status-customer-email-address',
  ];
  static override styles = [hostStyles, buttonStyles, styles];

  readonly #session = new SessionController(this, {
    fires: [SessionChangeEvent.eventName],
    errorOf: ({ customer }) => customer.error,
    changed: (state) => this.#settle(state),
  });
  readonly #words = new WordsController(this);
  readonly #announcer = new Announcer(this);
  /** What was known of the customer when the logout was sent. */
  #before: Kept<unknown> | undefined;

  @query('button') private readonly _button!: HTMLButtonElement | null;
  @query('a') private readonly _link!: HTMLAnchorElement | null;

  /** Words of your own in place of single ones of ours. */
  @property({ attribute: false }) words?: OwnWords | null;

  @state() private _logout: Logout = 'none';

  /** Is someone logged in? Null until that is known. */
  get loggedIn(): boolean | null {
    const { value } = this.#session.state.customer;
    return value === undefined ? null : value !== null;
  }

  protected override get phase(): Phase {
    if (this.#words.pending) return 'loading';
    if (this.loggedIn === null) return this.#session.error ? 'error' : 'loading';
    return this.loggedIn ? 'ready' : 'empty';
  }

  /** Logs out. Does nothing while a logout is on its way; resolves when it is known how it ended. */
  async logOut(): Promise<void> {
    if (this._logout === 'sending' || this._logout === 'sent') return;
    this._logout = 'sending';
    const outcome = await this.#session.dispatch(logOut());
    if (outcome?.ending === 'done') {
      this._logout = 'sent';
      this.#before = this.#session.state.customer;
      return;
    }
    if (!outcome) {
      this._logout = 'none';
      return;
    }
    this.dispatchEvent(new FoyerErrorEvent({ code: outcome.error.code }));
    this.#fail(outcome.ending === 'unknown' ? 'cannotTell' : 'stillLoggedIn');
  }

  /** What a logout led to shows with the next read. */
  #settle({ customer, slow }: SessionState): void {
    if (this._logout === 'sending' && slow) this.#announcer.announce(this.#common.slow);
    if (customer.value === null && this._logout !== 'none') {
      const acted = this._logout === 'sent' || this._logout === 'sending';
      this._logout = 'none';
      if (!acted) return;
      this.#announcer.announce(this.#login.loggedOut);
      void this.#moveFocus();
    } else if (this._logout === 'sent' && customer !== this.#before) {
      this.#fail(customer.error ? 'cannotTell' : 'stillLoggedIn');
    }
  }

  #fail(how: 'stillLoggedIn' | 'cannotTell'): void {
    this._logout = how;
    this.#announcer.announce(this.#login[how]);
  }

  /** From the button, which is gone, to the link that is there instead. */
  async #moveFocus(): Promise<void> {
    if (!this._button || this.shadowRoot?.activeElement !== this._button) return;
    await this.updateComplete;
    this._link?.focus();
  }

  get #login() {
    return this.#words.part('login', englishLogin);
  }

  get #common() {
    return this.#words.part('common', englishCommon);
  }

  #address(page: (base: string) => string): string | null {
    const { session } = this.#session;
    return this.settings.accountUrl ?? (session ? page(session.wire.base) : null);
  }

  protected override renderAnswer(): unknown {
    const words = this.#login;
    const { value: customer } = this.#session.state.customer;
    if (!customer) return this.#renderLink(words.logIn, this.#address(loginPage));
    const name = customer.firstName?.trim();
    const pending = this._logout === 'sending' || this._logout === 'sent';
    return html`<div class="row">
        ${this.#renderLink(name ? words.greeting(name) : words.account, this.#address(accountPage))}
        <button
          part="logout"
          class="quiet"
          type="button"
          aria-disabled=${pending ? 'true' : nothing}
          @click=${() => this.logOut()}
        >
          ${pending ? words.loggingOut : words.logOut}
        </button>
      </div>
      ${this.#renderSentence()}`;
  }

  #renderSentence(): unknown {
    if (this._logout === 'stillLoggedIn' || this._logout === 'cannotTell')
      return html`<p part="error">${this.#login[this._logout]}</p>`;
    const slow = this._logout === 'sending' && this.#session.state.slow;
    return slow ? html`<p part="status">${this.#common.slow}</p>` : nothing;
  }

  protected override renderLoading(): unknown {
    return html`<div class="room"><span class="waiting"></span></div>`;
  }

  /** Quietly: the account page tells who is logged in. */
  protected override renderError(hasContent: boolean): unknown {
    if (hasContent) return nothing;
    const address = this.#address(accountPage);
    if (address !== null) return this.#renderLink(this.#login.account, address);
    return html`<p part="error">${this.#words.part('errors', englishErrors).settings}</p>`;
  }

  #renderLink(text: string, address: string | null): unknown {
    return html`<a part="link" href=${address ?? nothing}>${text}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'foyer-login-status': FoyerLoginStatus;
  }
}
