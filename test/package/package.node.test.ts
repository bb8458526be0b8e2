import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All that installing the kit may bring. */
const welcome = ['lit', '@lit/task', 'zod', 'dompurify'];
/** What those bring themselves. */
const theirs = ['@lit', '@lit-labs', '@types', 'lit-element', 'lit-html'];

let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-package-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const tarball = join(folder, packed.toString().trim().split('\n').at(-1) ?? '');
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-venue", "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: folder });
});
after(() => rmSync(folder, { recursive: true }));

const node = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder }).toString().trim();

describe('the package, installed', () => {
  it('brings what the kit stands on and nothing else', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    const known = new Set([...welcome.map((name) => name.split('/')[0]), ...theirs, 'foyer-elements']);
    assert.deepEqual(
      installed.filter((name) => !known.has(name)),
      [],
    );
  });

  it('has no fault that publint knows', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'node_modules/foyer-elements'), strict: true });
    assert.deepEqual(messages, []);
  });

  it('gives the client to Node without touching a window', () => {
    const code = `
      import { createClient, ApiError } from 'foyer-elements/client.js';
      const client = createClient({ clientName: 'lantern', customDomain: 'tickets.venue.test' });
      console.log(typeof client.events.list, typeof ApiError, typeof window);`;
    assert.equal(node(code), 'function function undefined');
  });

  it('gives the sandbox, which answers requests', () => {
    const code = `
      import { createSandbox } from 'foyer-elements/sandbox';
      const visitor = { get: () => undefined, set: () => {} };
      const answer = await createSandbox().handle(new Request('http://localhost/lantern/api/v3/events'), visitor);
      console.log((await answer.json()).length >= 60);`;
    assert.equal(node(code), 'true');
  });

  it('has the foyer command, which starts the sandbox', async () => {
    const child = spawn(join(folder, 'node_modules/.bin/foyer'), ['sandbox', '--port', '0'], { cwd: folder });
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let output = '';
        const take = (chunk: Buffer): void => {
          output += String(chunk);
          const [, found] = /API\s+(http\S+)/.exec(output) ?? [];
          if (found) resolve(found);
        };
        child.stdout.on('data', take);
        child.stderr.on('data', take);
        child.once('error', reject);
        child.once('close', () => reject(new Error(output)));
      });
      assert.equal((await fetch(url.replace('localhost', '127.0.0.1'))).status, 200);
    } finally {
      child.kill();
    }
  });

  it('type-checks in a project of its own, and finds a misspelt call', () => {
    const tsc = (code: string): string => {
      writeFileSync(join(folder, 'page.ts'), code);
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const options = [
        '--strict',
        '--noEmit',
        '--module',
        'esnext',
        '--moduleResolution',
        'bundler',
        '--target',
        'es2022',
      ];
      try {
        execFileSync(process.execPath, [compiler, ...options, 'page.ts'], { cwd: folder });
        return '';
      } catch (error) {
        return String((error as { stdout?: Buffer }).stdout ?? error);
      }
    };
    const page = `
      import { createClient } from 'foyer-elements/client.js';
      const client = createClient({ clientName: 'lantern' });
      const names: string[] = (await client.events.list()).map((event) => event.name);
      export { names };`;
    assert.equal(tsc(page), '');
    assert.match(tsc(page.replace('event.name', 'event.id.nam')), /Property 'nam' does not exist/);
  });
});
