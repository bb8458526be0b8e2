import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '../../src/api/client.js';
import type { Client } from '../../src/api/client.js';
import { createSandbox } from '../../src/sandbox/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { serveSandbox } from '../../src/sandbox/node/server.js';

describe('a magic link', () => {
  let sandbox: Sandbox;
  let server: Awaited<ReturnType<typeof serveSandbox>>;
  let client: Client;

  before(async () => {
    sandbox = createSandbox();
    server = await serveSandbox(sandbox, { port: 0 });
    const customDomain = server.url.replace('localhost', '127.0.0.1');
    client = createClient({ clientName: 'lantern', customDomain });
  });

  after(() => server.close());

  it('logs in whoever opens it, once', async () => {
    const linkUrl = 'https://www.lantern.example/in?t={token}';
    assert.equal(await client.customer.sendMagicLink('ada@example.org', linkUrl), true);
    const [letter] = sandbox.systems.get('lantern')?.boxOffice.customers.letters ?? [];
    const token = new URL(letter?.link ?? '').searchParams.get('t') ?? '';
    assert.equal((await client.customer.authenticateMagicLink(token))?.firstName, 'Ada');
    assert.equal(await client.customer.authenticateMagicLink(token), null);
  });
});
