import { html } from 'hono/html';
import { leadingInteger } from '../season/ids.js';
import type { SeasonEvent } from '../season/types.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import type { Page, Visit } from './visit.js';
import { datesInWords } from './words.js';

/** Where an event is shown: named by the digits of its id, or by its web id. Source: iframes A1. */
const addressOf = (visit: Visit, { wire }: SeasonEvent): string => {
  const number = leadingInteger(wire.id);
  return visit.link(
    'EventDetails.aspx',
    number === undefined ? { WebEventId: wire.webEventId ?? '' } : { EventId: String(number) },
  );
};

const row = (visit: Visit, event: SeasonEvent): Html =>
  html`<li>
    <a href="${addressOf(visit, event)}">${event.wire.name}</a>
    <span class="note"
      >${datesInWords(event.wire.firstInstanceDateTime, event.wire.lastInstanceDateTime)}</span
    >
  </li>`;

/** Starts of the next performance of each event; one that is over has none. */
const nextStart = (visit: Visit, event: SeasonEvent): string | undefined => {
  const now = new Date(visit.system.clock.now()).toISOString().slice(0, 19);
  return visit.system.catalogue
    .instancesOf(event)
    .map(({ wire }) => wire.startUtc ?? wire.start)
    .filter((start) => start > now)
    .sort()[0];
};

/** What is on: by name, or by date where `SortBy` says so. Source: iframes A2, A3. */
export const eventList: Page = (visit) => {
  const { catalogue, scenarios } = visit.system;
  const byDate = visit.query.get('SortBy').toLowerCase() === 'date';
  const coming = (scenarios.conditions.emptySeason ? [] : catalogue.season.events)
    .map((event) => ({ event, start: nextStart(visit, event) }))
    .filter(({ start }) => start !== undefined)
    .sort((one, other) => (byDate ? (one.start ?? '').localeCompare(other.start ?? '') : 0));
  return show(visit, {
    title: 'What’s on',
    body:
      coming.length === 0
        ? html`<p>Nothing is announced at the moment.</p>`
        : html`<ul class="performances">
            ${coming.map(({ event }) => row(visit, event))}
          </ul>`,
  });
};
