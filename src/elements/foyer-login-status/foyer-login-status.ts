import { html, nothing } from 'lit';
import { commonHookNames } from '../../base/common-hooks.js';
import { FoyerElement } from '../../base/foyer-element.js';
import type { Phase } from '../../base/foyer-element.js';
import { hostStyles } from '../../base/styles/host.js';
import { fillOwnMarkup } from '../../controllers/own-markup.js';
import { SessionController } from '../../controllers/session-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { FoyerErrorEvent } from '../../events/error.js';
import { SessionChangeEvent } from '../../events/session-change.js';
import { accountPage, loginPage } from '../../frame/pages.js';
import { login as englishLogin } from '../../i18n/en-gb/login.js';
import type { OwnWords } from '../../i18n/words.js';
import type { Said } from './log-out.js';
import { styles } from './foyer-login-status.styles.js';

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
 * @cssproperty [--foyer-muted=76 % of the text colour] - Colour of sentences.
 * @cssproperty [--foyer-danger=red] - Beside a sentence about what went wrong.
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
    ...commonHookNames,
    'data-logged-in-container',
    'data-logged-out-container',
    'data-logged-in-status-customer-first-name',
    'data-logged-in-status-customer-last-name',
    'data-logged-in-status-customer-email-address',
    'data-account-link',
    'data-log-in-link',
    'data-log-out',
  ];
  static override properties = { words: { attribute: false } };
  static override styles = [hostStyles, styles];

  readonly #session = new SessionController(this, {
    fires: [SessionChangeEvent.eventName],
    errorOf: ({ customer }) => customer.error,
    changed: () => {
      // What was said of a logout is about a login that is over.
      if (this.loggedIn === false) this.#said = undefined;
    },
  });
  readonly #words = new WordsController(this);
  #leaving = false;
  #said: Said | undefined;

  /** Words of your own in place of single ones of ours. */
  words?: OwnWords | null;

  constructor() {
    super();
    fillOwnMarkup(
      this,
      () => import('./own-markup.js'),
      this.#session,
      this.#words,
      () => ({ phase: this.phase, leaving: this.#leaving, said: this.#said }),
    );
  }

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
    const { session } = this.#session;
    if (this.#leaving || !session) return;
    const show = (leaving: boolean, said?: Said): void => {
      this.#leaving = leaving;
      this.#said = said;
      this.requestUpdate();
    };
    show(true);
    try {
      const { leave } = await import('./log-out.js');
      await leave(this, session, this.#words, show);
    } catch {
      // A part of the script could not be loaded: nothing was sent.
      show(false);
      this.dispatchEvent(new FoyerErrorEvent({ code: 'network' }));
    }
  }

  get #login() {
    return this.#words.part('login', englishLogin);
  }

  #address(page: (base: string) => string): string | null {
    const { session } = this.#session;
    return this.settings.accountUrl ?? (session ? page(session.wire.base) : null);
  }

  protected override renderAnswer(): unknown {
    const words = this.#login;
    const said = this.#said;
    const { value: customer } = this.#session.state.customer;
    if (!customer) return this.#renderLink(words.logIn, this.#address(loginPage));
    const name = customer.firstName?.trim();
    return html`<div class="row">
        ${this.#renderLink(name ? words.greeting(name) : words.account, this.#address(accountPage))}
        <button
          part="logout"
          type="button"
          aria-disabled=${this.#leaving ? 'true' : nothing}
          @click=${() => this.logOut()}
        >
          ${this.#leaving ? words.loggingOut : words.logOut}
        </button>
      </div>
      ${said ? html`<p part=${said.part}><bdi>${said.text}</bdi></p>` : nothing}`;
  }

  protected override renderLoading(): unknown {
    return html`<div class="row"><span class="waiting"></span></div>`;
  }

  /** Quietly: the account page tells who is logged in. */
  protected override renderError(hasContent: boolean): unknown {
    if (hasContent) return nothing;
    const address = this.#address(accountPage);
    if (address !== null) return this.#renderLink(this.#login.account, address);
    return html`<p part="error"><bdi>${this.#login.notSetUp}</bdi></p>`;
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
