import { expect } from '@open-wc/testing';
import { ApiError, createClient } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import type { Fault, LoggedRequest } from '../../src/sandbox/index.js';
import { endpoints, wordFor } from '../support/endpoints.js';
import type { Endpoint } from '../support/endpoints.js';
import { anyIds } from '../support/known.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { FakeClock } from '../support/fake-clock.js';
import { inTurns, table, until } from '../support/waiting.js';

/** A fault that strikes every request, and what callers get. */
interface Column {
  readonly name: string;
  /** Left out: nothing listens. */
  readonly fault?: Fault;
  readonly readable?: boolean;
  readonly status?: number;
  readonly code: string;
  /** Nobody knows whether a write was applied. */
  readonly uncertain: boolean;
}

const statuses = [
  { status: 401, code: 'not-allowed', uncertain: false },
  { status: 403, code: 'refused', uncertain: false },
  { status: 404, code: 'not-found', uncertain: false },
  { status: 429, code: 'rate-limited', uncertain: false },
  { status: 500, code: 'unavailable', uncertain: true },
];

const columns: readonly Column[] = [
  { name: 'hang', fault: { kind: 'hang' }, code: 'timeout', uncertain: true },
  ...statuses.flatMap(({ status, ...rest }): Column[] => [
    {
      name: status === 403 ? '403 HTML' : `${status}`,
      fault: { kind: 'status', status, cors: true },
      status,
      ...rest,
    },
    // Nothing can be read: not the status, not whether anything was done.
    {
      name: `${status}, no CORS`,
      fault: { kind: 'status', status, cors: false },
      code: 'refused',
      uncertain: true,
    },
  ]),
  {
    name: 'cut off',
    fault: { kind: 'body', body: '[{"id":"1","na' },
    code: 'invalid-response',
    uncertain: true,
  },
  { name: 'offline', code: 'network', uncertain: true },
];

const isWrite = ({ method }: { readonly method: string }): boolean => method !== 'GET';

const expected = (endpoint: Endpoint, { name, status, code, uncertain }: Column): string => {
  const instead = status === undefined ? undefined : endpoint.instead?.[status];
  if (instead !== undefined) return instead;
  if (name === 'cut off' && endpoint.cutOff !== undefined) return endpoint.cutOff;
  return uncertain && isWrite(endpoint) ? `${code}?` : code;
};

/** One word: what the call gave, or the code it failed with, and a question mark where the outcome is open. */
const outcome = async (calling: Promise<unknown>): Promise<string> => {
  try {
    return wordFor(await calling);
  } catch (error) {
    if (!(error instanceof ApiError)) return `not an ApiError: ${String(error)}`;
    return error.uncertain ? `${error.code}?` : error.code;
  }
};

const asked = (log: readonly LoggedRequest[], endpoint: Endpoint): number =>
  log.filter(({ method, path }) => method === endpoint.method && path === endpoint.path(anyIds)).length;

/** The writes that arrived, in order of their names. */
const writesOf = (log: readonly { readonly method: string; readonly path: string }[]): string[] =>
  log
    .filter(isWrite)
    .map(({ method, path }) => `${method} ${path}`)
    .sort();

const oneOfEach = writesOf(
  endpoints.map((endpoint) => ({ method: endpoint.method, path: endpoint.path(anyIds) })),
);

describe('what callers get when the system fails', () => {
  let sandbox: TestSandbox;
  const cells = new Map<string, string>();

  before(async () => {
    sandbox = await startTestSandbox();
  });

  beforeEach(async () => {
    await sandbox.undo();
  });

  after(() => {
    const rows = endpoints.map(({ call }) => [
      call,
      ...columns.map(({ name }) => cells.get(`${call} ${name}`) ?? ''),
    ]);
    console.log(
      table(['Fault table: ? means it may have been applied', ...columns.map(({ name }) => name)], rows),
    );
  });

  const clientWith = (clock: FakeClock, customDomain = sandbox.url): Client =>
    createClient({ clientName: sandbox.client, customDomain, clock });

  const check = (column: Column): void => {
    for (const endpoint of endpoints) {
      const cell = cells.get(`${endpoint.call} ${column.name}`);
      expect(cell, endpoint.call).to.equal(expected(endpoint, column));
    }
  };

  for (const column of columns.filter(({ name }) => name !== 'hang')) {
    it(`${column.name}: every call says so, and every write is sent once`, async () => {
      if (column.fault) await sandbox.fault(column.fault);
      const domain = column.fault ? sandbox.url : sandbox.offline;
      await inTurns(4, endpoints, async (endpoint) => {
        const client = clientWith(new FakeClock(), domain);
        cells.set(`${endpoint.call} ${column.name}`, await outcome(endpoint.run(client, anyIds)));
      });
      check(column);
      expect(writesOf(await sandbox.log())).to.deep.equal(column.fault ? oneOfEach : []);
    });
  }

  it('hang: every call is given up in time, and every write is sent once', async () => {
    const [column] = columns;
    if (!column?.fault) throw new Error('The first column hangs.');
    await sandbox.fault(column.fault);
    for (const endpoint of endpoints) {
      await sandbox.emptyLog();
      const clock = new FakeClock();
      const calling = outcome(endpoint.run(clientWith(clock), anyIds));
      await until(async () => asked(await sandbox.log(), endpoint) > 0);
      clock.advance(isWrite(endpoint) ? 60_000 : 15_000);
      cells.set(`${endpoint.call} hang`, await calling);
      expect(asked(await sandbox.log(), endpoint), endpoint.call).to.equal(1);
    }
    check(column);
  });
});
