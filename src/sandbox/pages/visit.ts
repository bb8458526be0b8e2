import type { Context } from 'hono';
import type { Basket } from '../../schema/basket.js';
import type { Env } from '../http/env.js';
import type { VisitorSession } from '../session.js';
import type { System } from '../system.js';
import { Arguments, readForm } from './arguments.js';

/** One request of a page: whose it is, what it asks, and where its links lead. */
export interface Visit {
  readonly system: System;
  readonly visitor: VisitorSession;
  /** From the address. */
  readonly query: Arguments;
  /** What was posted; undefined for a page that is only looked at. */
  readonly form: Arguments | undefined;
  /** The address of another page of the same client, without the host. */
  link(page: string, query?: Readonly<Record<string, string>>): string;
  /** The address of a file of the same client, without the host. */
  file(name: string): string;
}

/** Answers a visit. Pages are told apart by their path below `website/`. */
export type Page = (visit: Visit) => Response | Promise<Response>;

export const readVisit = async (c: Context<Env>): Promise<Visit> => {
  const { system, visitor, base } = c.var;
  const root = `${new URL(base).pathname.replace(/\/$/, '')}/${system.client}`;
  return {
    system,
    visitor,
    query: new Arguments(new URL(c.req.url).searchParams),
    form: c.req.method === 'POST' ? await readForm(c.req.raw) : undefined,
    link(page, query = {}) {
      const search = new URLSearchParams(query).toString();
      return `${root}/website/${page}${search === '' ? '' : `?${search}`}`;
    },
    file: (name) => `${root}/resources/${name}`,
  };
};

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
