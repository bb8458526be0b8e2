import { html } from 'hono/html';
import { Refusal } from '../../refusal.js';
import { passwordLink } from '../../website.js';
import { field } from '../fields.js';
import { show } from '../layout.js';
import type { Page, Visit } from '../visit.js';

const showForm = (visit: Visit, problem?: Refusal): Promise<Response> => {
  const { account } = visit.texts;
  return show(visit, {
    title: account.forgottenTitle,
    problem,
    body: html`<p>${account.forgottenIntro}</p>
      <form method="post">
        ${field({
          id: 'email',
          name: 'Email',
          label: account.email,
          type: 'email',
          autocomplete: 'email',
          required: true,
          value: visit.form?.get('Email') ?? '',
        })}
        <p><button>${account.sendLink}</button></p>
      </form>`,
  });
};

/** Sends a letter with a link, and says the same whether or not the address is known. Source: iframes A3, A7. */
export const forgotPassword: Page = (visit) => {
  const { form, system, website, texts } = visit;
  if (!form) return showForm(visit);
  try {
    const own = `${visit.base}/${system.client}/website/secure/SetPassword.aspx`;
    system.boxOffice.customers.forgotPassword(form.get('Email'), (token) =>
      passwordLink(website, own, token),
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.status !== 404) return showForm(visit, new Refusal(error.status, texts.checkout.badEmail));
  }
  return show(visit, {
    title: texts.account.forgottenTitle,
    body: html`<p role="status">${texts.account.linkSent}</p>`,
  });
};
