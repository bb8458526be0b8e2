import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../src/cli/foyer.ts', import.meta.url));
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-'));
});
after(() => rm(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Runs `foyer` until it ends. */
const run = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', command, ...args]);
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.once('close', (status) => resolve({ status, output }));
  });

/** Runs `foyer sandbox` until it says that it runs, hands its output over, and stops it. */
const whileRunning = async (args: string[], use: (output: string) => Promise<void>): Promise<void> => {
  const child = spawn(process.execPath, ['--import', 'tsx', command, 'sandbox', '--port', '0', ...args]);
  let output = '';
  try {
    await new Promise<void>((resolve, reject) => {
      const take = (chunk: Buffer): void => {
        output += String(chunk);
        if (/Front page.*\n.*API.*\n/.test(output)) resolve();
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.once('close', () => reject(new Error(output)));
    });
    await use(output);
  } finally {
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill();
    await closed;
  }
};

const apiIn = (output: string): string => {
  const [, url] = /API\s+(http\S+)/.exec(output) ?? [];
  assert.ok(url, output);
  return url.replace('localhost', '127.0.0.1');
};

describe('foyer sandbox', () => {
  it('prints the addresses of its front page and its API, and answers there', async () => {
    await whileRunning([], async (output) => {
      const events = (await (await fetch(apiIn(output))).json()) as unknown[];
      assert.ok(events.length >= 60, `${events.length} events`);
      const [, front] = /Front page\s+(http\S+)/.exec(output) ?? [];
      const page = await fetch((front ?? '').replace('localhost', '127.0.0.1'));
      assert.match(await page.text(), /<h1/);
    });
  });

  it('serves a recorded answer of GET events', async () => {
    const file = join(folder, 'recorded.json');
    const event = {
      id: '101AGBHDRLQHNHPHKKMPKLGPMDRDTDMVL',
      name: 'A recorded play',
      isOnSale: true,
      firstInstanceDateTime: '2024-02-01T19:30:00',
      lastInstanceDateTime: '2024-02-03T19:30:00',
    };
    await writeFile(file, JSON.stringify([event]));
    await whileRunning(['--catalogue', file, '--keep-dates'], async (output) => {
      const events = (await (await fetch(apiIn(output))).json()) as unknown[];
      assert.deepEqual(events, [event]);
    });
  });

  it('keeps baskets in a state file over a restart', async () => {
    const file = join(folder, 'state.json');
    let cookie = '';
    const basket = async (output: string): Promise<{ donations: unknown[] }> => {
      const answer = await fetch(apiIn(output).replace('events', 'basket'), { headers: { Cookie: cookie } });
      return (await answer.json()) as { donations: unknown[] };
    };
    await whileRunning(['--state', file], async (output) => {
      const api = apiIn(output);
      const [fund] = (await (await fetch(api.replace('events', 'funds'))).json()) as { id: string }[];
      const answer = await fetch(api.replace('events', 'basket/donations'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify([{ amount: 12.5, fundId: fund?.id }]),
      });
      assert.equal(answer.status, 200, await answer.text());
      cookie = answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
      assert.equal((await basket(output)).donations.length, 1);
    });
    await whileRunning(['--state', file], async (output) => {
      assert.equal((await basket(output)).donations.length, 1);
    });
  });

  it('leads to the pages of a venue as a file of website settings says', async () => {
    const file = join(folder, 'website.json');
    const page = async (output: string): Promise<string> => {
      const client = apiIn(output).replace('/api/v3/events', '');
      return (await fetch(`${client}/website/Donations.aspx?resize=true`)).text();
    };
    const settings = { origin: 'http://localhost:8080', blankPage: '/blank', basketLink: '/basket' };
    await writeFile(file, JSON.stringify(settings));
    await whileRunning(['--website', file], async (output) => {
      const shown = await page(output);
      assert.ok(shown.includes('data-blank="http://localhost:8080/blank"'));
      assert.ok(shown.includes('href="http://localhost:8080/basket"'));
    });
    const byHost = { '127.0.0.1': settings, 'tickets.venue.test': { blankPage: '/other' } };
    await writeFile(file, JSON.stringify(byHost));
    await whileRunning(['--website', file], async (output) => {
      assert.ok((await page(output)).includes('data-blank="http://localhost:8080/blank"'));
    });
  });

  const badSettings: readonly [what: string, text: string | undefined, expected: RegExp][] = [
    ['are not there', undefined, /website settings .* cannot be read\. Give the path/],
    ['are not JSON', 'origin: x', /website settings .* cannot be read\. Give the path/],
    ['are a list', '[]', /are no object\. Give the path/],
    ['name an unknown setting', '{"blank":"/blank"}', /There is no "blank" here\. Known: origin, blankPage/],
    ['have a page of another kind', '{"*":{"blankPage":7}}', /"blankPage" must be a string/],
    ['have hosts and settings side by side', '{"*":{},"blankPage":"/"}', /under "blankPage" is no object/],
    [
      'have an origin with a path',
      '{"origin":"http://localhost:8080/"}',
      /"origin" must be an origin such as/,
    ],
  ];
  for (const [what, text, expected] of badSettings)
    it(`says in one sentence that the website settings ${what}`, async () => {
      const file = join(folder, `settings-${what.replaceAll(' ', '-')}.json`);
      if (text !== undefined) await writeFile(file, text);
      const { status, output } = await run('sandbox', '--port', '0', '--website', file);
      assert.equal(status, 1);
      assert.match(output, expected);
      assert.doesNotMatch(output, /\n\s+at /);
    });

  const bad: readonly [what: string, text: string | undefined, expected: RegExp][] = [
    ['is not there', undefined, /cannot be read\. Give the path/],
    ['is not JSON', '<!DOCTYPE html><p>Please wait</p>', /catalogue/i],
    ['is not a list', '{"message":"Not found"}', /catalogue/i],
    ['has no event', '[]', /catalogue/i],
    ['has rows without ids', '[{"name":"x"}]', /catalogue/i],
  ];
  for (const [what, text, expected] of bad)
    it(`says in one sentence that the catalogue ${what}`, async () => {
      const file = join(folder, `${what.replaceAll(' ', '-')}.json`);
      if (text !== undefined) await writeFile(file, text);
      const { status, output } = await run('sandbox', '--port', '0', '--catalogue', file);
      assert.equal(status, 1);
      assert.match(output, expected);
      assert.doesNotMatch(output, /\n\s+at /);
    });

  it('says that the state file is not one of its own', async () => {
    const file = join(folder, 'not-a-state.json');
    await writeFile(file, '[1, 2');
    const { status, output } = await run('sandbox', '--port', '0', '--state', file);
    assert.equal(status, 1);
    assert.match(output, /not a state of this sandbox\. Delete it/);
  });

  it('says that the port is taken and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { status, output } = await run('sandbox', '--port', String(port));
    other.close();
    assert.equal(status, 1);
    assert.match(output, new RegExp(`Port ${port} is taken\\. Choose another with --port`));
  });

  it('refuses a port, a client name and a dialect that cannot be', async () => {
    assert.match((await run('sandbox', '--port', '99999')).output, /Ports end at 65535/);
    assert.match((await run('sandbox', '--client', 'a/b')).output, /letters, digits and dashes/);
    assert.match((await run('sandbox', '--dialect', 'klingon')).output, /lists the dialects/);
  });

  it('tells the developer that a page asked for an unknown client', async () => {
    await whileRunning([], async (output) => {
      const answer = await fetch(apiIn(output).replace('lantern', 'lantren'));
      assert.equal(answer.status, 404);
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), null);
    });
  });
});
