import { html } from 'hono/html';
import type { Customer } from '../../schema/customer.js';
import { Refusal } from '../refusal.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import { redirect } from './visit.js';
import type { Page, Visit } from './visit.js';

const path = 'secure/LoginLogout.aspx';

/** The system tells neither whether it was the address or the password. Source: reference 8.4, iframes A6. */
const wrong = {
  message: 'We do not know this e-mail address and password together. Check both and try again.',
  problems: [],
};

const logInForm = (visit: Visit): Html =>
  html`<form method="post">
    <p>
      <label for="email">E-mail address</label>
      <input
        id="email"
        name="Email"
        type="email"
        autocomplete="username"
        required
        value="${visit.form?.get('Email') ?? ''}"
      />
    </p>
    <p>
      <label for="password">Password</label>
      <input id="password" name="Password" type="password" autocomplete="current-password" required />
    </p>
    <p><button name="action" value="login">Log in</button></p>
  </form>`;

const logOutForm = ({ firstName, lastName, email }: Customer): Html => {
  const name = [firstName, lastName].filter((part) => part != null && part !== '').join(' ');
  return html`<p>You are logged in as ${name === '' ? email : `${name} (${email ?? ''})`}.</p>
    <form method="post">
      <p><button name="action" value="logout">Log out</button></p>
    </form>`;
};

const showForm = (visit: Visit, problem?: Pick<Refusal, 'message' | 'problems'>, status = 200) => {
  const customer = visit.system.boxOffice.readBasket(visit.visitor)?.customer;
  return show(visit, {
    title: customer ? 'Log out' : 'Log in',
    problem,
    status,
    body: customer ? logOutForm(customer) : logInForm(visit),
  });
};

/** Logs in when out, and out when in. Source: iframes A3. */
export const loginLogout: Page = (visit) => {
  const { visitor, form, system } = visit;
  if (!form) return showForm(visit);
  const { customers } = system.boxOffice;
  try {
    if (form.get('action') === 'logout') customers.deauthenticate(visitor);
    else customers.authenticate(visitor, { email: form.get('Email'), password: form.typed('Password') });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const unknown = error.status === 404 || error.status === 401;
    return showForm(visit, unknown ? wrong : error, error.status);
  }
  return redirect(visit.link(path));
};
