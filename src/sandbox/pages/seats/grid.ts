import { html } from 'hono/html';
import type { Area, Plan, Seat } from '../../../schema/plan.js';
import type { Html } from '../html.js';
import type { Hall } from './hall.js';

const seatBox = (hall: Hall, seat: Seat, chosen: ReadonlySet<string>): Html => {
  const { catalogue } = hall;
  const state = hall.seats.get(seat.id) ?? 'unavailable';
  const bandId = hall.band(seat.id);
  const price = catalogue.defaultPrice(hall.instance, bandId);
  const words = [
    `Seat ${seat.name ?? seat.id}`,
    catalogue.band(bandId)?.name,
    price !== undefined && hall.inWords(price),
    hall.wheelchairSeats.has(seat.id) && 'wheelchair space',
    state === 'inBasket' && 'in your basket',
    state === 'unavailable' && 'taken',
  ].filter((part) => typeof part === 'string');
  const box =
    state === 'available'
      ? html`<input
          type="checkbox"
          name="Seat"
          value="${seat.id}"
          aria-label="${words.join(', ')}"
          ${chosen.has(seat.id) && 'checked'}
        />`
      : html`<input
          type="checkbox"
          disabled
          aria-label="${words.join(', ')}"
          ${state === 'inBasket' && 'checked'}
        />`;
  const classes = ['seat', state, seat.nextIsAcrossAisle === true && 'aisle'].filter(
    (name) => name !== false,
  );
  return html`<label class="${classes.join(' ')}" title="${words.join(', ')}">
    ${box}<span aria-hidden="true"
      >${hall.wheelchairSeats.has(seat.id) ? '♿' : (seat.number ?? seat.name)}</span
    >
  </label>`;
};

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
  return html`<p class="note">${bands.join(', ')}. Seats that cannot be ticked are taken.</p>`;
};

/** A reserved area: one box to tick per seat. */
export const seatGrid = (hall: Hall, area: Area | Plan): Html => {
  const chosen = new Set(hall.chosen.all('Seat'));
  return html`<fieldset>
    <legend>${area.name ?? 'Seats'}</legend>
    ${legend(hall, area)}
    <div class="plan">
      ${[...rowsOf(area)].map(
        ([row, seats]) =>
          html`<div class="row" role="group" aria-label="Row ${row}">
            <span class="letter" aria-hidden="true">${row}</span>
            ${seats.map((seat) => seatBox(hall, seat, chosen))}
          </div>`,
      )}
    </div>
  </fieldset>`;
};
