import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startSandbox } from '../src/cli/start-sandbox.js';
import type { Started, StartOptions } from '../src/cli/start-sandbox.js';
import { PortError } from '../src/sandbox/node/server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/demo');

/** Two names of one site: the browser shares their cookies, as it does for a venue and its ticket host. */
const pageHost = 'www.venue.localhost';
const ticketHost = 'tickets.venue.localhost';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
};

/** What the demo's pages are allowed: themselves and the ticket host, nothing inline. */
const policy = (tickets: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' ${tickets}`,
    `connect-src 'self' ${tickets}`,
    `frame-src ${tickets}`,
    `font-src 'self'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types foyer lit-html dompurify 'allow-duplicates'`,
  ].join('; ');

const attribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Builds the demo's pages. */
export const buildDemo = async (): Promise<void> => {
  await build({
    root: join(root, 'demo/bare'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: { outDir: built, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
};

export interface DemoOptions extends StartOptions {
  /** Port of the pages; the sandbox has `port`. 0 takes a free one. */
  readonly pagePort: number;
}

export interface Demo extends Started {
  /** The page, at a host name that shares cookies with the ticket host. */
  readonly pageUrl: string;
  /** The page, for systems that do not know names below `localhost`. */
  readonly plainPageUrl: string;
  close(): Promise<void>;
}

/** Serves the built pages, and starts the sandbox that they read from. */
export const startDemo = async (options: DemoOptions): Promise<Demo> => {
  const domains = [ticketHost, ...(options.customDomain ?? [])];
  const started = await startSandbox({ ...options, customDomain: domains });
  const { server } = started;
  const client = options.client?.[0] ?? 'lantern';
  // Dots in a folder of the client's own choice never matter here: client names have none.
  const ticketsFor = (hostname: string): string =>
    `http://${hostname.endsWith('.venue.localhost') ? ticketHost : 'localhost'}:${server.port}`;

  const pages = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
      const path = normalize(decodeURIComponent(url.pathname)).replace(/\/$/, '/index.html');
      const tickets = ticketsFor(url.hostname);
      try {
        const type = types[extname(path)];
        if (type === undefined) throw new Error('Not a file of the demo.');
        let body: Buffer | string = await readFile(join(built, path));
        if (extname(path) === '.html')
          body = body
            .toString()
            .replace('data-client-name=""', `data-client-name="${attribute(client)}"`)
            .replace('data-custom-domain=""', `data-custom-domain="${attribute(tickets)}"`);
        response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy(tickets) });
        response.end(body);
      } catch {
        response.writeHead(404, { 'Content-Type': 'text/plain' });
        response.end('There is no such page in the demo.');
      }
    })();
  });

  await new Promise<void>((resolve, reject) => {
    pages.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken' : 'cannot be used';
      const fault = new PortError(`Port ${options.pagePort} ${why}. Choose another with --page-port.`, {
        cause: error,
      });
      void server.close().then(() => reject(fault));
    });
    pages.listen(options.pagePort, '127.0.0.1', resolve);
  });
  const { port } = pages.address() as AddressInfo;

  const pageUrl = `http://${pageHost}:${port}/`;
  const plainPageUrl = `http://localhost:${port}/`;
  return {
    ...started,
    pageUrl,
    plainPageUrl,
    lines: [
      ...started.lines,
      '',
      'A bare page lists its events through the client.',
      `  Page         ${pageUrl}`,
      `  or           ${plainPageUrl}`,
    ],
    async close() {
      pages.closeAllConnections();
      await Promise.all([new Promise<void>((resolve) => pages.close(() => resolve())), server.close()]);
    },
  };
};
