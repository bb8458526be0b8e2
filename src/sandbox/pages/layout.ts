import { html } from 'hono/html';
import type { Html } from './html.js';
import type { Refusal } from '../refusal.js';
import { counted } from './words.js';
import { countOf } from './visit.js';
import type { Visit } from './visit.js';

export const stylesheet = 'default.css';

/** What a page shows. */
export interface View {
  readonly title: string;
  readonly body: Html;
  /** Why what the visitor asked for was not done; told above everything else. */
  readonly problem?: Pick<Refusal, 'message' | 'problems'> | undefined;
  readonly status?: number;
  /** Seconds after which the page asks for itself again. */
  readonly refresh?: number;
}

const problemSummary = ({ message, problems }: Pick<Refusal, 'message' | 'problems'>): Html => {
  const others = problems.filter((problem) => problem !== message);
  return html`<div class="problem" role="alert">
    <h2>There is a problem</h2>
    <p>${message}</p>
    ${
      others.length > 0 &&
      html`<ul>
        ${others.map((problem) => html`<li>${problem}</li>`)}
      </ul>`
    }
  </div>`;
};

const header = (visit: Visit): Html => {
  const { system, visitor } = visit;
  const basket = system.boxOffice.readBasket(visitor);
  const login = basket?.customer ? 'Log out' : 'Log in';
  return html`<header>
    <p class="venue">${system.catalogue.season.venueName}</p>
    <nav aria-label="Your visit">
      <a href="${visit.link('Basket2.aspx')}">Basket (${counted(countOf(basket), 'item')})</a>
      <a href="${visit.link('secure/LoginLogout.aspx')}">${login}</a>
    </nav>
  </header>`;
};

/** A whole page of the ticketing system. */
export const show = async (visit: Visit, view: View): Promise<Response> => {
  const { title, body, problem, status = 200, refresh } = view;
  const { venueName } = visit.system.catalogue.season;
  const page = await html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${refresh !== undefined && html`<meta http-equiv="refresh" content="${refresh}" />`}
        <title>${problem && 'Problem: '}${title} – ${venueName}</title>
        <link rel="stylesheet" href="${visit.file(stylesheet)}" />
      </head>
      <body>
        ${header(visit)}
        <main>
          ${problem && problemSummary(problem)}
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return new Response(page, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
};
