import type { Phase } from '../../base/foyer-element.js';
import type { SessionController } from '../../controllers/session-controller.js';
import type { WordsController } from '../../controllers/words-controller.js';
import { accountPage, loginPage } from '../../frame/pages.js';
import { action } from '../../hooks/action.js';
import { attribute } from '../../hooks/attribute.js';
import { commonHooks } from '../../hooks/common.js';
import type { Told } from '../../hooks/common.js';
import { container } from '../../hooks/container.js';
import { bindHooks } from '../../hooks/engine.js';
import type { HookBinding } from '../../hooks/engine.js';
import { keepFocus } from '../../hooks/keep-focus.js';
import type { HookTable } from '../../hooks/table.js';
import { text } from '../../hooks/text.js';
import { errors as englishErrors } from '../../i18n/en-gb/errors.js';
import type { Customer } from '../../schema/customer.js';
import type { FoyerLoginStatus } from './foyer-login-status.js';
import type { Said } from './log-out.js';

/*
 * The hooks that fill an author's own markup. A chunk of its own: it comes when an element on the page shows some.
 */

/** What only the element knows. */
interface Inside {
  readonly phase: Phase;
  /** A logout is on its way. */
  readonly leaving: boolean;
  /** What is said of one. */
  readonly said: Said | undefined;
}

/** What the hooks see of an element. */
class View implements Told {
  readonly element: FoyerLoginStatus;
  readonly #session: SessionController;
  readonly #words: WordsController;
  readonly #inside: () => Inside;

  constructor(
    element: FoyerLoginStatus,
    session: SessionController,
    words: WordsController,
    inside: () => Inside,
  ) {
    this.element = element;
    this.#session = session;
    this.#words = words;
    this.#inside = inside;
  }

  get phase(): Phase {
    return this.#inside().phase;
  }

  get leaving(): boolean {
    return this.#inside().leaving;
  }

  /** A logout that failed, or why it is not known who is logged in. */
  get problem(): string | undefined {
    const { phase, said } = this.#inside();
    if (said) return said.part === 'error' ? said.text : undefined;
    const { error } = this.#session;
    return error && phase === 'error' ? this.#words.part('errors', englishErrors)[error.code] : undefined;
  }

  readonly retry = async (): Promise<void> => this.#session.session?.refresh('return');

  /** Undefined while it is not known who is logged in. */
  get loggedIn(): boolean | undefined {
    return this.element.loggedIn ?? undefined;
  }

  address(page: (base: string) => string): string | undefined {
    const { session } = this.#session;
    return this.element.settings.accountUrl ?? (session && page(session.wire.base));
  }

  /** Something of who is logged in, gone once nobody is. */
  told(name: 'firstName' | 'lastName' | 'email'): string | null | undefined {
    const customer: Customer | null | undefined = this.#session.state.customer.value;
    return customer === undefined ? undefined : (customer?.[name] ?? null);
  }
}

export const table: HookTable<View> = {
  ...commonHooks,
  'data-logged-in-container': container(({ loggedIn }) => loggedIn),
  'data-logged-out-container': container(({ loggedIn }) => (loggedIn === undefined ? undefined : !loggedIn)),
  'data-logged-in-status-customer-first-name': text((view) => view.told('firstName')),
  'data-logged-in-status-customer-last-name': text((view) => view.told('lastName')),
  'data-logged-in-status-customer-email-address': text((view) => view.told('email')),
  'data-account-link': attribute({ href: (view) => view.address(accountPage) }),
  'data-log-in-link': attribute({ href: (view) => view.address(loginPage) }),
  'data-log-out': action(
    ({ element }) => keepFocus(element, () => element.logOut()),
    ({ leaving }) => leaving,
  ),
};

/** Binds the hooks to an element. */
export const bind = (
  element: FoyerLoginStatus,
  ...inside: [session: SessionController, words: WordsController, inside: () => Inside]
): HookBinding<View> =>
  bindHooks(element, table, new View(element, ...inside), () => element.headless && !element.held);
