import { bookingLink, passwordLink } from './plain-links.js';

/** Where a page's events come from: made up by the sandbox, a recording in the sandbox, or a real system. */
export type Season = 'invented' | 'recorded' | 'live';

/** What the pages are filled in with as they are served. */
export interface Site {
  readonly client: string;
  /** What the setting `custom-domain` takes; empty for the system's own host. */
  readonly domain: string;
  /** Where the system answers, without a path. */
  readonly origin: string;
  /** Below which the system's own pages are, without a final slash. */
  readonly system: string;
  readonly season: Season;
  /** ISO code of the currency; empty leaves it to the language. */
  readonly currency: string;
}

/** Pages that are allowed something else than the others, by their address. */
const exceptions: Readonly<Record<string, (site: Site) => Readonly<Record<string, string>>>> = {
  // The system's pages tell their height through it, in a frame inside their frame.
  '/blank.html': ({ origin }) => ({ 'frame-ancestors': `'self' ${origin}` }),
  // It has the system's own script for heights.
  '/classic/': ({ origin }) => ({ 'script-src': `'self' ${origin}` }),
  // It shows what stays where no script runs.
  '/no-javascript/': () => ({ 'script-src': `'none'` }),
};

/**
 * What the pages are allowed: themselves and the ticket host, nothing inline.
 *
 * @param page Its address, such as `/book/`.
 */
export const policy = (site: Site, page = '/'): string => {
  const { origin, season } = site;
  // The pictures of a real venue may be on any host; those of the invented season are on the ticket host.
  const pictures = season === 'invented' ? '' : ' https:';
  const directives = {
    'default-src': `'none'`,
    'script-src': `'self'`,
    'style-src': `'self'`,
    'img-src': `'self' ${origin}${pictures}`,
    'connect-src': `'self' ${origin}`,
    'frame-src': origin,
    'frame-ancestors': `'self'`,
    'font-src': `'self'`,
    'base-uri': `'none'`,
    'form-action': `'self'`,
    'require-trusted-types-for': `'script'`,
    'trusted-types': `foyer lit-html dompurify 'allow-duplicates'`,
    ...exceptions[page]?.(site),
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
};

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A page of the build with its settings, as a content system would write them.
 *
 * @param search The query it was asked with.
 */
export const fillIn = (html: string, site: Site, search = ''): string => {
  const values: Readonly<Record<string, string>> = {
    client: site.client,
    domain: site.domain,
    origin: site.origin,
    system: site.system,
    season: site.season,
    currency: site.currency,
    booking: bookingLink(site.system, search),
    password: passwordLink(site.system, search),
  };
  return (
    html
      // What is over is worth showing only where nothing else may be left.
      .replaceAll(' data-past=""', site.season === 'recorded' ? ' past' : '')
      .replace(/\{(client|domain|origin|system|season|currency|booking|password)\}/g, (_, name: string) =>
        escaped(values[name] ?? ''),
      )
  );
};
