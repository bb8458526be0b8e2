import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

export interface FileServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves files on this machine, to any origin. Answers that a test makes up itself come from nowhere in the browser's eyes,
 * and pages from nowhere may not ask this machine for anything.
 *
 * @param read What is at a path; undefined for nothing.
 */
export const serveFiles = async (
  read: (path: string) => Promise<Buffer | string | undefined>,
): Promise<FileServer> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = types[extname(pathname)] ?? 'text/plain';
    read(pathname).then(
      (body) =>
        response
          .writeHead(body === undefined ? 404 : 200, {
            'Content-Type': type,
            'Access-Control-Allow-Origin': '*',
          })
          .end(body),
      (error: unknown) => response.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
