/** The folder beside the worker's file that the sandbox answers in. */
export const folder = '~sandbox';

/** The worker's file, at the root of what it serves: browsers let it answer below its own directory only. */
export const workerFile = 'sandbox-worker.js';

/**
 * The client that an address belongs to, in lower case: `{base}/{client}/…`, or `{base}/~sandbox/{client}/…` for its
 * switches. Undefined where the address is none of the sandbox's business.
 */
export const clientIn = (pathname: string, base: string): string | undefined => {
  if (!pathname.startsWith(`${base}/`)) return undefined;
  const segments = pathname.slice(base.length + 1).split('/');
  if (segments[0] === folder) segments.shift();
  const [client = '', ...below] = segments;
  return /^[\w-]+$/.test(client) && below.length > 0 ? client.toLowerCase() : undefined;
};

/** Is it the API that is asked, rather than a page, a picture or a switch? */
export const isApi = (pathname: string, base: string): boolean =>
  pathname.startsWith(`${base}/`) && /^[\w-]+\/api\/v3\//i.test(pathname.slice(base.length + 1));
