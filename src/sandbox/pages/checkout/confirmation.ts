import { html } from 'hono/html';
import type { PlacedOrder } from '../../box-office/order-wire.js';
import type { CheckoutRecord } from '../../box-office/records.js';
import { plainLines } from '../basket/lines.js';
import { bookMoreLink, wayLink, wayTo } from '../embed/ways.js';
import { show } from '../layout.js';
import type { Visit } from '../visit.js';
import { money } from '../words.js';
import { purchaseOf } from './purchase.js';

/** The order that was just placed. */
export const showConfirmation = (
  visit: Visit,
  order: PlacedOrder,
  record: CheckoutRecord,
): Promise<Response> => {
  const { texts, system, visitor } = visit;
  const { checkout, account } = texts;
  const customer = system.boxOffice.readBasket(visitor)?.customer;
  const email = record.guest?.email ?? customer?.email ?? '';
  return show(visit, {
    title: checkout.steps.orderconfirmation,
    purchase: purchaseOf(visit, order),
    body: html`<p>${checkout.thanks}</p>
      <dl class="totals">
        <div>
          <dt>${checkout.orderNumber}</dt>
          <dd><strong>${order.friendlyId}</strong></dd>
        </div>
        <div>
          <dt>${checkout.paid}</dt>
          <dd class="money">${money(system.catalogue.season, order.total ?? 0)}</dd>
        </div>
      </dl>
      ${email !== '' && html`<p>${checkout.sentTo(email)}</p>`} ${plainLines(visit, order)}
      ${customer && html`<p>${wayLink(wayTo(visit, 'accountLink'), account.yourAccount)}</p>`}
      ${bookMoreLink(visit)}`,
  });
};
