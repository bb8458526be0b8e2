import { html } from 'hono/html';
import type { Area, Plan, Seat } from '../../../schema/plan.js';
import type { Html } from '../html.js';
import type { Hall } from './hall.js';
import { seatBox } from './seat-box.js';

/** Seats by row, in the order of the plan. */
const rowsOf = (area: Area | Plan): ReadonlyMap<string, readonly Seat[]> => {
  const rows = new Map<string, Seat[]>();
  for (const seat of area.seats ?? []) {
    const row = rows.get(seat.row ?? '');
    if (row) row.push(seat);
    else rows.set(seat.row ?? '', [seat]);
  }
  return rows;
};

/** What each band costs at the ticket type offered first. */
const legend = (hall: Hall, area: Area | Plan): Html => {
  const bands = hall.catalogue.bandsOf(area.id).map(({ id, name }) => {
    const price = hall.catalogue.defaultPrice(hall.instance, id);
    return price === undefined ? (name ?? '') : `${name ?? ''} ${hall.inWords(price)}`;
  });
  return html`<p class="note">${bands.join(', ')}. ${hall.texts.takenNote}</p>`;
};

/** A reserved area: one box to tick per seat. */
export const seatGrid = (hall: Hall, area: Area | Plan): Html => {
  const style = {
    chosen: new Set(hall.chosen.all('Seat')),
    manyBands: hall.catalogue.bandsOf(area.id).length > 1,
  };
  return html`<fieldset>
    <legend>${area.name ?? hall.texts.seats}</legend>
    ${legend(hall, area)}
    <div class="plan">
      ${[...rowsOf(area)].map(
        ([row, seats]) =>
          html`<div class="row" role="group" aria-label="${hall.texts.row(row)}">
            <span class="letter" aria-hidden="true">${row}</span>
            ${seats.map((seat) => seatBox(hall, seat, style))}
          </div>`,
      )}
    </div>
  </fieldset>`;
};
