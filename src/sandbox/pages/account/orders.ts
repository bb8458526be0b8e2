import { html } from 'hono/html';
import type { PlacedOrder } from '../../box-office/order-wire.js';
import { plainLines } from '../basket/lines.js';
import type { System } from '../../system.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { money } from '../words.js';
import type { Screen } from './screen.js';

const orderRow = (visit: Visit, order: PlacedOrder): Html =>
  html`<li>
    <details>
      <summary>
        ${visit.texts.account.order(order.friendlyId ?? order.id)},
        ${visit.dates.day(order.confirmedOn ?? '')}, ${money(visit.system.catalogue.season, order.total ?? 0)}
      </summary>
      ${plainLines(visit, order)}
    </details>
  </li>`;

const nameOf = ({ catalogue }: System, instanceId: string): string =>
  catalogue.event(catalogue.instance(instanceId)?.eventId ?? '')?.wire.name ?? '';

/** Tickets to print are files of the API: same host, same session. */
const documents = ({ system, visitor, base, texts }: Visit): Html => {
  const folder = `${base}/${system.client}/api/v3/print-at-home-documents`;
  return html`${system.boxOffice.orders.documents(visitor).map(
    ({ id, instance }) =>
      html`<p>
        <a href="${folder}/${id}">${texts.account.printAtHome(nameOf(system, instance?.id ?? ''))}</a>
      </p>`,
  )}`;
};

/** What the customer has bought, and tickets to print. */
export const ordersScreen: Screen = {
  name: 'Orders',
  title: ({ orders }) => orders,
  body(visit) {
    const orders = visit.system.boxOffice.orders.list(visit.visitor);
    if (orders.length === 0) return html`<p>${visit.texts.account.noOrders}</p>`;
    return html`${documents(visit)}
      <ul class="performances">
        ${orders.map((order) => orderRow(visit, order))}
      </ul>`;
  },
};
