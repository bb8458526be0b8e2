import { html } from 'hono/html';
import type { SeasonEvent, SeasonInstance } from '../season/types.js';
import { findEvent } from './find.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import { seatsAddress } from './seats/address.js';
import { showUnknown } from './unknown.js';
import type { Page, Visit } from './visit.js';
import { counted, datesInWords, momentInWords } from './words.js';

/** One performance: its time, and the way to its seats or why there is none. */
const performance = (visit: Visit, instance: SeasonInstance): Html => {
  const { boxOffice } = visit.system;
  const when = momentInWords(instance.wire.start);
  const closed = boxOffice.whyNotOnSale(instance);
  if (closed !== undefined) return html`<li><span>${when}</span> <span class="note">${closed}</span></li>`;
  const { available } = boxOffice.status(instance, visit.visitor, { includeChildPlans: true });
  if (available === 0) return html`<li><span>${when}</span> <span class="note">Sold out.</span></li>`;
  return html`<li>
    <a href="${seatsAddress(visit, instance)}">Choose seats for ${when}</a>
    <span class="note">${counted(available, 'place')} left</span>
  </li>`;
};

const performances = (visit: Visit, event: SeasonEvent): Html => {
  const now = new Date(visit.system.clock.now()).toISOString();
  const upcoming = visit.system.catalogue
    .instancesOf(event)
    .filter(({ wire }) => (wire.startUtc ?? wire.start) > now.slice(0, 19));
  if (upcoming.length === 0) return html`<p>There are no more performances of this event.</p>`;
  return html`<ul class="performances">
    ${upcoming.map((instance) => performance(visit, instance))}
  </ul>`;
};

/** One event and its performances. Source: iframes A3. */
export const eventDetails: Page = (visit) => {
  const event = visit.system.scenarios.conditions.emptySeason
    ? undefined
    : findEvent(visit.system.catalogue, visit.query);
  if (!event)
    return showUnknown(
      visit,
      'We do not know this event. It may be over, or the link that led here is out of date.',
    );
  const { wire } = event;
  const length = wire.duration ?? 0;
  return show(visit, {
    title: wire.name,
    body: html`<p class="note">
        ${datesInWords(wire.firstInstanceDateTime, wire.lastInstanceDateTime)}${length > 0 && `, ${length} minutes`}
      </p>
      ${(wire.description ?? '') !== '' && html`<p>${wire.description}</p>`}
      <h2>Performances</h2>
      ${performances(visit, event)}`,
  });
};
