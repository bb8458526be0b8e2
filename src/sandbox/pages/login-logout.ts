import { html } from 'hono/html';
import type { Customer } from '../../schema/customer.js';
import { Refusal } from '../refusal.js';
import { logInFields, logInWith } from './account/log-in.js';
import { wayLink, wayTo } from './embed/ways.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import { redirect } from './visit.js';
import type { Page, Visit } from './visit.js';

const logOutForm = (visit: Visit, { firstName, lastName, email }: Customer): Html => {
  const { account, common } = visit.texts;
  const name = [firstName, lastName].filter((part) => part != null && part !== '').join(' ');
  return html`<p>${account.loggedInAs(name === '' ? (email ?? '') : `${name} (${email ?? ''})`)}</p>
    <p>${wayLink(wayTo(visit, 'accountLink'), account.yourAccount)}</p>
    <form method="post">
      <p><button name="action" value="logout">${common.logOut}</button></p>
    </form>`;
};

const showForm = (visit: Visit, problem?: Refusal): Promise<Response> => {
  const { common } = visit.texts;
  const customer = visit.system.boxOffice.readBasket(visit.visitor)?.customer;
  return show(visit, {
    title: customer ? common.logOut : common.logIn,
    problem,
    body: customer ? logOutForm(visit, customer) : html`<form method="post">${logInFields(visit)}</form>`,
  });
};

/** Logs in when out, and out when in. Source: iframes A3. */
export const loginLogout: Page = (visit) => {
  const { visitor, form, system } = visit;
  if (!form) return showForm(visit);
  try {
    if (form.get('action') === 'logout') system.boxOffice.customers.deauthenticate(visitor);
    else logInWith(visit);
  } catch (error) {
    if (error instanceof Refusal) return showForm(visit, error);
    throw error;
  }
  return redirect(visit.here);
};
