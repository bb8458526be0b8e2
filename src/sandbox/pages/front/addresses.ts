import { html } from 'hono/html';
import type { Html } from '../html.js';
import { dates } from '../words.js';
import { apiAddress, pageAddress } from './front.js';
import type { Front } from './front.js';

/** The venue's wall-clock time, as a local string. */
const venueNow = ({ system: { clock, catalogue } }: Front): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: catalogue.season.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(clock.now());
  const [day = '', month = '', year = '', time = ''] = parts.split(/[/, ]+/);
  return `${year}-${month}-${day}T${time}`;
};

const row = (name: string, value: string, note: string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd><code class="copy">${value}</code> <span class="note">${note}</span></dd>
  </div>`;

/** What goes into a page's settings. A click selects a whole value. */
export const addresses = (front: Front): Html =>
  html`<section id="addresses" aria-labelledby="addresses-heading">
    <h2 id="addresses-heading">Addresses</h2>
    <p>Paste these into your settings. One click selects a whole value.</p>
    <dl class="addresses">
      ${row('client-name', front.system.client, 'the client in every address')}
      ${row('custom-domain', front.base, 'where this sandbox answers')}
      ${row('API', apiAddress(front), 'add a resource, such as events')}
      ${row('Pages', pageAddress(front), 'add a page, such as Basket2.aspx')}
    </dl>
    <p class="note">
      At ${front.system.catalogue.season.venueName} it is ${dates.moment(venueNow(front))}. Open
      <a href="${pageAddress(front, 'Basket2.aspx')}">your basket</a> or
      <a href="${pageAddress(front, 'secure/LoginLogout.aspx')}">the log-in page</a> as this browser has them.
    </p>
  </section>`;
