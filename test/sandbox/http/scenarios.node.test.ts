import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createSandbox } from '../../../src/sandbox/index.js';
import { memorySession } from '../../support/visitor.js';

const origin = 'http://localhost:8000';
const sandbox = createSandbox();
const visitor = memorySession();

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  sandbox.handle(
    new Request(`http://localhost/${path}`, { ...init, headers: { Origin: origin, ...init.headers } }),
    visitor,
  );
const api = (path: string, init?: RequestInit): Promise<Response> => ask(`lantern/api/v3/${path}`, init);
const control = (method: string, path: string, body?: unknown): Promise<Response> =>
  ask(`~sandbox/lantern/${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

const donate = async (): Promise<Response> => {
  const [fund] = (await (await api('funds')).json()) as { id: string }[];
  return api('basket/donations', json([{ amount: 5, fundId: fund?.id }]));
};

const donations = async (): Promise<unknown[]> => {
  const { donations } = (await (await api('basket')).json()) as { donations: unknown[] };
  return donations;
};

const readable = (answer: Response): boolean => answer.headers.get('Access-Control-Allow-Origin') === origin;

/** Resolves when a request of this path is in the log. */
const arrived = async (path: string): Promise<void> => {
  for (;;) {
    const log = (await (await control('GET', 'log')).json()) as { path: string; method: string }[];
    if (log.some((request) => request.path === path && request.method === 'POST')) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

describe('scenarios', () => {
  beforeEach(() => control('POST', 'reset'));

  it('answer a status for the next N calls of a path, and then all is well', async () => {
    await control('POST', 'faults', { kind: 'status', status: 500, path: 'funds', times: 2 });
    assert.equal((await api('events')).status, 200);
    assert.equal((await api('funds')).status, 500);
    assert.equal((await api('funds')).status, 500);
    assert.equal((await api('funds')).status, 200);
  });

  it('leave the CORS headers out for 403, 429 and 503 unless told otherwise, and keep them for others', async () => {
    for (const [status, expected] of [
      [401, true],
      [403, false],
      [404, true],
      [429, false],
      [500, true],
      [503, false],
    ] as const) {
      await control('POST', 'faults', { kind: 'status', status, path: 'funds', times: 1 });
      assert.equal(readable(await api('funds')), expected, `${status}`);
      await control('POST', 'faults', { kind: 'status', status, path: 'funds', times: 1, cors: !expected });
      assert.equal(readable(await api('funds')), !expected, `${status} told otherwise`);
    }
  });

  it('answer a 403 with a page of HTML, as a bot check does', async () => {
    await control('POST', 'faults', { kind: 'status', status: 403, times: 1 });
    const answer = await api('funds');
    assert.match(answer.headers.get('Content-Type') ?? '', /text\/html/);
    assert.match(await answer.text(), /<!DOCTYPE html>/);
  });

  it('send Retry-After in seconds', async () => {
    await control('POST', 'faults', { kind: 'status', status: 429, retryAfter: 30, times: 1 });
    assert.equal((await api('funds')).headers.get('Retry-After'), '30');
  });

  it('give HTML, cut-off JSON, swapped types and any body in place of the answer', async () => {
    await control('POST', 'faults', { kind: 'html', times: 1 });
    assert.match(await (await api('funds')).text(), /<h1>/);
    const whole = await (await api('funds')).text();
    await control('POST', 'faults', { kind: 'cut-off', times: 1 });
    assert.equal(await (await api('funds')).text(), whole.slice(0, Math.floor(whole.length / 2)));
    await control('POST', 'faults', { kind: 'wrong-types', times: 1 });
    const [swapped] = (await (await api('funds')).json()) as { id: unknown }[];
    assert.equal(typeof swapped?.id, 'number');
    await control('POST', 'faults', { kind: 'body', body: '[{"id":"x"}]', times: 1 });
    assert.deepEqual(await (await api('funds')).json(), [{ id: 'x' }]);
  });

  it('strike one method, one segment per star, and everything below', async () => {
    await control('POST', 'faults', { kind: 'status', status: 500, method: 'DELETE', path: 'basket/**' });
    assert.equal((await api('basket')).status, 200);
    assert.equal((await api('basket/donations', { method: 'DELETE' })).status, 500);
    assert.equal((await api('basket', { method: 'DELETE' })).status, 500);
    await control('DELETE', 'scenarios');
    await control('POST', 'faults', { kind: 'status', status: 500, path: 'events/*' });
    assert.equal((await api('events')).status, 200);
    assert.equal((await api('events/x')).status, 500);
    assert.equal((await api('events/x/instances')).status, 404);
  });

  it('let a write hang and never apply it', async () => {
    await control('POST', 'faults', { kind: 'hang', method: 'POST', path: 'basket/donations', times: 1 });
    const hanging = donate();
    await arrived('basket/donations');
    const { released } = (await (await control('POST', 'release')).json()) as { released: number };
    assert.equal(released, 1);
    assert.equal((await hanging).status, 503);
    assert.equal((await donations()).length, 0);
  });

  it('let a write hang and apply it late', async () => {
    await control('POST', 'faults', {
      kind: 'hang-then-apply',
      method: 'POST',
      path: 'basket/donations',
      times: 1,
    });
    const hanging = donate();
    await arrived('basket/donations');
    assert.equal((await donations()).length, 0);
    await control('POST', 'release');
    await hanging;
    assert.equal((await donations()).length, 1);
  });

  it('write down what arrived, once each', async () => {
    await api('events?onSale=true');
    await donate();
    const log = (await (await control('GET', 'log')).json()) as {
      method: string;
      path: string;
      query: string;
    }[];
    assert.deepEqual(
      log.map(({ method, path, query }) => `${method} ${path}${query}`),
      ['GET events?onSale=true', 'GET funds', 'POST basket/donations'],
    );
  });

  it('lose the session: the basket is gone', async () => {
    await donate();
    await control('POST', 'lose-sessions');
    assert.equal((await donations()).length, 0);
  });

  it('move the clock on: the basket expires', async () => {
    await donate();
    await control('POST', 'clock', { minutes: 19 });
    assert.equal((await donations()).length, 1);
    await control('POST', 'clock', { minutes: 2 });
    assert.equal((await donations()).length, 0);
  });

  it('refuse cookies: nothing is remembered', async () => {
    await control('PATCH', 'conditions', { cookiesRefused: true });
    await donate();
    assert.equal((await donations()).length, 0);
  });

  it('ask web components to go inert', async () => {
    await control('PATCH', 'conditions', { disableWebComponents: true });
    const basket = (await (await api('basket')).json()) as { disableWebComponents: boolean };
    assert.equal(basket.disableWebComponents, true);
  });

  it('empty the season', async () => {
    await control('PATCH', 'conditions', { emptySeason: true });
    assert.deepEqual(await (await api('events')).json(), []);
  });

  it('are all undone by one call, dialects and clock included', async () => {
    await control('POST', 'faults', { kind: 'hang' });
    await control('PATCH', 'conditions', { soldOut: true, queue: true });
    await control('PUT', 'dialects', ['create-201', 'no-basket-404']);
    await control('POST', 'clock', { minutes: 600 });
    const summary = (await (await control('DELETE', 'scenarios')).json()) as Record<string, unknown>;
    assert.deepEqual(summary.faults, []);
    assert.deepEqual(summary.dialects, []);
    assert.equal(summary.clockOffsetMinutes, 0);
    assert.equal((summary.conditions as { soldOut: boolean }).soldOut, false);
    assert.equal((await api('funds')).status, 200);
  });

  it('say in words that there is no such client', async () => {
    const answer = await ask('~sandbox/nosuch/summary');
    assert.equal(answer.status, 404);
    assert.match(((await answer.json()) as { message: string }).message, /no client "nosuch"/);
  });

  const refused: readonly [what: string, method: string, path: string, body: unknown, words: RegExp][] = [
    ['an unknown kind', 'POST', 'faults', { kind: 'explode' }, /must be one of/],
    ['a delay without a time', 'POST', 'faults', { kind: 'delay' }, /needs "ms"/],
    ['a status out of range', 'POST', 'faults', { kind: 'status', status: 42 }, /from 200 to 599/],
    ['a misspelt field', 'POST', 'faults', { kind: 'hang', pth: 'events' }, /There is no "pth" here/],
    ['a misspelt condition', 'PATCH', 'conditions', { soldout: true }, /There is no "soldout" here/],
    ['a condition of the wrong type', 'PATCH', 'conditions', { soldOut: 'yes' }, /must be a boolean/],
    ['an unknown dialect', 'PUT', 'dialects', ['klingon'], /no dialect "klingon"/],
    ['a clock without minutes', 'POST', 'clock', {}, /"minutes"/],
    ['a list where an object is due', 'POST', 'faults', [], /JSON object/],
  ];
  for (const [what, method, path, body, words] of refused)
    it(`say in words why they refuse ${what}`, async () => {
      const answer = await control(method, path, body);
      assert.equal(answer.status, 400);
      assert.match(((await answer.json()) as { message: string }).message, words);
    });
});
