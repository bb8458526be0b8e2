import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Basket } from '../../../src/schema/basket.js';
import type { Event } from '../../../src/schema/event.js';
import { clientIn, isApi } from '../../../src/sandbox/worker/address.js';
import { Clients } from '../../../src/sandbox/worker/clients.js';
import type { ClientStore } from '../../../src/sandbox/worker/store.js';

const origin = 'https://stories.example';
const base = '/a/b/~sandbox';
const noon = Date.UTC(2026, 4, 12, 12);
const hour = 3_600_000;

/** What IndexedDB would keep. */
const memoryStore = (): ClientStore & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    load: (client) => Promise.resolve(kept.get(client)),
    save: (client, text) => {
      kept.set(client, text);
      return Promise.resolve();
    },
  };
};

/** A worker; another one with the same store is what the browser starts after it stopped the first. */
const start = (store = memoryStore(), now = noon, notice: (sentence: string) => void = () => {}) => {
  const clients = new Clients({ base, origin, store, now: () => now, notice });
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    clients.handle(new Request(`${origin}${base}/${path}`, init));
  const post = (path: string, body: unknown): Promise<Response> =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    });
  const basket = async (client: string): Promise<Basket> =>
    (await (await ask(`${client}/api/v3/basket`)).json()) as Basket;
  const give = async (client: string, amount: number): Promise<Response> => {
    const [fund] = (await (await ask(`${client}/api/v3/funds`)).json()) as { id: string }[];
    return post(`${client}/api/v3/basket/donations`, [{ fundId: fund?.id, amount }]);
  };
  return { clients, store, ask, post, basket, give };
};

const isNetworkFailure = (answer: Response): boolean => answer.type === 'error';

describe('Which addresses the worker answers', () => {
  const { clients } = start();
  const table: [url: string, answered: boolean][] = [
    [`${origin}${base}/lantern/api/v3/events`, true],
    [`${origin}${base}/lantern/website/Basket2.aspx`, true],
    [`${origin}${base}/~sandbox/lantern/faults`, true],
    [`${origin}/a/b/iframe.html`, false],
    [`${origin}/a/b/`, false],
    [`${origin}${base}`, false],
    [`${origin}${base}/`, false],
    [`${origin}${base}/lantern`, false],
    [`${origin}/~sandbox/lantern/api/v3/events`, false],
    [`${origin}/a/b/~sandbox-of-another/lantern/api/v3/events`, false],
    [`https://elsewhere.example${base}/lantern/api/v3/events`, false],
  ];
  for (const [url, answered] of table)
    it(`${answered ? 'answers' : 'leaves alone'} ${url}`, () => {
      assert.equal(clients.answers(url), answered);
    });

  it('knows the client whatever its letters, and the API from the rest', () => {
    assert.equal(clientIn(`${base}/Sold-Out/api/v3/events`, base), 'sold-out');
    assert.equal(clientIn(`${base}/~sandbox/Sold-Out/log`, base), 'sold-out');
    assert.ok(isApi(`${base}/sold-out/api/v3/events`, base));
    assert.ok(!isApi(`${base}/sold-out/website/Basket2.aspx`, base));
    assert.ok(!isApi(`${base}/~sandbox/sold-out/log`, base));
  });
});

