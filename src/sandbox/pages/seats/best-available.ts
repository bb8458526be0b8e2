import { html } from 'hono/html';
import type { Html } from '../html.js';
import type { Hall } from './hall.js';
import { ticketTypeSelect } from './prices.js';

/** Lets the system choose seats that are side by side. */
export const bestAvailableForm = (hall: Hall): Html =>
  html`<form method="post" class="best">
    <h2>${hall.texts.bestSeats}</h2>
    <p>
      <label for="quantity">${hall.texts.howMany}</label>
      <input
        id="quantity"
        name="Quantity"
        type="number"
        inputmode="numeric"
        min="1"
        value="${hall.chosen.get('Quantity') || '2'}"
      />
    </p>
    ${ticketTypeSelect(hall, 'best-ticket-type')}
    <p><button name="action" value="best">${hall.texts.chooseBest}</button></p>
    <h2>${hall.texts.orChoose}</h2>
  </form>`;
