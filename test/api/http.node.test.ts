import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ApiError, createClient } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import { FakeClock } from '../support/fake-clock.js';

/** What browsers hide from a page on another origin, or cannot be made to do: asked from Node, which hides nothing. */
describe('answers of a server, byte by byte', () => {
  let server: Server;
  let client: Client;
  let asked: string[] = [];
  let answer: RequestListener = (_, response) => response.end('[]');

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.method ?? '');
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  beforeEach(() => {
    asked = [];
    const { port } = server.address() as AddressInfo;
    const clock = new FakeClock(Date.UTC(2026, 9, 3, 12, 0, 0));
    client = createClient({ clientName: 'lantern', customDomain: `http://127.0.0.1:${port}`, clock });
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const failure = async (call: Promise<unknown>): Promise<ApiError> => {
    try {
      await call;
    } catch (error) {
      assert.ok(error instanceof ApiError, String(error));
      return error;
    }
    return assert.fail('a success');
  };

  it('say how long to wait: in seconds, as a date, or in a way that is not understood', async () => {
    const waits: Record<string, number | undefined> = {
      '120': 120,
      'Sat, 03 Oct 2026 12:00:30 GMT': 30,
      'Sat, 03 Oct 2026 11:00:00 GMT': 0,
      soon: undefined,
      '-5': undefined,
      '99999999999': undefined,
      '2026-10-03': undefined,
    };
    for (const [header, wait] of Object.entries(waits)) {
      answer = (_, response) => response.writeHead(429, { 'Retry-After': header }).end();
      const error = await failure(client.events.list());
      assert.deepEqual([error.code, error.retryAfter], ['rate-limited', wait], header);
    }
  });

  it('that break off are read once more, and then cannot be read', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('[{"id":', () => response.destroy());
    };
    assert.equal((await failure(client.events.list())).code, 'invalid-response');
    assert.deepEqual(asked, ['GET', 'GET']);
  });

  it('that break off leave it open whether a write was applied', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('[{"id":', () => response.destroy());
    };
    const error = await failure(client.basket.clear());
    assert.deepEqual([error.code, error.uncertain], ['invalid-response', true]);
    assert.deepEqual(asked, ['DELETE']);
  });

  it('that break off with a fault of the system’s own stay that fault', async () => {
    answer = (_, response) => {
      response.writeHead(500, { 'Content-Length': '1000' });
      response.write('{', () => response.destroy());
    };
    assert.equal((await failure(client.basket.clear())).code, 'unavailable');
  });

  it('that are bytes stay the same bytes', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    answer = (_, response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(bytes);
    const file = await client.printAtHome.file('h1');
    assert.equal(file?.type, 'application/pdf');
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), bytes);
  });

  it('with a byte order mark are read', async () => {
    answer = (_, response) => response.end('\uFEFF[{"id":"1","name":"The roof"}]');
    assert.equal((await client.funds.list()).length, 1);
  });

  it('that never come because nothing listens are a network fault', async () => {
    answer = (request) => request.socket.destroy();
    assert.equal((await failure(client.events.list())).code, 'network');
    const error = await failure(client.basket.clear());
    assert.deepEqual([error.code, error.uncertain], ['network', true]);
    assert.ok(error.cause instanceof TypeError);
  });
});
