import { html } from 'hono/html';
import { wayLink, wayTo } from './embed/ways.js';
import { show } from './layout.js';
import type { Visit } from './visit.js';

/** Says that something is not here, and where to go on. */
export const showUnknown = (visit: Visit, what: string): Promise<Response> => {
  const { common } = visit.texts;
  return show(visit, {
    title: common.cannotFind,
    status: 404,
    body: html`<p>${what}</p>
      <p>${wayLink(wayTo(visit, 'basketLink'), common.goToBasket)}</p>`,
  });
};
