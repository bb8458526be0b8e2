import { createSandbox } from '../sandbox.js';
import type { Sandbox } from '../sandbox.js';
import { seasonDay } from '../season/season.js';
import type { SessionKey, VisitorSession } from '../session.js';
import { asReadable, refusedByPreflight } from './across-origins.js';
import { clientIn, isApi } from './address.js';
import { circumstances, readRecord, recordVersion, restore } from './record.js';
import type { ClientRecord } from './record.js';
import type { ClientStore } from './store.js';

export interface ClientsOptions {
  /** The path everything is below, without a final slash. */
  readonly base: string;
  /** The origin of the pages that ask, which is the worker's own. */
  readonly origin: string;
  readonly store: ClientStore;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Called with a sentence for the developer of the page. */
  readonly notice?: (sentence: string) => void;
}

/** One client, in memory for as long as the worker runs. */
interface OpenClient {
  readonly sandbox: Sandbox;
  readonly visitor: VisitorSession;
  /** Resolves when all that changed is kept. */
  readonly keep: () => Promise<void>;
}

/**
 * The sandbox as a service worker needs it: a ticketing system for each client name, made when the name is first asked
 * for. There are no cookies in a worker, so a client has one session, and so one basket and one set of scenarios. What it
 * holds is kept before an answer leaves, and found again by the next worker.
 */
export class Clients {
  readonly #options: ClientsOptions;
  readonly #open = new Map<string, Promise<OpenClient>>();

  constructor(options: ClientsOptions) {
    this.#options = options;
  }

  /** Is this address the sandbox's business? */
  answers(url: string): boolean {
    const { origin, pathname } = new URL(url);
    return origin === this.#options.origin && clientIn(pathname, this.#options.base) !== undefined;
  }

  /** Answers a request whose address `answers` said yes to. */
  async handle(request: Request): Promise<Response> {
    const { base, notice = console.warn } = this.#options;
    const { pathname } = new URL(request.url);
    const client = clientIn(pathname, base) ?? '';
    const byScript = isApi(pathname, base) && request.mode !== 'navigate' && request.mode !== 'no-cors';
    const refused = byScript ? refusedByPreflight(request) : undefined;
    if (refused !== undefined) {
      notice(`The ticketing system's preflight would refuse "${refused}": send no header but Content-Type.`);
      return Response.error();
    }
    const { sandbox, visitor, keep } = await this.#client(client);
    const answer = await sandbox.handle(request, visitor);
    await keep();
    return byScript ? asReadable(answer) : answer;
  }

  #client(name: string): Promise<OpenClient> {
    const known = this.#open.get(name);
    if (known) return known;
    const opening = this.#openClient(name);
    this.#open.set(name, opening);
    return opening;
  }

  async #openClient(client: string): Promise<OpenClient> {
    const { store, now = Date.now } = this.#options;
    const day = seasonDay(now());
    const record = readRecord(await store.load(client), day);
    const sandbox = this.#createSandbox(client, record);
    const tokens: Partial<Record<SessionKey, string>> = { ...record?.tokens };
    let last = '';
    return {
      sandbox,
      visitor: {
        get: (key) => tokens[key],
        set(key, token) {
          if (token === undefined) delete tokens[key];
          else tokens[key] = token;
        },
      },
      keep: async () => {
        const system = sandbox.systems.get(client);
        if (!system) return;
        const current: ClientRecord = {
          version: recordVersion,
          day,
          tokens,
          state: sandbox.state(),
          ...circumstances(system),
        };
        const text = JSON.stringify(current);
        if (text === last) return;
        last = text;
        await store.save(client, text);
      },
    };
  }

  #createSandbox(client: string, record: ClientRecord | undefined): Sandbox {
    const { base, origin, now = Date.now } = this.#options;
    const options = { clients: [client], base, now, origins: [origin], assumedOrigin: origin };
    if (record) {
      try {
        const sandbox = createSandbox({ ...options, state: record.state });
        for (const system of sandbox.systems.values()) restore(system, record);
        return sandbox;
      } catch {
        // Damaged, or of another version of the sandbox: nothing in it is worth more than a fresh start.
      }
    }
    return createSandbox(options);
  }
}
