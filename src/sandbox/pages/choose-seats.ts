import { html } from 'hono/html';
import { Refusal } from '../refusal.js';
import type { SeasonInstance } from '../season/types.js';
import { bestAvailableForm } from './seats/best-available.js';
import { readChoice } from './seats/choice.js';
import { areaCounters } from './seats/counters.js';
import { seatGrid } from './seats/grid.js';
import type { Hall } from './seats/hall.js';
import { hallOf } from './seats/hall.js';
import { prices } from './seats/prices.js';
import { showQueue } from './seats/queue.js';
import { findInstance } from './find.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import { seatsAddress } from './seats/address.js';
import { showUnknown } from './unknown.js';
import { goToBasket } from './embed/leave.js';
import { keep, redirect } from './visit.js';
import type { Page, Visit } from './visit.js';

const seatForm = (hall: Hall): Html =>
  html`<form method="post">
    ${prices(hall)}
    ${hall.areas.map((area) => (area.seats ? seatGrid(hall, area) : areaCounters(hall, area)))}
    <p><button name="action" value="add">${hall.texts.addToBasket}</button></p>
  </form>`;

const showSeats = (visit: Visit, instance: SeasonInstance, problem?: Refusal): Promise<Response> => {
  const { catalogue, boxOffice } = visit.system;
  const event = catalogue.event(instance.eventId);
  const plan = catalogue.plan(instance.planId);
  const hall = hallOf(visit, instance);
  const closed = boxOffice.whyNotOnSale(instance);
  const left = boxOffice.status(instance, visit.visitor, { includeChildPlans: true }).available;
  const seats = (): Html => {
    if (closed !== undefined) return html`<p>${closed}</p>`;
    if (left === 0)
      return html`<p>${visit.website.soldOutMessage ?? visit.texts.seats.performanceSoldOut}</p>`;
    return html`${instance.wire.hasBestAvailableOverlay === true && bestAvailableForm(hall)} ${seatForm(hall)}`;
  };
  return show(visit, {
    title: event?.wire.name ?? visit.texts.seats.chooseSeats,
    problem,
    body: html`<p class="note">
        ${visit.dates.moment(instance.wire.start)}${plan?.wire.name != null && `, ${plan.wire.name}`}
      </p>
      ${seats()}`,
  });
};

/** Holds what was chosen. */
const addTickets = (visit: Visit, instance: SeasonInstance): Response | Promise<Response> => {
  const { boxOffice } = visit.system;
  const choice = readChoice(visit, instance);
  const added =
    choice.kind === 'best'
      ? boxOffice.tickets.addBestAvailable(visit.visitor, choice.entry)
      : boxOffice.tickets.add(visit.visitor, choice.entries);
  // Not a list: the visitor has to queue first, which the page itself does when it is opened.
  if (!Array.isArray(added)) return redirect(seatsAddress(visit, instance));
  keep(visit, { editing: instance.wire.id });
  return goToBasket(visit);
};

/** The seats of one performance, or the queue for them. Source: iframes A3, A13. */
export const chooseSeats: Page = (visit) => {
  const { catalogue, scenarios } = visit.system;
  const instance = scenarios.conditions.emptySeason ? undefined : findInstance(catalogue, visit.query);
  if (!instance) return showUnknown(visit, visit.texts.common.noSuchPerformance);
  try {
    if (visit.form) return addTickets(visit, instance);
    return showQueue(visit, instance) ?? showSeats(visit, instance);
  } catch (error) {
    if (error instanceof Refusal) return showSeats(visit, instance, error);
    throw error;
  }
};
