/** Hosts of this machine, where developers work without https. */
const isLocal = (hostname: string): boolean => /(^|\.)localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);

/**
 * The address below which the system's pages are, with a final slash; undefined where it is not one of a client on a safe
 * host. Safe is https; http only on this machine, or where the page itself is on http and so in development.
 *
 * @param base Address of the API, with a final slash, as `baseOf` gives it.
 */
export const websiteOf = (base: string): string | undefined => {
  if (!URL.canParse(base)) return undefined;
  const url = new URL(base);
  const { protocol, hostname, pathname } = url;
  if (url.username + url.password + url.search + url.hash !== '') return undefined;
  const insecurePage = typeof location !== 'undefined' && location.protocol === 'http:';
  if (protocol !== 'https:' && !(protocol === 'http:' && (isLocal(hostname) || insecurePage)))
    return undefined;
  const [, root] = /^(.*\/[\w-]+\/)api\/v3\/$/.exec(pathname) ?? [];
  return root === undefined ? undefined : `${url.origin}${root}website/`;
};

/** The origin of the system's pages, as messages from them name it. */
export const ticketOrigin = (base: string): string => new URL(base).origin;

/** Names below which anybody may register one, where two labels alone say nothing. Far from complete: see `sameSite`. */
const sharedSuffix = /^(co|com|org|net|ac|gov|ltd|me|plc|sch|gen|geek|school)\.[a-z]{2}$/;

/**
 * Would browsers treat the ticket host and the page as one site, so that its cookies count as the page's own? A guess by
 * the last labels of both names: what a site is, only the public suffix list says, which is too large to bring along. So
 * `true` may be wrong on hosts such as `a.github.io` and `b.github.io`, `false` is right. Schemes must be equal too.
 * Source: iframes A6, R6.
 *
 * @param host Origin or address on the ticket host.
 * @param page `location` of the page.
 */
export const sameSite = (
  host: string,
  page: { readonly protocol: string; readonly hostname: string },
): boolean => {
  if (!URL.canParse(host)) return false;
  const { protocol, hostname } = new URL(host);
  if (protocol !== page.protocol) return false;
  const site = siteOf(hostname);
  return site === siteOf(page.hostname);
};

const siteOf = (hostname: string): string => {
  const name = hostname.toLowerCase();
  // Addresses are sites of their own, and so is a single word.
  if (/^[\d.]+$|^\[/.test(name)) return name;
  const labels = name.split('.');
  const two = labels.slice(-2).join('.');
  return sharedSuffix.test(two) ? labels.slice(-3).join('.') : two;
};
