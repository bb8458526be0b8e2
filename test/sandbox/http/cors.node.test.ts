import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSandbox } from '../../../src/sandbox/index.js';
import { memorySession } from '../../support/visitor.js';

const venue = 'https://www.venue.test';
const sandbox = createSandbox({ origins: [venue, 'http://*.localhost:*'] });

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  sandbox.handle(new Request(`https://tickets.venue.test/lantern/api/v3/${path}`, init), memorySession());

const fromOrigin = (origin: string): RequestInit => ({ headers: { Origin: origin } });

const corsHeaders = (answer: Response): string[] =>
  [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'));

describe('pages on other origins', () => {
  it('may read and send cookies when their origin is listed', async () => {
    const answer = await ask('funds', fromOrigin(venue));
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), venue);
    assert.equal(answer.headers.get('Access-Control-Allow-Credentials'), 'true');
    assert.match(answer.headers.get('Vary') ?? '', /Origin/);
  });

  it('may not read anything when their origin is not listed', async () => {
    for (const origin of [
      'https://venue.test',
      'https://www.venue.test.evil.test',
      'null',
      'http://localhost',
    ]) {
      const answer = await ask('funds', fromOrigin(origin));
      assert.deepEqual(corsHeaders(answer), [], origin);
    }
  });

  it('are matched by pattern, one part for each star', async () => {
    const answer = await ask('funds', fromOrigin('http://www.venue.localhost:4300'));
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), 'http://www.venue.localhost:4300');
    assert.deepEqual(corsHeaders(await ask('funds', fromOrigin('http://localhost.evil.test:1'))), []);
  });

  it('are allowed Content-Type and no other header by the preflight', async () => {
    const answer = await ask('basket/donations', { ...fromOrigin(venue), method: 'OPTIONS' });
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('Access-Control-Allow-Headers'), 'Content-Type');
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
      assert.ok(answer.headers.get('Access-Control-Allow-Methods')?.includes(method), method);
  });

  it('get no preflight when their origin is not listed', async () => {
    const answer = await ask('basket', { ...fromOrigin('https://evil.test'), method: 'OPTIONS' });
    assert.deepEqual(corsHeaders(answer), []);
  });

  it('are told of no response header', async () => {
    const answer = await ask('funds', fromOrigin(venue));
    assert.equal(answer.headers.get('Access-Control-Expose-Headers'), null);
  });
});
