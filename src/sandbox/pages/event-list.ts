import { html } from 'hono/html';
import { withAddresses } from '../season/files.js';
import { leadingInteger } from '../season/ids.js';
import type { SeasonEvent } from '../season/types.js';
import { isAskedFor } from './attributes.js';
import { select } from './fields.js';
import type { Html } from './html.js';
import { show } from './layout.js';
import type { Page, Visit } from './visit.js';

/** An event that is not over, with the local starts of its performances to come. */
interface Coming {
  readonly event: SeasonEvent;
  readonly starts: readonly string[];
}

/** Where an event is shown: named by the digits of its id, or by its web id. Source: iframes A1. */
const addressOf = (visit: Visit, { wire }: SeasonEvent): string => {
  const number = leadingInteger(wire.id);
  return visit.link(
    'EventDetails.aspx',
    number === undefined ? { WebEventId: wire.webEventId ?? '' } : { EventId: String(number) },
  );
};

/** Pictures of other hosts stay where they are: a page shows files of its own host only. */
const thumbnail = ({ base, system }: Visit, { wire }: SeasonEvent): Html | false => {
  const { thumbnailUrl } = withAddresses(wire, base, system.client);
  if (!thumbnailUrl?.startsWith(`${base}/`)) return false;
  return html`<img class="thumbnail" src="${thumbnailUrl}" alt="" width="72" height="72" loading="lazy" />`;
};

const row = (visit: Visit, { event }: Coming): Html => {
  const { wire } = event;
  return html`<li>
    ${thumbnail(visit, event)}
    <a href="${addressOf(visit, event)}">${wire.name}</a>
    <span class="note">${visit.dates.range(wire.firstInstanceDateTime, wire.lastInstanceDateTime)}</span>
    ${(wire.description ?? '') !== '' && html`<p>${wire.description}</p>`}
  </li>`;
};

const coming = ({ system, query }: Visit): Coming[] => {
  const { catalogue, scenarios, clock } = system;
  const now = new Date(clock.now()).toISOString().slice(0, 19);
  const events = scenarios.conditions.emptySeason ? [] : catalogue.season.events;
  return events
    .filter(({ wire }) => isAskedFor(wire, query))
    .map((event) => ({
      event,
      starts: catalogue
        .instancesOf(event)
        .filter(({ wire }) => (wire.startUtc ?? wire.start) > now)
        .map(({ wire }) => wire.start)
        .sort(),
    }))
    .filter(({ starts }) => starts.length > 0);
};

/** Arguments of the address that the form must not lose. */
const kept = ({ query }: Visit): Html =>
  html`${query.entries
    .filter(([name]) => name !== 'month')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;

const monthForm = (visit: Visit, all: readonly Coming[], month: string): Html => {
  const { seats } = visit.texts;
  const months = [...new Set(all.flatMap(({ starts }) => starts.map((start) => start.slice(0, 7))))].sort();
  const options = months.map((value) => ({ value, label: visit.dates.month(value) }));
  return html`<form method="get">
    ${select({
      id: 'month',
      name: 'Month',
      label: seats.month,
      value: month,
      options: [{ value: '', label: seats.allMonths }, ...options],
    })}
    ${kept(visit)}
    <p><button>${seats.showMonth}</button></p>
  </form>`;
};

/** What is on: by name, or by date where `SortBy` says so. Source: iframes A2, A3. */
export const eventList: Page = (visit) => {
  const { query, texts } = visit;
  const all = coming(visit);
  const month = query.get('Month');
  const shown = all
    .filter(({ starts }) => starts.some((start) => start.startsWith(month)))
    .sort((one, other) =>
      query.get('SortBy').toLowerCase() === 'date'
        ? (one.starts[0] ?? '').localeCompare(other.starts[0] ?? '')
        : 0,
    );
  const nothing = month === '' ? texts.seats.nothingAnnounced : texts.seats.nothingInMonth;
  return show(visit, {
    title: texts.seats.whatsOn,
    body: html`${all.length > 0 && monthForm(visit, all, month)}
    ${
      shown.length === 0
        ? html`<p>${nothing}</p>`
        : html`<ul class="performances">
            ${shown.map((one) => row(visit, one))}
          </ul>`
    }`,
  });
};
