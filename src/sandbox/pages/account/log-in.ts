import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import { field } from '../fields.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';

/** The fields of a form to log in, its button, and the way out for those who forgot. */
export const logInFields = (visit: Visit): Html => {
  const { account, common } = visit.texts;
  return html`${field({
      id: 'email',
      name: 'Email',
      label: account.email,
      type: 'email',
      autocomplete: 'username',
      required: true,
      value: visit.form?.get('Email') ?? '',
    })}
    ${field({
      id: 'password',
      name: 'Password',
      label: account.password,
      type: 'password',
      autocomplete: 'current-password',
      required: true,
    })}
    <p><button name="action" value="login">${common.logIn}</button></p>
    <p><a href="${visit.link('secure/ForgotPassword.aspx')}">${account.forgotten}</a></p>`;
};

/**
 * Logs in with what was posted. The system tells neither whether it was the address or the password. Source: reference 8.4.
 *
 * @throws Refusal
 */
export const logInWith = ({ system, visitor, form, texts }: Visit): void => {
  try {
    system.boxOffice.customers.authenticate(visitor, {
      email: form?.get('Email'),
      password: form?.typed('Password'),
    });
  } catch (error) {
    const unknown = error instanceof Refusal && (error.status === 404 || error.status === 401);
    throw unknown ? new Refusal(error.status, texts.account.wrong) : error;
  }
};
