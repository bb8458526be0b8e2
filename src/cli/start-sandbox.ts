import { readFileSync } from 'node:fs';
import { createSandbox, isDialect, localOrigins, theOtherWay } from '../sandbox/index.js';
import type { Dialect, Sandbox, SandboxOptions } from '../sandbox/index.js';
import { serveSandbox } from '../sandbox/node/server.js';
import type { SandboxServer } from '../sandbox/node/server.js';
import { readStateFile, writeStateFile } from '../sandbox/node/state-file.js';

/** What the command line gives, after reading. */
export interface StartOptions {
  readonly port: number;
  readonly client?: readonly string[];
  readonly catalogue?: string;
  readonly keepDates?: boolean;
  readonly state?: string;
  readonly seed?: number;
  readonly basketMinutes?: number;
  readonly customDomain?: readonly string[];
  readonly allowOrigin?: readonly string[];
  readonly dialect?: readonly string[];
  /** Website settings by host name. */
  readonly websites?: NonNullable<SandboxOptions['websites']>;
}

export interface Started {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  /** What to print: addresses a person can open or paste. */
  readonly lines: readonly string[];
}

const systemHosts = ['localhost', '127.0.0.1', 'system.localhost'];

const readCatalogue = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`The catalogue ${path} cannot be read. Give the path of a saved answer of GET events.`, {
      cause: error,
    });
  }
};

const spokenDialects = (names: readonly string[] = []): readonly Dialect[] =>
  names.includes('the-other-way') ? theOtherWay : names.filter(isDialect);

/** Only what was given: an option left out keeps its default. */
const given = <T extends object>(options: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/**
 * Starts a sandbox on this machine as the command line asks for it.
 *
 * @throws Error with a sentence to print: an unreadable catalogue or state file, a port that is taken.
 */
export const startSandbox = async (options: StartOptions): Promise<Started> => {
  const clients = options.client ?? ['lantern'];
  const domains = options.customDomain ?? [];
  const hosts = Object.fromEntries([
    ...systemHosts.map((host) => [host, '*']),
    ...domains.map((host) => [host.toLowerCase(), clients[0]]),
  ]) as Record<string, string>;
  const statePath = options.state;

  const sandbox = createSandbox({
    clients,
    hosts,
    origins: [...localOrigins, ...(options.allowOrigin ?? [])],
    dialects: spokenDialects(options.dialect),
    report: (error) => console.error(error),
    notice: (sentence) => console.warn(sentence),
    ...given({
      seed: options.seed,
      basketMinutes: options.basketMinutes,
      keepDates: options.keepDates,
      websites: options.websites,
      catalogue: options.catalogue === undefined ? undefined : readCatalogue(options.catalogue),
      state: statePath === undefined ? undefined : readStateFile(statePath),
    }),
  });

  const server = await serveSandbox(sandbox, {
    port: options.port,
    ...(statePath === undefined ? {} : { afterWrite: () => writeStateFile(statePath, sandbox.state()) }),
  });

  const apis = clients.map((client) => `  API          ${server.url}/${client}/api/v3/events`);
  const customs = domains.map(
    (host) => `  Custom host  http://${host}:${server.port}/${clients[0]}/api/v3/events`,
  );
  return {
    sandbox,
    server,
    lines: ['The ticketing sandbox is running.', `  Front page   ${server.url}/`, ...apis, ...customs],
  };
};
