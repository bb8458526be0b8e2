import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { startSandbox } from '../../src/cli/start-sandbox.js';
import type { Started } from '../../src/cli/start-sandbox.js';
import { startLive } from '../../scripts/demo-server.js';

/** What `npm start` prints before it gives up. */
const start = (...options: string[]): Promise<{ status: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...options]);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    child.once('close', (status) => resolve({ status, said: said.trim() }));
  });

const refuses = async (options: string[], sentence: RegExp): Promise<void> => {
  const { status, said } = await start(...options);
  assert.equal(status, 1);
  assert.match(said, sentence);
  assert.equal(said.split('\n').length, 1, said);
};

describe('npm start, for a real system', () => {
  let system: Started;
  before(async () => {
    system = await startSandbox({ port: 0 });
  });
  after(() => system.server.close());

  it('says in one sentence that nothing answers at the host', () =>
    refuses(
      ['--client', 'lantern', '--domain', 'http://localhost:9'],
      /^Nothing answers at http:\/\/localhost:9/,
    ));

  it('says in one sentence that the host does not know the client', () =>
    refuses(
      ['--client', 'nobody', '--domain', system.server.url],
      /^There is no list of events for "nobody" at http:\/\/localhost:\d+: check --client and --domain\.$/,
    ));

  it('says in one sentence what a host name looks like', () =>
    refuses(['--client', 'lantern', '--domain', 'lantern'], /is not a custom domain/));

  it('asks for the client that belongs to a host', () =>
    refuses(['--domain', 'tickets.venue.org'], /add --client/));

  it('has no use for a recorded season', () =>
    refuses(['--client', 'lantern', '--catalogue', 'events.json'], /leave out --catalogue/));

  it('serves pages that point at the system and may talk to nothing else', async () => {
    const pages = await startLive(0, { client: 'lantern', domain: system.server.url, currency: 'GBP' });
    try {
      // Whether or not the pages are built, what they may do is said with each answer.
      const answer = await fetch(pages.pageUrl);
      const policy = answer.headers.get('Content-Security-Policy') ?? '';
      assert.match(policy, new RegExp(`connect-src 'self' ${system.server.url};`));
      assert.match(policy, new RegExp(`frame-src ${system.server.url};`));
      assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/);
    } finally {
      await pages.close();
    }
  });
});
