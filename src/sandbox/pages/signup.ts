import { html } from 'hono/html';
import { Refusal } from '../refusal.js';
import { leadingInteger } from '../season/ids.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import { redirect } from './visit.js';
import type { Page, Visit } from './visit.js';

/** Where the form asked to be sent on to: web addresses only. Source: iframes A3. */
const returnUrl = ({ form }: Visit): string | undefined => {
  try {
    const url = new URL(form?.get('ReturnUrl') ?? '');
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/** Statements that were ticked, by whole id or by the number it begins with; the real names of these fields are not known. */
const statementIds = ({ form, system }: Visit): string[] => {
  const ticked = form?.all('ContactPreference') ?? [];
  return system.catalogue.season.statements
    .map(({ id }) => id)
    .filter((id) => ticked.includes(id) || ticked.includes(String(leadingInteger(id))));
};

const showPage = (visit: Visit, body: Html, problem?: Refusal): Promise<Response> =>
  show(visit, {
    title: visit.texts.checkout.signUpTitle,
    problem,
    body,
  });

/** Not a page but where forms on the venue's pages send: FirstName, LastName, Email, ReturnUrl. Source: iframes A3. */
export const signUp: Page = (visit) => {
  const { form, system, texts } = visit;
  const { account, checkout } = texts;
  if (!form) return showPage(visit, html`<p>${checkout.signUpIsATarget}</p>`);
  const to = returnUrl(visit);
  const back = to !== undefined && html`<p><a href="${to}">${checkout.goBack}</a></p>`;
  try {
    for (const [name, label] of [
      ['FirstName', account.firstName],
      ['LastName', account.lastName],
      ['Email', account.email],
    ] as const)
      if (form.get(name) === '') throw new Refusal(400, account.required(label));
    system.boxOffice.customers.joinMailingList({
      firstName: form.get('FirstName'),
      lastName: form.get('LastName'),
      email: form.get('Email'),
      agreedStatements: statementIds(visit),
    });
  } catch (error) {
    if (error instanceof Refusal) return showPage(visit, html`${back}`, error);
    throw error;
  }
  return to === undefined ? showPage(visit, html`<p role="status">${checkout.signedUp}</p>`) : redirect(to);
};
