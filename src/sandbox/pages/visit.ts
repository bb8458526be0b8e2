import type { Context } from 'hono';
import type { Basket } from '../../schema/basket.js';
import type { PageSession } from '../box-office/records.js';
import type { Env } from '../http/env.js';
import type { VisitorSession } from '../session.js';
import type { System } from '../system.js';
import type { Website } from '../website.js';
import { Arguments, readForm } from './arguments.js';
import { localeOf, readCulture } from './culture.js';
import { datesIn } from './dates.js';
import type { Dates } from './dates.js';
import { textsIn } from './texts/texts.js';
import type { Texts } from './texts/texts.js';

/** One request of a page: whose it is, what it asks, and where its links lead. */
export interface Visit {
  readonly system: System;
  readonly visitor: VisitorSession;
  /** What Website Admin says of the host that was asked. */
  readonly website: Website;
  /** From the address. */
  readonly query: Arguments;
  /** What was posted; undefined for a page that is only looked at. */
  readonly form: Arguments | undefined;
  /** Was it posted by a page of this host? A browser that does not say is taken for that. */
  readonly isOwnForm: boolean;
  /** What earlier pages kept of this visitor. */
  readonly session: PageSession;
  /** Such as `en-GB`. */
  readonly locale: string;
  readonly texts: Texts;
  readonly dates: Dates;
  /** Is the page asked for by a frame? A browser that does not say is taken for one. */
  readonly framed: boolean;
  /** The page's own address, without the host. */
  readonly here: string;
  /** Origin and sub-path that the system answers at, without a final slash. */
  readonly base: string;
  /** The address of another page of the same client, without the host. */
  link(page: string, query?: Readonly<Record<string, string>>): string;
  /** The address of a style sheet of the same client, without the host. */
  file(name: string): string;
  /** The address of a script, without the host. */
  script(name: string): string;
}

/** Answers a visit. Pages are told apart by their path below `website/`. */
export type Page = (visit: Visit) => Response | Promise<Response>;

/** Arguments that the links of a page hand on, `resize` last. Source: iframes A1, A2. */
const handedOn = ['Stylesheet', 'resize'] as const;

export const readVisit = async (c: Context<Env>): Promise<Visit> => {
  const { system, visitor, base } = c.var;
  const { pageSessions } = system.boxOffice;
  const url = new URL(c.req.url);
  const query = new Arguments(url.searchParams);
  const root = `${new URL(base).pathname.replace(/\/$/, '')}/${system.client}`;

  const asked = readCulture(query.get('culture'));
  if (asked) pageSessions.change(visitor, { culture: asked });
  const culture = asked ?? readCulture(pageSessions.read(visitor).culture) ?? 'en-gb';
  const locale = localeOf(culture);

  return {
    system,
    visitor,
    website: system.websites.at(url.hostname),
    query,
    form: c.req.method === 'POST' ? await readForm(c.req.raw) : undefined,
    isOwnForm: (c.req.header('Origin') ?? url.origin) === url.origin,
    get session() {
      return pageSessions.read(visitor);
    },
    locale,
    texts: textsIn[culture],
    dates: datesIn(locale),
    framed: (c.req.header('Sec-Fetch-Dest') ?? 'iframe') === 'iframe',
    here: url.pathname + url.search,
    base,
    link(page, more = {}) {
      const search = new URLSearchParams(more);
      for (const name of handedOn) {
        if (query.get(name) !== '') search.set(name, query.get(name));
      }
      return `${root}/website/${page}${search.size === 0 ? '' : `?${search.toString()}`}`;
    },
    file: (name) => `${root}/resources/${name}`,
    script: (name) => `${root}/website/scripts/${name}`,
  };
};

/** Keeps something for the next pages of this visitor. */
export const keep = ({ system, visitor }: Visit, patch: Partial<Omit<PageSession, 'touched'>>): void =>
  system.boxOffice.pageSessions.change(visitor, patch);

/** Sends the visitor on after a form, so that reloading the page does not send it again. */
export const redirect = (to: string): Response =>
  new Response(null, { status: 303, headers: { Location: to, 'Cache-Control': 'no-store' } });

/** How many things a basket holds, whatever they are. */
export const countOf = (basket: Basket | undefined): number =>
  [
    basket?.tickets,
    basket?.merchandiseItems,
    basket?.donations,
    basket?.membershipSubscriptions,
    basket?.giftVouchers,
  ].reduce((sum, items) => sum + (items?.length ?? 0), 0);
