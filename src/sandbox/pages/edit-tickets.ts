import { html } from 'hono/html';
import type { Ticket } from '../../schema/basket-items.js';
import { Refusal } from '../refusal.js';
import type { SeasonInstance } from '../season/types.js';
import { select } from './fields.js';
import { goToBasket } from './embed/leave.js';
import { wayLink, wayTo } from './embed/ways.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import { seatsAddress } from './seats/address.js';
import { hallOf, ticketTypes } from './seats/hall.js';
import type { Page, Visit } from './visit.js';

/** The form field of a ticket. */
const fieldOf = ({ id }: Ticket): string => `Type ${id}`;

const placeOf = (visit: Visit, { planName, seatName }: Ticket): string =>
  [planName, seatName].filter((part) => part != null && part !== '').join(', ') || visit.texts.basket.ticket;

const typeField = (visit: Visit, instance: SeasonInstance, ticket: Ticket): Html => {
  const hall = hallOf(visit, instance);
  return select({
    id: `type-${ticket.id}`,
    name: fieldOf(ticket),
    label: visit.texts.seats.typeFor(placeOf(visit, ticket)),
    value: visit.form?.get(fieldOf(ticket)) ?? ticket.type?.id ?? '',
    options: ticketTypes(hall, ticket.band?.id).map(({ id, name, amounts }) => ({
      value: id,
      label: `${name}, ${amounts.map((amount) => hall.inWords(amount)).join(` ${visit.texts.seats.or} `)}`,
    })),
  });
};

/** The performance that seats were chosen for last, and its tickets. */
const chosen = ({ system, visitor, session }: Visit): { instance?: SeasonInstance; tickets: Ticket[] } => {
  const instance = system.catalogue.instance(session.editing ?? '');
  const tickets = system.boxOffice.tickets.list(visitor);
  return instance
    ? { instance, tickets: tickets.filter((ticket) => ticket.instance?.id === instance.wire.id) }
    : { tickets: [] };
};

const showTickets = (visit: Visit, problem?: Refusal): Promise<Response> => {
  const { seats, common } = visit.texts;
  const { instance, tickets } = chosen(visit);
  if (!instance || tickets.length === 0)
    return show(visit, {
      title: seats.ticketTypes,
      body: html`<p>${seats.chooseSeatsFirst}</p>
        <p>${wayLink(wayTo(visit, 'basketLink'), common.goToBasket)}</p>`,
    });
  return show(visit, {
    title: seats.ticketTypes,
    problem,
    body: html`<p class="note">
        ${visit.system.catalogue.event(instance.eventId)?.wire.name},
        ${visit.dates.moment(instance.wire.start)}
      </p>
      <form method="post">
        ${tickets.map((ticket) => typeField(visit, instance, ticket))}
        <p><button>${seats.saveTypes}</button></p>
      </form>
      <p><a href="${seatsAddress(visit, instance)}">${seats.otherSeats}</a></p>`,
  });
};

/** A ticket type for each seat that was chosen last; by itself it has nothing to show. Source: iframes A3, A9. */
export const editTickets: Page = (visit) => {
  const { form, system, visitor } = visit;
  const { tickets } = chosen(visit);
  if (!form || tickets.length === 0) return showTickets(visit);
  try {
    for (const ticket of tickets) {
      const type = form.get(fieldOf(ticket));
      if (type !== '') system.boxOffice.tickets.change(visitor, [ticket.id], { type });
    }
  } catch (error) {
    if (error instanceof Refusal) return showTickets(visit, error);
    throw error;
  }
  return goToBasket(visit);
};
