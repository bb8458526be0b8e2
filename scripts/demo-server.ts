import { startSandbox } from '../src/cli/start-sandbox.js';
import type { Started, StartOptions } from '../src/cli/start-sandbox.js';
import { servePages } from './demo/page-server.js';
import { findRealSystem } from './demo/real-system.js';
import type { RealSystem } from './demo/real-system.js';
import type { Site } from './demo/site.js';

/** Two names of one site: the browser shares their cookies, as it does for a venue and its ticket host. */
const pageHost = 'www.venue.localhost';
const ticketHost = 'tickets.venue.localhost';

export interface DemoOptions extends StartOptions {
  /** Port of the pages; the sandbox has `port`. 0 takes a free one. */
  readonly pagePort: number;
  /** ISO code of the currency that prices of the recorded season are in. */
  readonly currency?: string;
}

export interface Pages {
  /** The home page. */
  readonly pageUrl: string;
  /** What to print: addresses a person can open. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

/** `pageUrl` is at a host name that shares cookies with the ticket host. */
export interface Demo extends Pages, Started {
  readonly lines: readonly string[];
  /** The home page, for systems that do not know names below `localhost`. */
  readonly plainPageUrl: string;
}

/** What The Lantern entered in the system's website settings. docs/journey.md says what each is for. */
const hostPages = {
  stylesheet: 'lantern.css',
  blankPage: '/blank.html',
  basketLink: '/basket/',
  checkoutLink: '/checkout/',
  accountLink: '/account/',
  passwordResetLink: '/account/password/',
  bookMoreLink: '/whats-on/',
} as const;

/** What `currency` takes for the sign of a season. */
const currencies: Readonly<Record<string, string>> = { '£': 'GBP', $: 'CAD' };

/**
 * Serves the built pages, and starts the sandbox that they read from.
 *
 * @throws Error with a sentence to print.
 */
export const startDemo = async (options: DemoOptions): Promise<Demo> => {
  // Each side names the other, so neither can be known when the first starts: a page is filled in when it is asked for.
  const running: { started?: Started } = {};
  const client = options.client?.[0] ?? 'lantern';
  const siteAt = (host: string): Site => {
    const tickets = host.endsWith('.venue.localhost') ? ticketHost : 'localhost';
    const origin = `http://${tickets}:${running.started?.server.port ?? options.port}`;
    const sign = running.started?.sandbox.systems.get(client)?.catalogue.season.currencySign ?? '';
    return {
      client,
      domain: origin,
      origin,
      system: `${origin}/${client}`,
      season: options.catalogue === undefined ? 'invented' : 'recorded',
      currency: options.currency ?? currencies[sign] ?? '',
    };
  };

  const pages = await servePages(options.pagePort, siteAt);
  const started = await startSandbox({
    ...options,
    customDomain: [ticketHost, ...(options.customDomain ?? [])],
    websites: {
      [ticketHost]: { origin: `http://${pageHost}:${pages.port}`, ...hostPages },
      localhost: { origin: `http://localhost:${pages.port}`, ...hostPages },
      ...options.websites,
    },
  }).catch(async (error: unknown) => {
    await pages.close();
    throw error;
  });
  running.started = started;
  const pageUrl = `http://${pageHost}:${pages.port}/`;
  const plainPageUrl = `http://localhost:${pages.port}/`;
  return {
    ...started,
    pageUrl,
    plainPageUrl,
    lines: [
      'The Lantern is open.',
      `  Site         ${pageUrl}`,
      `  or           ${plainPageUrl}`,
      '',
      ...started.lines,
    ],
    async close() {
      await Promise.all([pages.close(), started.server.close()]);
    },
  };
};

/**
 * Serves the built pages for a real system. No sandbox is started.
 *
 * @throws Error with a sentence to print.
 */
export const startLive = async (pagePort: number, system: RealSystem): Promise<Pages> => {
  const site = await findRealSystem(system);
  const pages = await servePages(pagePort, () => site);
  const pageUrl = `http://localhost:${pages.port}/`;
  return {
    pageUrl,
    lines: [
      `The Lantern shows the events of ${site.client} at ${site.origin}.`,
      `  Site         ${pageUrl}`,
      '',
      `The system answers browsers only at addresses that it knows. If the pages say that they are not let in,`,
      `have ${pageUrl.slice(0, -1)} added to the addresses that may use its API.`,
    ],
    close: () => pages.close(),
  };
};
