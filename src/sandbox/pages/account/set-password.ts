import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import { field } from '../fields.js';
import { wayLink, wayTo } from '../embed/ways.js';
import { show } from '../layout.js';
import type { Page, Visit } from '../visit.js';

const showForm = (visit: Visit, problem?: Refusal): Promise<Response> => {
  const { account } = visit.texts;
  return show(visit, {
    title: account.setTitle,
    problem,
    body: html`<form method="post">
      ${field({
        id: 'new-password',
        name: 'NewPassword',
        label: account.newPassword,
        type: 'password',
        autocomplete: 'new-password',
        required: true,
      })}
      <p><button>${account.setPassword}</button></p>
    </form>`,
  });
};

const showOver = (visit: Visit): Promise<Response> => {
  const { account } = visit.texts;
  return show(visit, {
    title: account.setTitle,
    body: html`<p>${account.linkOver}</p>
      <p><a href="${visit.link('secure/ForgotPassword.aspx')}">${account.askAgain}</a></p>`,
  });
};

/** A new password for who has the `token` of a letter; the argument's real name is not known. Source: iframes A3, A7. */
export const setPassword: Page = (visit) => {
  const { form, query, system, texts } = visit;
  const { customers } = system.boxOffice;
  const token = query.get('token');
  if (!customers.maySetPassword(token)) return showOver(visit);
  if (!form) return showForm(visit);
  try {
    customers.setPassword({ token, newPassword: form.typed('NewPassword') });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return showForm(visit, new Refusal(400, texts.account.required(texts.account.newPassword)));
  }
  return show(visit, {
    title: texts.account.setTitle,
    body: html`<p role="status">${texts.account.passwordSet}</p>
      <p>${wayLink(wayTo(visit, 'loginLink'), texts.common.logIn)}</p>`,
  });
};
