import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { Page } from '@playwright/test';
import { builtDemo } from '../../scripts/demo/build.js';
import { version } from '../../src/base/version.js';
import { startSandbox } from '../../src/cli/start-sandbox.js';
import type { Started } from '../../src/cli/start-sandbox.js';
import { test as base } from '../support/demo.js';
import { codeOf } from '../support/libraries.js';
import type { Library } from '../support/libraries.js';

const pageHost = 'www.venue.localhost';
const fileHost = 'cdn.venue.localhost';
const ticketHost = 'tickets.venue.localhost';

/** Built with the demo: this version, and one that came before. */
export const builtFiles = join(builtDemo, 'cdn');

type Headers = Readonly<Record<string, string>>;

/** A venue's website, its ticket host, and a host of files that is neither. */
export interface Site {
  readonly sandbox: Started['sandbox'];
  /** Origin of the ticket host, for `custom-domain`. */
  readonly tickets: string;
  /** Attributes of a script tag that name the venue. */
  readonly settings: string;
  /** The same, on an element. */
  readonly around: string;
  /** Address of a built file, on the website or on the host of files. */
  file(name: string, options?: { version?: string; elsewhere?: boolean }): string;
  /** A script tag of a built file. */
  script(name?: string, attributes?: string): string;
  /** Puts a page on the website, or another in place of the one at `address`. @returns its address. */
  page(body: string, options?: { head?: string; headers?: Headers; lang?: string; address?: string }): string;
  /** Puts a script on the website. @returns its address. */
  own(code: string): string;
  /** Script tags of somebody else's library, from the website. */
  library(name: Library): string;
  close(): Promise<void>;
}

const typeOf = (path: string): string => (path.endsWith('.js') ? 'text/javascript' : 'text/html');

const startSite = async (): Promise<Site> => {
  const { sandbox, server: system } = await startSandbox({ port: 0, customDomain: [ticketHost] });
  const put = new Map<string, { readonly body: string; readonly headers: Headers }>();

  const respond = async (path: string, response: ServerResponse): Promise<void> => {
    const mine = put.get(path);
    const body = mine
      ? mine.body
      : await readFile(join(builtFiles, normalize(path).replace(/^\/foyer\//, ''))).catch(() => undefined);
    response
      .writeHead(body === undefined ? 404 : 200, {
        'Content-Type': `${typeOf(path)}; charset=utf-8`,
        ...(path.startsWith('/foyer/') ? { 'Access-Control-Allow-Origin': '*' } : {}),
        ...mine?.headers,
      })
      .end(body);
  };
  const server = createServer((request, response) => {
    respond(new URL(request.url ?? '/', 'http://localhost').pathname, response).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const tickets = `http://${ticketHost}:${system.port}`;
  const around = `client-name="lantern" custom-domain="${tickets}"`;
  const settings = `data-client-name="lantern" data-custom-domain="${tickets}"`;
  const at = (path: string, body: string, headers: Headers = {}): string => {
    put.set(path, { body, headers });
    return `http://${pageHost}:${port}${path}`;
  };
  const file: Site['file'] = (name, { version: of = version, elsewhere = false } = {}) =>
    `http://${elsewhere ? fileHost : pageHost}:${port}/foyer/${of}/${name}`;
  const own: Site['own'] = (code) => at(`/own-${put.size}.js`, code);
  return {
    sandbox,
    tickets,
    settings,
    around,
    file,
    script: (name = 'loader.js', attributes = settings) =>
      `<script type="module" async crossorigin src="${file(name)}" ${attributes}></script>`,
    page: (body, { head = '', headers, lang = 'en-GB', address } = {}) =>
      at(
        address === undefined ? `/${put.size}/` : new URL(address).pathname,
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A venue</title>${head}</head><body>${body}</body></html>`,
        headers,
      ),
    own,
    library: (name) =>
      codeOf(name)
        .map((code) => `<script src="${own(code)}"></script>`)
        .join(''),
    async close() {
      server.closeAllConnections();
      server.close();
      await system.close();
    },
  };
};

/** What a page asks for. */
export interface Requests {
  /** Names of built files. */
  readonly files: string[];
  /** Resources of the API. */
  readonly api: string[];
}

const watch = (page: Page): Requests => {
  const requests: Requests = { files: [], api: [] };
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/foyer/')) requests.files.push(pathname.replace(/^\/foyer\/([\d.]+)\//, ''));
    else if (pathname.includes('/api/v3/')) requests.api.push(pathname.replace(/^.*\/api\/v3\//, ''));
  });
  return requests;
};

export const test = base.extend<{ requests: Requests }, { site: Site }>({
  site: [
    // Playwright reads the fixtures it depends on from this pattern, even when there are none.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  requests: async ({ page }, use) => use(watch(page)),
});

/** Waits until every element of the kit on the page has its answer. */
export const answered = (page: Page, count = 1): Promise<unknown> =>
  page.waitForFunction((wanted) => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('foyer-'),
    );
    return (
      elements.length >= wanted &&
      elements.every(
        (element) => element.matches(':defined') && element.matches(':state(ready), :state(empty)'),
      )
    );
  }, count);

/** Lets everything happen that is under way on the page, but for what the network brings. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

export { expect } from '../support/demo.js';
