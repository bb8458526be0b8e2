import { html } from 'hono/html';
import type { Seat } from '../../../schema/plan.js';
import type { SeatState } from '../../box-office/box-office.js';
import type { Html } from '../html.js';
import type { Hall } from './hall.js';

/** How an area shows its seats. */
export interface SeatStyle {
  /** Ticked in a form that was refused. */
  readonly chosen: ReadonlySet<string>;
  /** The area has several bands: each seat names its own. */
  readonly manyBands: boolean;
}

const stateInWords = ({ texts }: Hall): Readonly<Record<SeatState, string>> => ({
  available: '',
  inBasket: texts.inBasket,
  unavailable: texts.taken,
});

const seatInWords = (hall: Hall, seat: Seat, state: SeatState): string => {
  const { catalogue, instance } = hall;
  const band = hall.band(seat.id);
  const price = catalogue.defaultPrice(instance, band);
  return [
    hall.texts.seat(seat.name ?? seat.id),
    catalogue.band(band)?.name ?? '',
    price === undefined ? '' : hall.inWords(price),
    hall.wheelchairSeats.has(seat.id) ? hall.texts.wheelchairSpace : '',
    stateInWords(hall)[state],
  ]
    .filter((part) => part !== '')
    .join(', ');
};

/** One seat: a box to tick, dead where the seat is taken or in the visitor's basket. */
export const seatBox = (hall: Hall, seat: Seat, { chosen, manyBands }: SeatStyle): Html => {
  const state = hall.seats.get(seat.id) ?? 'unavailable';
  const words = seatInWords(hall, seat, state);
  const ticked = state === 'inBasket' || (state === 'available' && chosen.has(seat.id));
  const field = state === 'available' ? html`name="Seat" value="${seat.id}"` : html`disabled`;
  const mark = hall.wheelchairSeats.has(seat.id) ? '♿' : (seat.number ?? seat.name);
  const band = manyBands && hall.catalogue.band(hall.band(seat.id))?.name;
  return html`<label class="seat ${state}${seat.nextIsAcrossAisle === true && ' aisle'}" title="${words}">
    <input type="checkbox" ${field} aria-label="${words}" ${ticked && 'checked'} />
    <span aria-hidden="true">${mark}${band && html`<small>${band}</small>`}</span>
  </label>`;
};
