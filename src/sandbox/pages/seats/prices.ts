import { html } from 'hono/html';
import type { Html } from '../html.js';
import type { Hall } from './hall.js';
import { ticketTypes } from './hall.js';

/** `£12.00`, or `£12.00 to £32.00`. */
const range = (hall: Hall, amounts: readonly number[]): string => {
  const least = hall.inWords(Math.min(...amounts));
  const most = hall.inWords(Math.max(...amounts));
  return least === most ? least : hall.texts.range(least, most);
};

/** The choice of one ticket type for all seats that are added together. */
export const ticketTypeSelect = (hall: Hall, id: string): Html => {
  const wanted = hall.chosen.get('TicketType');
  return html`<p>
    <label for="${id}">${hall.texts.ticketType}</label>
    <select id="${id}" name="TicketType">
      ${ticketTypes(hall).map(
        (type) =>
          html`<option value="${type.id}" ${type.id === wanted && 'selected'}>
            ${type.name}, ${range(hall, type.amounts)}
          </option>`,
      )}
    </select>
  </p>`;
};

/** The ticket type for seats that are chosen one by one; unreserved areas ask per type instead. */
export const prices = (hall: Hall): Html =>
  hall.areas.some(({ seats }) => seats)
    ? html`${ticketTypeSelect(hall, 'ticket-type')}
        <p class="note">${hall.texts.ticketTypeNote}</p>`
    : html``;
