/**
 * On a page's own origin there is no preflight and no CORS: requests pass that the real system would never see, and
 * answers can be read that a page may not read. Here is what a browser would have done between two origins.
 */

/** What needs no permission: the CORS-safelisted, and what browsers add by themselves. */
const free =
  /^(accept|accept-language|content-language|range|user-agent|referer|origin|cache-control|pragma|dnt|priority|save-data|upgrade-insecure-requests|sec-.+)$/i;

/** What the system's preflight allows. Source: reference 4. */
const allowed = /^content-type$/i;

const allowedMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** A header or method for which the preflight of the real system would have failed; undefined when there is none. */
export const refusedByPreflight = (request: Request): string | undefined => {
  if (!allowedMethods.has(request.method)) return request.method;
  return [...request.headers.keys()].find((name) => !free.test(name) && !allowed.test(name));
};

/** The headers of an answer that scripts may read. The system exposes no others. Source: reference 4. */
const readable =
  /^(cache-control|content-language|content-length|content-type|expires|last-modified|pragma)$/i;

/** The answer as a script of another origin would get it: without CORS headers nothing, a failure of the network. */
export const asReadable = (answer: Response): Response => {
  if (!answer.headers.has('Access-Control-Allow-Origin')) return Response.error();
  const headers = new Headers([...answer.headers].filter(([name]) => readable.test(name)));
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
};
