import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Sandbox } from '../sandbox.js';
import { cookieSession } from './cookies.js';

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Address to listen on; this machine only by default. */
  readonly address?: string;
  /** Called after each request that may have changed something. */
  readonly afterWrite?: () => void;
}

export interface SandboxServer {
  readonly port: number;
  /** Such as `http://localhost:4310`. */
  readonly url: string;
  close(): Promise<void>;
}

/** The port is taken, or may not be used; the message says what to do. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

const clientOf = (request: Request, base: string): string =>
  new URL(request.url).pathname.slice(base.length).split('/')[1]?.toLowerCase() ?? '';

/** Puts a sandbox on HTTP, its sessions in cookies. */
export const serveSandbox = async (
  sandbox: Sandbox,
  { port, address = '127.0.0.1', afterWrite }: ServeOptions,
  base = '',
): Promise<SandboxServer> => {
  const listener = getRequestListener(async (request) => {
    const crossSite = () => sandbox.systems.get(clientOf(request, base))?.speaks('cookies-none') ?? false;
    const visitor = cookieSession(request, crossSite);
    const answer = await sandbox.handle(request, visitor);
    if (request.method !== 'GET' && request.method !== 'OPTIONS') afterWrite?.();
    const { changes } = visitor;
    if (changes.length === 0) return answer;
    const headers = new Headers(answer.headers);
    for (const change of changes) headers.append('Set-Cookie', change);
    return new Response(answer.body, { status: answer.status, headers });
  });
  // The listener answers its own failures; the promise it returns has nothing to tell.
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Choose another with --port, or --port 0 for a free one.`
          : `Cannot listen on ${address}, port ${port}: ${error.message}`;
      reject(new PortError(why, { cause: error }));
    });
    server.listen(port, address, resolve);
  });

  const taken = (server.address() as AddressInfo).port;
  return {
    port: taken,
    url: `http://localhost:${taken}${base}`,
    async close() {
      for (const { scenarios } of sandbox.systems.values()) scenarios.release();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
