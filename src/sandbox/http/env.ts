import type { Context } from 'hono';
import type { VisitorSession } from '../session.js';
import type { System } from '../system.js';

/** What every route of the sandbox finds in its context. */
export interface Env {
  Variables: {
    /** The client named in the URL. */
    system: System;
    visitor: VisitorSession;
    /** Where the sandbox is mounted, as the visitor sees it: origin and sub-path, without a final slash. */
    base: string;
  };
}

/** JSON as the real system sends it. */
export const answer = (_c: Context<Env>, body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' },
  });

/** The answer to something created: 200, or 201 in the dialect that says so. */
export const created = (c: Context<Env>, body: unknown): Response =>
  answer(c, body, c.var.system.speaks('create-201') ? 201 : 200);

/** The answer to something removed: nothing, or what is left in the dialect that says so. */
export const removed = (c: Context<Env>, left: () => unknown): Response =>
  c.var.system.speaks('delete-answers-list') ? answer(c, left()) : new Response(null, { status: 204 });
