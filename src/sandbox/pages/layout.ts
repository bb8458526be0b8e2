import { html, raw } from 'hono/html';
import { basketMessages } from './embed/messages.js';
import { blankPage, contentPolicy } from './embed/policy.js';
import { wayLink, wayTo } from './embed/ways.js';
import type { Html } from './html.js';
import type { Refusal } from '../refusal.js';
import { countOf } from './visit.js';
import type { Visit } from './visit.js';

/** What a page shows. */
export interface View {
  readonly title: string;
  readonly body: Html;
  /** Why what the visitor asked for was not done; told above everything else. */
  readonly problem?: Pick<Refusal, 'message' | 'problems'> | undefined;
  readonly status?: number;
  /** Seconds after which the page asks for itself again. */
  readonly refresh?: number;
  /** Tells the host page nothing of the basket: nothing is known of the visitor. */
  readonly silent?: boolean;
  /** Where the whole window goes at once; with `framed` only when it shows the page in a frame. */
  readonly leave?: { readonly to: string; readonly framed?: boolean };
  /** What was bought, as tag managers want it. */
  readonly purchase?: Readonly<Record<string, unknown>>;
}

const problemSummary = (heading: string, { message, problems }: NonNullable<View['problem']>): Html => {
  const others = problems.filter((problem) => problem !== message);
  return html`<div class="problem" role="alert">
    <h2>${heading}</h2>
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
  const { system, visitor, texts } = visit;
  const basket = system.boxOffice.readBasket(visitor);
  const { common } = texts;
  const logOut = html`<a href="${visit.link('secure/LoginLogout.aspx')}">${common.logOut}</a>`;
  return html`<header>
    <p class="venue">${system.catalogue.season.venueName}</p>
    <nav aria-label="${common.yourVisit}">
      ${wayLink(wayTo(visit, 'basketLink'), common.basketLink(countOf(basket)))}
      ${basket?.customer && wayLink(wayTo(visit, 'accountLink'), common.yourAccount)}
      ${basket?.customer ? logOut : wayLink(wayTo(visit, 'loginLink'), common.logIn)}
    </nav>
  </header>`;
};

/** The uploaded style sheet that the address asks for, or the domain's own. Source: iframes A2. */
const stylesheetOf = ({ query, website }: Visit): string => {
  const asked = query.get('Stylesheet');
  return /^[\w.-]+\.css$/i.test(asked) ? asked : website.stylesheet;
};

const scripts = (visit: Visit, { silent, leave, purchase }: View): Html => {
  const resizes = visit.query.get('resize').toLowerCase() === 'true';
  const blank = resizes ? blankPage(visit.website) : undefined;
  const { contents, hash } = basketMessages(visit);
  const told = silent === true ? '' : html`data-contents="${contents}" data-hash="${hash}"`;
  return html`${
      leave &&
      html`<script
        src="${visit.script('leave.js')}"
        data-to="${leave.to}"
        ${leave.framed && 'data-framed'}
      ></script>`
    }
    ${
      purchase &&
      html`<script src="${visit.script('data-layer.js')}" data-order="${JSON.stringify(purchase)}"></script>`
    }
    <script
      defer
      src="${visit.script('frame.js')}"
      ${told}
      ${blank !== undefined && html`data-blank="${blank}"`}
    ></script>`;
};

const headersOf = ({ website, system }: Visit): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentPolicy(website),
  ...(system.scenarios.conditions.frameRefused && { 'X-Frame-Options': 'DENY' }),
});

/** A whole page of the ticketing system. */
export const show = async (visit: Visit, view: View): Promise<Response> => {
  const { title, body, problem, status = 200, refresh } = view;
  const { common } = visit.texts;
  const { venueName } = visit.system.catalogue.season;
  const page = await html`<!doctype html>
    <html lang="${visit.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${refresh !== undefined && html`<meta http-equiv="refresh" content="${refresh}" />`}
        <title>${problem && `${common.problem} `}${title} – ${venueName}</title>
        <link rel="stylesheet" href="${visit.file(stylesheetOf(visit))}" />
        ${scripts(visit, view)} ${raw(visit.website.htmlHeaders)}
      </head>
      <body>
        ${header(visit)}
        <main>
          ${problem && problemSummary(common.thereIsAProblem, problem)}
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return new Response(page, { status, headers: headersOf(visit) });
};
