import { html } from 'hono/html';
import { venuePage } from '../website.js';
import { show } from './layout.js';
import type { Visit } from './visit.js';

/**
 * What a visitor sees whose browser keeps nothing of ours. It tells the host page nothing, and so the host page may know.
 * Source: iframes A6.
 */
export const showCookieMessage = (visit: Visit): Promise<Response> => {
  const { common } = visit.texts;
  return show(visit, {
    title: common.cookiesTitle,
    silent: true,
    ...bounce(visit),
    body: html`<p>${common.cookiesText}</p>
      <p>
        <a href="${visit.link('Basket2.aspx')}" target="_blank" rel="noopener">${common.openInWindow}</a>
      </p>`,
  });
};

/** Instead of a message, the whole window went to the home page at one time. Source: iframes A6. */
const bounce = ({ system, website }: Visit): { leave?: { to: string; framed: true } } => {
  const home = venuePage(website, '/');
  if (!system.scenarios.conditions.bounce || home === undefined) return {};
  return { leave: { to: `${home}?Spektrix_bounce=true`, framed: true } };
};

/** Was a form of ours sent by a browser that kept nothing of the page it was on? */
export const refusesCookies = ({ form, isOwnForm, system, visitor }: Visit): boolean =>
  form !== undefined && isOwnForm && !system.boxOffice.pageSessions.isKnown(visitor);
