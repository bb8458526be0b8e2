import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createSandbox } from '../../../src/sandbox/index.js';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { serveSandbox } from '../../../src/sandbox/node/server.js';
import type { SandboxServer } from '../../../src/sandbox/node/server.js';

let sandbox: Sandbox;
let server: SandboxServer;
let api = '';

before(async () => {
  sandbox = createSandbox();
  server = await serveSandbox(sandbox, { port: 0 });
  api = `http://127.0.0.1:${server.port}/lantern/api/v3`;
});
after(() => server.close());

const post = (path: string, body: unknown, cookie = ''): Promise<Response> =>
  fetch(`${api}/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify(body),
  });

const cookieNames = (answer: Response): string[] =>
  answer.headers.getSetCookie().map((line) => line.slice(0, line.indexOf('=')));

const jar = (...answers: Response[]): string =>
  answers
    .flatMap((answer) => answer.headers.getSetCookie())
    .map((line) => line.split(';')[0])
    .join('; ');

const donation = () => ({ amount: 5, fundId: sandbox.systems.get('lantern')?.catalogue.season.funds[0]?.id });

describe('cookies of the ticket host', () => {
  it('start with the first write, for the session alone', async () => {
    assert.deepEqual(cookieNames(await fetch(`${api}/events`)), []);
    const answer = await post('basket/donations', [donation()]);
    assert.deepEqual(cookieNames(answer), ['SessionID']);
    assert.match(answer.headers.getSetCookie()[0] ?? '', /; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('hold the login apart from the session', async () => {
    const started = await post('basket/donations', [donation()]);
    const customer = sandbox.systems.get('lantern')?.catalogue.season.customers[0];
    assert.ok(customer);
    const { email, password } = customer;
    const login = await post('customer/authenticate', { email, password }, jar(started));
    assert.equal(login.status, 200);
    assert.ok(cookieNames(login).includes('ASPXAUTH'));
    const withBoth = { headers: { Cookie: jar(started, login) } };
    assert.equal((await fetch(`${api}/customer`, withBoth)).status, 200);
    const sessionAlone = { headers: { Cookie: jar(started) } };
    assert.equal((await fetch(`${api}/customer`, sessionAlone)).status, 401);
  });

  it('say SameSite=None in the dialect of that name', async () => {
    sandbox.systems.get('lantern')?.speak(['cookies-none']);
    const answer = await post('basket/donations', [donation()]);
    sandbox.systems.get('lantern')?.undo();
    assert.match(answer.headers.getSetCookie()[0] ?? '', /SameSite=None; Secure$/);
  });
});

describe('a sandbox below a sub-path', () => {
  it('answers there and nowhere else', async () => {
    const inside = createSandbox({ base: '/preview/~tickets' });
    const mounted = await serveSandbox(inside, { port: 0 }, '/preview/~tickets');
    const origin = `http://127.0.0.1:${mounted.port}`;
    assert.equal((await fetch(`${origin}/preview/~tickets/lantern/api/v3/funds`)).status, 200);
    assert.equal((await fetch(`${origin}/lantern/api/v3/funds`)).status, 404);
    await mounted.close();
  });
});

describe('host names', () => {
  it('serve the client they belong to and no other; unknown ones serve none', async () => {
    const notices: string[] = [];
    const hosted = createSandbox({
      clients: ['lantern', 'depot'],
      hosts: { localhost: '*', 'tickets.venue.test': 'lantern' },
      notice: (sentence) => notices.push(sentence),
    });
    const visitor = { get: () => undefined, set: () => {} };
    const status = async (url: string): Promise<number> =>
      (await hosted.handle(new Request(url), visitor)).status;
    assert.equal(await status('http://localhost/lantern/api/v3/funds'), 200);
    assert.equal(await status('http://localhost/depot/api/v3/funds'), 200);
    assert.equal(await status('http://tickets.venue.test/lantern/api/v3/funds'), 200);
    assert.equal(await status('http://tickets.venue.test/depot/api/v3/funds'), 404);
    assert.equal(await status('http://tickets.other.test/lantern/api/v3/funds'), 404);
    assert.equal(await status('http://localhost/lantren/api/v3/funds'), 404);
    assert.match(notices.join('\n'), /belongs to the client "lantern"/);
    assert.match(
      notices.join('\n'),
      /No ticketing system is set up for the host name "tickets\.other\.test"/,
    );
    assert.match(notices.join('\n'), /asked for the client "lantren"; this sandbox has lantern, depot/);
  });
});
