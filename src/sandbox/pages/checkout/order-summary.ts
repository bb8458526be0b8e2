import { html } from 'hono/html';
import { plainLines } from '../basket/lines.js';
import { totals } from '../basket/totals.js';
import { wayLink, wayTo } from '../embed/ways.js';
import { isFree, placeOrder } from './order.js';
import type { Step } from './step.js';

/** Everything once more; an order that costs nothing is placed here. */
export const orderSummary: Step = {
  name: 'ordersummary',
  isRelevant: () => true,
  body(checkout) {
    const { visit, basket } = checkout;
    const { texts, system } = visit;
    return html`${plainLines(visit, basket)} ${totals(texts.basket, system.catalogue.season, basket)}
      <form method="post">
        <p><button>${isFree(checkout) ? texts.checkout.placeOrder : texts.checkout.toPayment}</button></p>
      </form>
      <p>${wayLink(wayTo(visit, 'basketLink'), texts.checkout.backToBasket)}</p>`;
  },
  take: (checkout) => (isFree(checkout) ? placeOrder(checkout) : {}),
};
