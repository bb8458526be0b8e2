import type { Context, MiddlewareHandler, Next } from 'hono';
import type { Fault } from '../scenarios.js';
import { withoutCors } from './cors.js';
import type { Env } from './env.js';

const page = (title: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;

/** Statuses that the system's front answers, which knows nothing of CORS. Source: reference 6, design "Wire rules". */
const answeredByFront = new Set([403, 429, 503]);

const statusAnswer = (fault: Extract<Fault, { kind: 'status' }>): Response => {
  const byFront = answeredByFront.has(fault.status);
  const html = fault.contentType === 'text/html' || (byFront && fault.contentType === undefined);
  const headers = new Headers({
    'Content-Type': fault.contentType ?? (html ? 'text/html' : 'application/json; charset=utf-8'),
  });
  if (fault.retryAfter !== undefined) headers.set('Retry-After', String(fault.retryAfter));
  if (!(fault.cors ?? !byFront)) headers.set(withoutCors, '1');
  const words = { message: 'The sandbox was asked to answer this.', problems: [] };
  const body = fault.body ?? (html ? page(`Error ${fault.status}`) : JSON.stringify(words));
  const bodiless = fault.status === 204 || fault.status === 304;
  return new Response(bodiless ? null : body, { status: fault.status, headers });
};

/** Every number becomes a string and every string a number; keys and nesting stay. */
const swapTypes = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.map(swapTypes);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, swapTypes(inner)]));
};

/** Text that is not JSON has no types to swap. */
const swapTypesIn = (text: string): string => {
  try {
    return JSON.stringify(swapTypes(JSON.parse(text)));
  } catch {
    return text;
  }
};

const rewritten = async (answer: Response, rewrite: (text: string) => string): Promise<Response> => {
  const text = await answer.text();
  if (text === '') return new Response(null, answer);
  return new Response(rewrite(text), answer);
};

const afterDelay = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** The path below `api/v3/`, decoded, without a final slash. */
export const resourcePath = (c: Context<Env>): string => {
  const [, below = ''] = /\/api\/v3\/(.*)$/i.exec(new URL(c.req.url).pathname) ?? [];
  try {
    return decodeURIComponent(below).replace(/\/$/, '');
  } catch {
    return below;
  }
};

/** Lets a request go wrong as a fault says; without one it goes its way. */
const befall = async (c: Context<Env>, next: Next, fault: Fault | undefined): Promise<void> => {
  const { scenarios } = c.var.system;
  switch (fault?.kind) {
    case undefined:
      return next();
    case 'delay':
      await afterDelay(fault.ms, c.req.raw.signal);
      return next();
    case 'hang':
      await scenarios.released();
      c.res = statusAnswer({ kind: 'status', status: 503 });
      return;
    case 'hang-then-apply':
      await scenarios.released();
      return next();
    case 'status':
      c.res = statusAnswer(fault);
      return;
    case 'html':
      c.res = new Response(page('Please wait'), { headers: { 'Content-Type': 'text/html' } });
      return;
    case 'body':
      c.res = new Response(fault.body, {
        headers: { 'Content-Type': fault.contentType ?? 'application/json; charset=utf-8' },
      });
      return;
    case 'cut-off':
      await next();
      c.res = await rewritten(c.res, (text) => text.slice(0, Math.floor(text.length / 2)));
      return;
    case 'wrong-types':
      await next();
      c.res = await rewritten(c.res, swapTypesIn);
  }
};

/** Writes down what reached the API and, where a scenario says so, lets it go wrong. */
export const faults: MiddlewareHandler<Env> = (c, next) => {
  const { scenarios } = c.var.system;
  const path = resourcePath(c);
  const { method } = c.req;
  scenarios.record({
    method,
    path,
    query: new URL(c.req.url).search,
    origin: c.req.header('Origin') ?? null,
  });
  return befall(c, next, scenarios.strike(method, path));
};

/** The same for pages, whose paths are `website/…`; they are not written down. */
export const pageFaults: MiddlewareHandler<Env, '/:client/:path{.+}'> = async (c, next) => {
  const fault = c.var.system.scenarios.strike(c.req.method, c.req.param('path'));
  await befall(c, next, fault?.kind === 'status' ? { contentType: 'text/html', ...fault } : fault);
  c.res.headers.delete(withoutCors);
};
