import { html } from 'hono/html';
import { show } from '../layout.js';
import { redirect } from '../visit.js';
import type { Visit } from '../visit.js';
import { wayLink, wayTo } from './ways.js';
import type { Way } from './ways.js';

/** After a form: on to another page, by script where the whole window has to go, by a link where scripts are off. */
export const goOn = (visit: Visit, way: Way): Response | Promise<Response> => {
  if (!way.top) return redirect(way.href);
  const title = visit.texts.common.leaving(visit.system.catalogue.season.venueName);
  return show(visit, {
    title,
    leave: { to: way.href },
    body: html`<p>${wayLink(way, visit.texts.common.goOn)}</p>`,
  });
};

/** After something was added: to the basket, the venue's own where it has one. Source: iframes A5. */
export const goToBasket = (visit: Visit): Response | Promise<Response> =>
  goOn(visit, wayTo(visit, 'basketLink'));
