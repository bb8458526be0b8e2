/** Does a source of a `frame-ancestors` list let this origin in? */
const lets = (source: string, origin: URL, self: string): boolean => {
  const text = source.toLowerCase();
  if (text === '*') return true;
  if (text === "'self'") return origin.origin === self;
  if (/^[a-z][a-z\d+.-]*:$/.test(text)) return text === origin.protocol;
  const [, scheme, host = '', port] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?\/?$/.exec(text) ?? [];
  if (
    scheme !== undefined &&
    `${scheme}:` !== origin.protocol &&
    !(scheme === 'http' && origin.protocol === 'https:')
  )
    return false;
  const isHost = host.startsWith('*.') ? origin.hostname.endsWith(host.slice(1)) : origin.hostname === host;
  const ownPort = port === undefined || port === '*' || port === origin.port;
  return isHost && (port === undefined ? origin.port === '' : ownPort);
};

/** The `frame-ancestors` of each policy in a header, as lists of sources. */
const ancestorLists = (policies: string): string[][] =>
  policies.split(',').flatMap((policy) =>
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name?.toLowerCase() === 'frame-ancestors')
      .slice(0, 1)
      .map(([, ...sources]) => sources),
  );

/**
 * Which header of a page forbids it to be shown inside a page of the ticket host inside a page of its own origin; null
 * where none does. Every ancestor counts, so `SAMEORIGIN` forbids it; and browsers ignore `X-Frame-Options` where there is
 * a `frame-ancestors`. Source: iframes A4 (lab).
 *
 * @param self Origin of the page.
 * @param ticket Origin of the ticket host.
 */
export const forbidsFraming = (
  headers: Headers,
  self: string,
  ticket: string,
): 'x-frame-options' | 'frame-ancestors' | null => {
  const lists = ancestorLists(headers.get('Content-Security-Policy') ?? '');
  if (lists.length > 0) {
    const letIn = (sources: readonly string[], origin: string): boolean =>
      sources.some((source) => lets(source, new URL(origin), self));
    return lists.every((sources) => letIn(sources, self) && letIn(sources, ticket))
      ? null
      : 'frame-ancestors';
  }
  const options = (headers.get('X-Frame-Options') ?? '').toLowerCase();
  return /\b(deny|sameorigin)\b/.test(options) ? 'x-frame-options' : null;
};
