import { createClient } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import type { Conditions, Dialect, Fault } from '../../src/sandbox/index.js';
import { SandboxBlockedError, startSandbox } from '../../src/sandbox/worker/start.js';
import { outdate, pageRecord } from '../../src/session/registry.js';

/** How the ticketing system behaves in a story; `parameters.sandbox`. */
export interface Scenario {
  readonly conditions?: Partial<Conditions>;
  readonly faults?: readonly Fault[];
  readonly dialects?: readonly Dialect[];
  /** What the visitor did before: filled a basket, logged in. */
  readonly before?: (client: Client) => Promise<unknown>;
}

/** What of a story's context is needed here. */
interface StoryOf {
  readonly id: string;
  readonly parameters: { readonly sandbox?: Scenario };
}

/** Where the sandbox is, once it runs; or why it does not. */
let opened: string | SandboxBlockedError | undefined;

/** Starts the sandbox in its service worker, before the first story. */
export const openSandbox = async (): Promise<void> => {
  try {
    opened = await startSandbox();
  } catch (error) {
    if (!(error instanceof SandboxBlockedError)) throw error;
    opened = error;
  }
};

/** What `custom-domain` takes, or the sentence to show instead of a story. */
export const sandboxBase = (): string | SandboxBlockedError => opened ?? new SandboxBlockedError();

/** Each story has a client of its own: a session, a basket and a scenario. */
export const clientOf = ({ id }: Pick<StoryOf, 'id'>): string => id.replace(/^elements-/, '');

/** What elements on this page remember of a client, from an earlier look at the same story. */
const forget = (apiBase: string): void => {
  const record = pageRecord(apiBase);
  outdate(record);
  record.answers.clear();
  record.flights.clear();
  record.breaker.until = 0;
  record.breaker.pause = 0;
};

/** Makes the ticketing system ready for a story. */
export const arrange = async (story: StoryOf): Promise<void> => {
  const base = sandboxBase();
  if (typeof base !== 'string') return;
  const clientName = clientOf(story);
  const { conditions, faults = [], dialects, before } = story.parameters.sandbox ?? {};
  const tell = async (method: string, path: string, body: unknown = {}): Promise<void> => {
    const answer = await fetch(`${base}/~sandbox/${clientName}/${path}`, {
      method,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The sandbox refused ${method} ${path}: ${await answer.text()}`);
  };
  await tell('POST', 'reset');
  const client = createClient({ clientName, customDomain: base });
  await before?.(client);
  if (dialects) await tell('PUT', 'dialects', dialects);
  if (conditions) await tell('PATCH', 'conditions', conditions);
  for (const fault of faults) await tell('POST', 'faults', fault);
  forget(client.base);
};
