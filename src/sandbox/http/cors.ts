import type { MiddlewareHandler } from 'hono';
import type { Env } from './env.js';

/** Leave out the headers that let a page read this answer, as the front of the real system does when it refuses. */
export const withoutCors = 'X-Sandbox-Without-Cors';

/**
 * Origins as patterns: exact, or with `*` for one part, such as `http://localhost:*` or `http://*.venue.localhost:*`.
 */
export const originMatcher = (patterns: readonly string[]): ((origin: string) => boolean) => {
  const tests = patterns.map((pattern) => {
    const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
    return new RegExp(`^${escaped}$`, 'i');
  });
  return (origin) => tests.some((test) => test.test(origin));
};

/**
 * Cross-origin access as Website Admin's list of domains gives it: an origin on the list may read answers and send
 * cookies, any other gets no CORS header at all. The preflight allows `Content-Type` and nothing else, and no response
 * header is exposed. Source: reference 4; iframes A6.
 */
export const cors =
  (allowed: (origin: string) => boolean, assumedOrigin?: string): MiddlewareHandler<Env> =>
  async (c, next) => {
    const origin = c.req.header('Origin') ?? assumedOrigin;
    const listed = origin !== undefined && allowed(origin);
    if (c.req.method === 'OPTIONS') {
      c.res = new Response(null, { status: listed ? 204 : 403 });
      if (listed) {
        c.res.headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
        c.res.headers.set('Access-Control-Allow-Headers', 'Content-Type');
      }
    } else {
      await next();
    }
    const withheld = c.res.headers.has(withoutCors);
    c.res.headers.delete(withoutCors);
    c.res.headers.append('Vary', 'Origin');
    if (!listed || withheld) return;
    c.res.headers.set('Access-Control-Allow-Origin', origin);
    c.res.headers.set('Access-Control-Allow-Credentials', 'true');
  };
