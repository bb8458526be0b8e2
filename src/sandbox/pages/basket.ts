import { html } from 'hono/html';
import type { Basket } from '../../schema/basket.js';
import { Refusal } from '../refusal.js';
import { editableLines } from './basket/lines.js';
import { removeLine } from './basket/remove.js';
import { totals } from './basket/totals.js';
import { bookMoreLink, wayLink, wayTo } from './embed/ways.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import { countOf, keep, redirect } from './visit.js';
import type { Page, Visit } from './visit.js';

const promoForm = ({ form, texts }: Visit, { promoCode }: Basket): Html => {
  const code = promoCode ?? '';
  if (code !== '')
    return html`<form method="post">
      <p>
        ${texts.basket.applied(code)}
        <button name="action" value="remove-code">${texts.basket.removeCode}</button>
      </p>
    </form>`;
  return html`<form method="post">
    <p>
      <label for="promo-code">${texts.basket.promoCode}</label>
      <input id="promo-code" name="PromoCode" autocomplete="off" value="${form?.get('PromoCode') ?? ''}" />
      <button name="action" value="apply-code">${texts.basket.apply}</button>
    </p>
  </form>`;
};

const logInNote = (visit: Visit, basket: Basket | undefined): Html | false => {
  const { membersMayPayLess, logInForDiscounts } = visit.texts.basket;
  return (
    !basket?.customer &&
    html`<p class="note">${membersMayPayLess} ${wayLink(wayTo(visit, 'loginLink'), logInForDiscounts)}</p>`
  );
};

const content = (visit: Visit, basket: Basket | undefined): Html => {
  const { texts, system } = visit;
  if (!basket || countOf(basket) === 0)
    return html`<p>${texts.basket.empty}</p>
      ${logInNote(visit, basket)} ${bookMoreLink(visit)}`;
  const { promoCodes } = system.catalogue.season;
  return html`<form method="post">${editableLines(visit, basket)}</form>
    ${promoCodes.length > 0 && promoForm(visit, basket)} ${logInNote(visit, basket)}
    ${totals(texts.basket, system.catalogue.season, basket)}
    <p>${wayLink(wayTo(visit, 'checkoutLink'), texts.basket.checkOut)}</p>
    ${bookMoreLink(visit)}`;
};

const showBasket = (visit: Visit, problem?: Refusal): Promise<Response> =>
  show(visit, {
    title: visit.texts.basket.title,
    problem,
    body: content(visit, visit.system.boxOffice.readBasket(visit.visitor)),
  });

/** Does what a button of the page asks for. */
const change = ({ system, visitor, form, texts }: Visit): void => {
  const { boxOffice } = system;
  const remove = form?.get('remove') ?? '';
  if (remove !== '') return removeLine(boxOffice, visitor, remove);
  if (form?.get('action') === 'remove-code') return void boxOffice.patchBasket(visitor, { promoCode: '' });
  const asked = form?.get('PromoCode') ?? '';
  if (asked === '') throw new Refusal(400, texts.basket.typeCode);
  // Some systems do not refuse a code they do not know, they just do not take it.
  const taken = boxOffice.patchBasket(visitor, { promoCode: asked }).promoCode ?? '';
  if (taken.toUpperCase() !== asked.toUpperCase()) throw new Refusal(400, texts.basket.unknownCode);
};

/** What the visitor is about to buy. Source: iframes A3. */
export const basketPage: Page = (visit) => {
  const { form } = visit;
  if (!form) return showBasket(visit);
  const edit = form.get('edit');
  if (edit !== '') {
    keep(visit, { editing: edit });
    return redirect(visit.link('EditTickets.aspx'));
  }
  try {
    change(visit);
  } catch (error) {
    if (error instanceof Refusal) return showBasket(visit, error);
    throw error;
  }
  return redirect(visit.here);
};
