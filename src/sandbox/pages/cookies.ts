import { html } from 'hono/html';
import { show } from './layout.js';
import type { Visit } from './visit.js';

/** What a visitor sees whose browser keeps nothing of ours: the seats they chose are lost. Source: iframes A6. */
export const showCookieMessage = (visit: Visit): Promise<Response> =>
  show(visit, {
    title: 'Your browser does not let us remember you',
    body: html`<p>
        We keep what you choose in a cookie, and your browser refused it. Allow cookies for this site in the
        settings of your browser, then choose again. If this page is part of another site, opening it in a
        window of its own can help.
      </p>
      <p>
        <a href="${visit.link('Basket2.aspx')}" target="_blank" rel="noopener"
          >Open your basket in a new window</a
        >
      </p>`,
  });
