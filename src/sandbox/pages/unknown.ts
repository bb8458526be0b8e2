import { html } from 'hono/html';
import { show } from './layout.js';
import type { Visit } from './visit.js';

/** Says that something is not here, and where to go on. */
export const showUnknown = (visit: Visit, what: string): Promise<Response> =>
  show(visit, {
    title: 'We cannot find that',
    status: 404,
    body: html`<p>${what}</p>
      <p><a href="${visit.link('Basket2.aspx')}">Go to your basket</a></p>`,
  });
