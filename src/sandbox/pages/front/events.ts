import { html } from 'hono/html';
import { leadingInteger } from '../../season/ids.js';
import type { SeasonEvent, SeasonInstance } from '../../season/types.js';
import type { VisitorSession } from '../../session.js';
import type { System } from '../../system.js';
import type { Html } from '../html.js';
import { counted, dates } from '../words.js';
import { apiAddress, pageAddress } from './front.js';
import type { Front } from './front.js';
import { thumbnail } from './thumbnail.js';

/** Someone without a basket: the front page shows what anybody sees. */
const anyone: VisitorSession = { get: () => undefined, set: () => {} };

type State = 'over' | 'cancelled' | 'not yet' | 'closed' | 'sold out' | 'few left' | 'on sale';

const instant = (utc: string | null | undefined): number =>
  utc == null ? NaN : Date.parse(`${utc.replace(/Z$/, '')}Z`);

const stateOf = ({ boxOffice, clock }: System, instance: SeasonInstance): State => {
  const { wire } = instance;
  if (instant(wire.startUtc ?? wire.start) < clock.now()) return 'over';
  if (wire.cancelled === true) return 'cancelled';
  if (instant(wire.startSellingAtWebUtc) > clock.now()) return 'not yet';
  if (boxOffice.whyNotOnSale(instance) !== undefined) return 'closed';
  const { available, capacity } = boxOffice.status(instance, anyone, { includeChildPlans: true });
  if (available === 0) return 'sold out';
  return available <= capacity / 10 ? 'few left' : 'on sale';
};

const badge = (kind: string, words: string): Html => html`<span class="badge ${kind}">${words}</span>`;

/** The states of an event's performances, those that matter to somebody who looks for one to try. */
const badges = (system: System, event: SeasonEvent): Html[] => {
  const states = event.instances.map((instance) => stateOf(system, instance));
  const count = (state: State): number => states.filter((other) => other === state).length;
  const coming = states.length - count('over');
  if (coming === 0) return [badge('quiet', 'Over')];
  const whole = (state: State, words: string): string =>
    count(state) === coming ? words : `${String(count(state))} ${words.toLowerCase()}`;
  const shown: readonly (readonly [State, string, string])[] = [
    ['on sale', 'good', 'On sale'],
    ['few left', 'warm', 'Few left'],
    ['sold out', 'bad', 'Sold out'],
    ['not yet', 'quiet', 'Not yet on sale'],
    ['closed', 'quiet', 'Not on sale'],
    ['cancelled', 'bad', 'Cancelled'],
  ];
  return shown.flatMap(([state, kind, words]) =>
    count(state) === 0 ? [] : [badge(kind, whole(state, words))],
  );
};

/** The name, leading to the event's page; pages name events by the digits of their ids. Source: iframes A1. */
const eventName = (front: Front, { wire }: SeasonEvent): Html => {
  const number = leadingInteger(wire.id);
  if (number === undefined) return html`<span class="title">${wire.name}</span>`;
  const address = pageAddress(front, `EventDetails.aspx?EventId=${String(number)}`);
  return html`<a class="title" href="${address}">${wire.name}</a>`;
};

const eventRow = (front: Front, event: SeasonEvent): Html => {
  const { wire, instances } = event;
  return html`<tr role="row">
    <td role="cell" class="poster">${thumbnail(front, event)}</td>
    <th role="rowheader" scope="row" class="name">
      ${eventName(front, event)}
      <span class="note">
        ${dates.range(wire.firstInstanceDateTime, wire.lastInstanceDateTime)},
        ${counted(instances.length, 'performance')}
      </span>
    </th>
    <td role="cell" class="states">${badges(front.system, event)}</td>
    <td role="cell" class="id">
      <code class="copy">${wire.id}</code>
      <a href="${apiAddress(front, `events/${encodeURIComponent(wire.id)}?$expand=instances`)}">
        JSON<span class="hidden"> of ${wire.name}</span>
      </a>
    </td>
  </tr>`;
};

/** Every event: what the browser's own search finds things in. */
export const eventTable = (front: Front): Html => {
  const { events } = front.system.catalogue.season;
  return html`<section id="events" aria-labelledby="events-heading">
    <h2 id="events-heading">Events</h2>
    <p>
      All of them, by name. A name leads to its page with performances to book; search with your browser's own
      search, for <em>sold out</em> for example.
    </p>
    <table role="table" class="events">
      <thead role="rowgroup" class="hidden">
        <tr role="row">
          <th role="columnheader" scope="col">Poster</th>
          <th role="columnheader" scope="col">Event</th>
          <th role="columnheader" scope="col">Performances</th>
          <th role="columnheader" scope="col">Id</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${events.map((event) => eventRow(front, event))}
      </tbody>
    </table>
  </section>`;
};