describe('Clients of the worker', () => {
  it('makes a system for any name, each with a basket of its own', async () => {
    const { give, basket } = start();
    await give('one', 5);
    assert.equal((await basket('one')).donations?.length, 1);
    assert.equal((await basket('two')).donations?.length, 0);
  });

  it('tells two letter cases of a name to be one client', async () => {
    const { give, basket } = start();
    await give('One', 5);
    assert.equal((await basket('one')).donations?.length, 1);
  });

  it('keeps all of ten writes that arrive at once', async () => {
    const { give, basket } = start();
    await Promise.all(Array.from({ length: 10 }, (_, at) => give('one', at + 1)));
    const amounts = (await basket('one')).donations?.map(({ amount }) => amount);
    assert.deepEqual(
      amounts?.sort((one, other) => one - other),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
  });

  it('shows pages that link to themselves, on the basket of the API', async () => {
    const { give, ask } = start();
    await give('one', 5);
    const page = await (await ask('one/website/Basket2.aspx', { mode: 'no-cors' })).text();
    assert.match(page, /£5/);
    assert.match(page, new RegExp(`${base}/one/`));
  });

  it('lets switches be used, and resets one client only', async () => {
    const { give, basket, post } = start();
    await give('one', 5);
    await give('two', 5);
    assert.equal((await post('~sandbox/one/reset', {})).status, 200);
    assert.equal((await basket('one')).donations?.length, 0);
    assert.equal((await basket('two')).donations?.length, 1);
  });
});

describe('A worker that was stopped and started again', () => {
  it('finds the basket', async () => {
    const { give, store } = start();
    await give('one', 5);
    const after = start(store);
    assert.equal((await after.basket('one')).donations?.[0]?.amount, 5);
  });

  it('finds the scenario: conditions, faults with what is left of them, clock and dialects', async () => {
    const before = start();
    await before.ask('~sandbox/one/conditions', { method: 'PATCH', body: '{"emptySeason":true}' });
    await before.post('~sandbox/one/faults', { kind: 'status', status: 500, path: 'basket', times: 2 });
    await before.post('~sandbox/one/clock', { minutes: 30 });
    await before.ask('~sandbox/one/dialects', { method: 'PUT', body: '["no-basket-404"]' });
    assert.equal((await before.ask('one/api/v3/basket')).status, 500);

    const after = start(before.store);
    const events = (await (await after.ask('one/api/v3/events')).json()) as Event[];
    assert.deepEqual(events, []);
    assert.equal((await after.ask('one/api/v3/basket')).status, 500);
    assert.equal((await after.ask('one/api/v3/basket')).status, 404);
    const summary = (await (await after.ask('~sandbox/one/summary')).json()) as Record<string, unknown>;
    assert.equal(summary.clockOffsetMinutes, 30);
  });

  it('finds the website settings, and puts them back at the end of a scenario', async () => {
    const before = start();
    const change = { hostname: 'stories.example', origin: 'https://www.venue.example', blankPage: '/blank' };
    await before.ask('~sandbox/one/website', { method: 'PATCH', body: JSON.stringify(change) });
    await before.ask('~sandbox/one/website', { method: 'PATCH', body: '{"bookMoreLink":"/whats-on"}' });

    const after = start(before.store);
    const website = async (hostname: string): Promise<Record<string, unknown>> =>
      (await (await after.ask(`~sandbox/one/website?hostname=${hostname}`)).json()) as Record<
        string,
        unknown
      >;
    const kept = await website('stories.example');
    assert.equal(kept.origin, 'https://www.venue.example');
    assert.equal(kept.blankPage, '/blank');
    assert.equal(kept.bookMoreLink, '/whats-on');
    assert.equal((await website('other.example')).blankPage, null);
    assert.equal((await website('other.example')).bookMoreLink, '/whats-on');
    await after.ask('~sandbox/one/scenarios', { method: 'DELETE' });
    assert.equal((await website('stories.example')).blankPage, null);
  });

  it('starts afresh when the website settings are damaged', async () => {
    const { give, store } = start();
    await give('one', 5);
    const record = JSON.parse(store.kept.get('one') ?? '') as Record<string, unknown>;
    store.kept.set('one', JSON.stringify({ ...record, websites: { '*': { blankPage: 7 } } }));
    const after = start(store);
    assert.equal((await after.basket('one')).donations?.length, 0);
  });

  it('starts afresh on another day, whose season is another', async () => {
    const { give, store } = start();
    await give('one', 5);
    const after = start(store, noon + 24 * hour);
    assert.equal((await after.basket('one')).donations?.length, 0);
  });

  for (const [what, text] of [
    ['not JSON', 'nonsense'],
    ['nothing of this kind', '{}'],
  ] as const)
    it(`starts afresh when what was kept is ${what}`, async () => {
      const store = memoryStore();
      store.kept.set('one', text);
      assert.equal((await start(store).ask('one/api/v3/events')).status, 200);
    });

  it('starts afresh when the state is of another version of the sandbox', async () => {
    const { give, store } = start();
    await give('one', 5);
    const record = JSON.parse(store.kept.get('one') ?? '') as Record<string, unknown>;
    store.kept.set('one', JSON.stringify({ ...record, state: '{"one":{"version":0}}' }));
    const after = start(store);
    assert.equal((await after.basket('one')).donations?.length, 0);
  });

  it('kept what a write did before its answer left', async () => {
    const { give, store } = start();
    const answer = await give('one', 5);
    assert.equal(answer.status, 200);
    assert.match(store.kept.get('one') ?? '', /"amount/i);
  });
});

describe('What a browser would have done between two origins', () => {
  it('is a failure of the network where the system leaves CORS headers out', async () => {
    const { post, ask } = start();
    await post('~sandbox/one/faults', { kind: 'status', status: 503, times: 1 });
    assert.ok(isNetworkFailure(await ask('one/api/v3/events')));
    assert.equal((await ask('one/api/v3/events')).status, 200);
  });

  it('is an answer where a fault has CORS headers', async () => {
    const { post, ask } = start();
    await post('~sandbox/one/faults', { kind: 'status', status: 500 });
    assert.equal((await ask('one/api/v3/events')).status, 500);
  });

  it('answers a probe without CORS also where a script may not read it', async () => {
    const { post, ask } = start();
    await post('~sandbox/one/faults', { kind: 'status', status: 503 });
    assert.equal((await ask('one/api/v3/events', { mode: 'no-cors' })).status, 503);
  });

  it('hides headers that the system does not expose', async () => {
    const { post, ask } = start();
    await post('~sandbox/one/faults', { kind: 'status', status: 503, cors: true, retryAfter: 3 });
    const answer = await ask('one/api/v3/events');
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('Retry-After'), null);
    assert.ok(answer.headers.has('Content-Type'));
  });

  it('refuses a request with a header that the preflight does not allow, and says which', async () => {
    const said: string[] = [];
    const { ask } = start(memoryStore(), noon, (sentence) => said.push(sentence));
    assert.ok(isNetworkFailure(await ask('one/api/v3/events', { headers: { 'X-Requested-With': 'fetch' } })));
    assert.match(said.join(), /x-requested-with/);
    assert.ok(isNetworkFailure(await ask('one/api/v3/events', { headers: { Authorization: 'Bearer x' } })));
  });

  it('lets headers pass that need no permission', async () => {
    const { ask } = start();
    const headers = { Accept: 'application/json', 'Accept-Language': 'cy' };
    assert.equal((await ask('one/api/v3/events', { headers })).status, 200);
  });

  it('does not keep others waiting while one request hangs, and fails it when it is let go', async () => {
    const { post, ask } = start();
    await post('~sandbox/one/faults', { kind: 'hang', path: 'events' });
    const hanging = ask('one/api/v3/events');
    assert.equal((await ask('one/api/v3/basket')).status, 200);
    await post('~sandbox/one/release', {});
    assert.ok(isNetworkFailure(await hanging));
  });
});
