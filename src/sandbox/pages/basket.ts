import { html } from 'hono/html';
import type { Basket } from '../../schema/basket.js';
import { Refusal } from '../refusal.js';
import { lineSections } from './basket/lines.js';
import { removeLine } from './basket/remove.js';
import { totals } from './basket/totals.js';
import { showCookieMessage } from './cookies.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import { countOf, redirect } from './visit.js';
import type { Page, Visit } from './visit.js';

const page = 'Basket2.aspx';

const promoForm = (visit: Visit, basket: Basket | undefined): Html => {
  const code = basket?.promoCode ?? '';
  if (code !== '')
    return html`<form method="post">
      <p>
        Promo code <strong>${code}</strong> is applied.
        <button name="action" value="remove-code">Remove the code</button>
      </p>
    </form>`;
  return html`<form method="post">
    <p>
      <label for="promo-code">Promo code</label>
      <input
        id="promo-code"
        name="PromoCode"
        autocomplete="off"
        value="${visit.form?.get('PromoCode') ?? ''}"
      />
      <button name="action" value="apply-code">Apply</button>
    </p>
  </form>`;
};

const logInNote = (visit: Visit, basket: Basket | undefined): Html | false =>
  !basket?.customer &&
  html`<p class="note">
    Members may pay less. <a href="${visit.link('secure/LoginLogout.aspx')}">Log in to see your discounts</a>
  </p>`;

const content = (visit: Visit, basket: Basket | undefined): Html => {
  if (!basket || countOf(basket) === 0)
    return html`<p>Your basket is empty.</p>
      ${logInNote(visit, basket)}`;
  return html`<form method="post">${lineSections(visit, basket)}</form>
    ${promoForm(visit, basket)} ${logInNote(visit, basket)} ${totals(visit.system.catalogue.season, basket)}`;
};

const showBasket = (visit: Visit, problem?: Refusal): Promise<Response> =>
  show(visit, {
    title: 'Your basket',
    problem,
    status: problem?.status ?? 200,
    body: content(visit, visit.system.boxOffice.readBasket(visit.visitor)),
  });

/** Does what a button of the page asks for. */
const change = ({ system, visitor }: Visit, form: Visit['form']): void => {
  const { boxOffice } = system;
  const remove = form?.get('remove') ?? '';
  if (remove !== '') removeLine(boxOffice, visitor, remove);
  else if (form?.get('action') === 'remove-code') boxOffice.patchBasket(visitor, { promoCode: '' });
  else if (form?.get('PromoCode') === '') throw new Refusal(400, 'Type a promo code first.');
  else boxOffice.patchBasket(visitor, { promoCode: form?.get('PromoCode') });
};

/** What the visitor is about to buy. Source: iframes A3. */
export const basketPage: Page = (visit) => {
  const { form, query, visitor, system } = visit;
  if (!form) {
    const forgotten = query.has('Added') && visitor.get('session') === undefined;
    return forgotten ? showCookieMessage(visit) : showBasket(visit);
  }
  try {
    change(visit, form);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return showBasket(visit, error);
  }
  // Some systems do not refuse a code they do not know, they just do not take it.
  const asked = form.get('PromoCode').toUpperCase();
  const taken = system.boxOffice.readBasket(visitor)?.promoCode?.toUpperCase();
  if (form.get('action') === 'apply-code' && asked !== taken)
    return showBasket(visit, new Refusal(400, 'We do not know this promo code. Check it and try again.'));
  return redirect(visit.link(page));
};
