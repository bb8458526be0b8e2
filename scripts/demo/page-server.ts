import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { PortError } from '../../src/sandbox/node/server.js';
import { builtDemo } from './build.js';
import { fillIn, policy } from './site.js';
import type { Site } from './site.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The file that an address names; undefined for what is none. */
const read = async (path: string): Promise<Buffer | undefined> => {
  if (types[extname(path)] === undefined) return undefined;
  return readFile(join(builtDemo, path)).catch(() => undefined);
};

/** Undefined for an address that cannot be read. */
const pathOf = (pathname: string): string | undefined => {
  try {
    return normalize(decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
};

/**
 * Serves the built pages on this machine.
 *
 * @param siteAt What a page is filled in with, by the host name it is asked at.
 * @throws PortError with a sentence to print.
 */
export const servePages = async (port: number, siteAt: (host: string) => Site): Promise<PageServer> => {
  const respond = async (url: URL, response: ServerResponse): Promise<void> => {
    const path = pathOf(url.pathname) ?? '/404.html/';
    // Relative addresses on a page are below its folder only with the final slash.
    if (extname(path) === '' && !path.endsWith('/')) {
      response.writeHead(301, { Location: `${path}/${url.search}` }).end();
      return;
    }
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const found = await read(file);
    const body = found ?? (await read('/404.html')) ?? Buffer.from('');
    const site = siteAt(url.hostname);
    const type = found ? extname(file) : '.html';
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[type],
      'Content-Security-Policy': policy(site, file.replace(/index\.html$/, '')),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      // Built files carry a hash in their names; pages are filled in each time.
      'Cache-Control': file.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(type === '.html' ? fillIn(body.toString(), site, url.search) : body);
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    respond(url, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken' : 'cannot be used';
      reject(new PortError(`Port ${port} ${why}. Choose another with --page-port.`, { cause: error }));
    });
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
