import { html } from 'hono/html';
import type { SeasonEvent, SeasonInstance } from '../season/types.js';
import { findEvent } from './find.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import { seatsAddress } from './seats/address.js';
import { showUnknown } from './unknown.js';
import type { Page, Visit } from './visit.js';

/** In the venue's words where it has its own. Source: iframes A5. */
const soldOut = ({ website, texts }: Visit): string => website.soldOutMessage ?? texts.seats.soldOut;

/** One performance: its time, and the way to its seats or why there is none. */
const performance = (visit: Visit, instance: SeasonInstance): Html => {
  const { boxOffice } = visit.system;
  const { seats } = visit.texts;
  const when = visit.dates.moment(instance.wire.start);
  const closed = boxOffice.whyNotOnSale(instance);
  if (closed !== undefined) return html`<li><span>${when}</span> <span class="note">${closed}</span></li>`;
  const { available } = boxOffice.status(instance, visit.visitor, { includeChildPlans: true });
  if (available === 0) return html`<li><span>${when}</span> <span class="note">${soldOut(visit)}</span></li>`;
  return html`<li>
    <a href="${seatsAddress(visit, instance)}">${seats.chooseSeatsFor(when)}</a>
    <span class="note">${seats.placesLeft(available)}</span>
  </li>`;
};

const performances = (visit: Visit, event: SeasonEvent): Html => {
  const now = new Date(visit.system.clock.now()).toISOString();
  const upcoming = visit.system.catalogue
    .instancesOf(event)
    .filter(({ wire }) => (wire.startUtc ?? wire.start) > now.slice(0, 19));
  if (upcoming.length === 0) return html`<p>${visit.texts.seats.noMorePerformances}</p>`;
  return html`<ul class="performances">
    ${upcoming.map((instance) => performance(visit, instance))}
  </ul>`;
};

/** One event and its performances. Source: iframes A3. */
export const eventDetails: Page = (visit) => {
  const event = visit.system.scenarios.conditions.emptySeason
    ? undefined
    : findEvent(visit.system.catalogue, visit.query);
  if (!event) return showUnknown(visit, visit.texts.common.noSuchEvent);
  const { wire } = event;
  const length = wire.duration ?? 0;
  return show(visit, {
    title: wire.name,
    body: html`<p class="note">
        ${visit.dates.range(wire.firstInstanceDateTime, wire.lastInstanceDateTime)}${length > 0 && `, ${visit.texts.seats.minutes(length)}`}
      </p>
      ${(wire.description ?? '') !== '' && html`<p>${wire.description}</p>`}
      <h2>${visit.texts.seats.performances}</h2>
      ${performances(visit, event)}`,
  });
};
