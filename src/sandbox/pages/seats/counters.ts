import { html } from 'hono/html';
import type { Area, Plan } from '../../../schema/plan.js';
import type { Html } from '../html.js';
import { placeValue, typedCount } from './choice.js';
import type { Hall } from './hall.js';
import { ticketTypes } from './hall.js';

/** An unreserved area: how many tickets of each type. */
export const areaCounters = (hall: Hall, area: Area | Plan): Html => {
  const left = hall.left(area.id);
  const types = ticketTypes(hall, hall.band(area.id));
  return html`<fieldset ${left === 0 && 'disabled'}>
    <legend>${area.name ?? hall.texts.places}</legend>
    <p class="note">${left === 0 ? hall.texts.soldOut : hall.texts.placesLeft(left)}</p>
    ${types.map((type) => {
      const place = placeValue(area.id, type.id);
      const id = `count-${area.id}-${type.id}`;
      return html`<p class="counter">
        <label for="${id}"
          >${type.name},
          ${type.amounts.map((amount) => hall.inWords(amount)).join(` ${hall.texts.or} `)}</label
        >
        <input type="hidden" name="Place" value="${place}" />
        <input
          id="${id}"
          name="Count"
          type="number"
          inputmode="numeric"
          min="0"
          max="${left}"
          value="${typedCount(hall.chosen, place)}"
        />
      </p>`;
    })}
  </fieldset>`;
};
