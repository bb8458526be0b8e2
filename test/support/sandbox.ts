import type { Conditions, Dialect, Fault, LoggedRequest, Website } from '../../src/sandbox/index.js';

/** A sandbox of this test file's own, on another origin than the test page. */
export interface TestSandbox {
  /** Its address, which `customDomain` takes. */
  readonly url: string;
  /** An address at which nothing listens. */
  readonly offline: string;
  readonly client: string;
  /** Something goes wrong from now on. */
  fault(fault: Fault): Promise<void>;
  conditions(conditions: Partial<Conditions>): Promise<void>;
  dialects(dialects: readonly Dialect[]): Promise<void>;
  /** Changes what Website Admin says, for every host name. */
  website(settings: Partial<Website>): Promise<void>;
  moveClock(minutes: number): Promise<void>;
  loseSessions(): Promise<void>;
  /** Lets hanging requests go. */
  release(): Promise<void>;
  /** The same, once there is one: what is still on its way to the system would hang for ever. */
  letGo(): Promise<void>;
  /** What reached the API since the log was last emptied. */
  log(): Promise<LoggedRequest[]>;
  emptyLog(): Promise<void>;
  /** Ends all scenarios; baskets stay. */
  undo(): Promise<void>;
  /** Ends all scenarios and forgets all baskets, logins and orders. */
  reset(): Promise<void>;
}

/** Starts one by asking the test server. */
export const startTestSandbox = async (): Promise<TestSandbox> => {
  const started = await fetch('/~test/sandbox');
  const { url, offline } = (await started.json()) as { url: string; offline: string };
  const client = 'lantern';
  const send = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(`${url}/~sandbox/${client}/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`The sandbox refused ${method} ${path}: ${await answer.text()}`);
    return answer;
  };
  const tell = async (method: string, path: string, body?: unknown): Promise<void> => {
    await send(method, path, body);
  };
  return {
    url,
    offline,
    client,
    fault: (fault) => tell('POST', 'faults', fault),
    conditions: (conditions) => tell('PATCH', 'conditions', conditions),
    dialects: (names) => tell('PUT', 'dialects', names),
    website: (settings) => tell('PATCH', 'website', settings),
    moveClock: (minutes) => tell('POST', 'clock', { minutes }),
    loseSessions: () => tell('POST', 'lose-sessions'),
    release: () => tell('POST', 'release'),
    async letGo() {
      let count = 0;
      while (count === 0) {
        const answer = await send('POST', 'release');
        count = ((await answer.json()) as { released: number }).released;
      }
    },
    log: async () => (await (await send('GET', 'log')).json()) as LoggedRequest[],
    emptyLog: () => tell('DELETE', 'log'),
    undo: () => tell('DELETE', 'scenarios'),
    reset: () => tell('POST', 'reset'),
  };
};
