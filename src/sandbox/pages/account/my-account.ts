import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import type { Html } from '../html.js';
import { show } from '../layout.js';
import { redirect } from '../visit.js';
import type { Page, Visit } from '../visit.js';
import { addressesScreen } from './addresses.js';
import { cardsScreen } from './cards.js';
import { detailsScreen } from './details.js';
import { logInFields, logInWith } from './log-in.js';
import { ordersScreen } from './orders.js';
import { passwordScreen } from './password.js';
import { preferencesScreen } from './preferences.js';
import type { Screen } from './screen.js';

const screens: readonly [Screen, ...Screen[]] = [
  detailsScreen,
  addressesScreen,
  ordersScreen,
  cardsScreen,
  preferencesScreen,
  passwordScreen,
];

const screenOf = ({ query }: Visit): Screen => {
  const wanted = query.get('Screen').toLowerCase();
  return screens.find(({ name }) => name.toLowerCase() === wanted) ?? screens[0];
};

const sections = (visit: Visit, shown: Screen): Html =>
  html`<nav class="sections" aria-label="${visit.texts.account.sections}">
    ${screens.map(
      (screen) =>
        html`<a
          href="${visit.link('secure/MyAccount.aspx', { Screen: screen.name })}"
          ${screen === shown && 'aria-current=page'}
          >${screen.title(visit.texts.account)}</a
        >`,
    )}
  </nav>`;

const showAccount = (visit: Visit, problem?: Refusal, saved = false): Promise<Response> => {
  const { account } = visit.texts;
  const screen = screenOf(visit);
  return show(visit, {
    title: screen.title(account),
    problem,
    body: html`${sections(visit, screen)} ${saved && html`<p role="status" class="done">${account.saved}</p>`}
    ${screen.body(visit)}`,
  });
};

const showLogIn = (visit: Visit, problem?: Refusal): Promise<Response> =>
  show(visit, {
    title: visit.texts.account.yourAccount,
    problem,
    body: html`<form method="post">${logInFields(visit)}</form>`,
  });

/** The customer's account, `Screen` by `Screen`; those who are out log in at the same address. Source: iframes A3. */
export const myAccount: Page = (visit) => {
  const { form, system, visitor } = visit;
  const isIn = system.boxOffice.readBasket(visitor)?.customer != null;
  const showPage = isIn ? showAccount : showLogIn;
  if (!form) return showPage(visit);
  try {
    if (isIn) {
      screenOf(visit).change?.(visit, form);
      return showAccount({ ...visit, form: undefined }, undefined, true);
    }
    logInWith(visit);
  } catch (error) {
    if (error instanceof Refusal) return showPage(visit, error);
    throw error;
  }
  return redirect(visit.here);
};
