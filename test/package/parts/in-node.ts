import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { entriesOf } from '../installed.js';
import type { Exports, Installed } from '../installed.js';

/** Addresses the sandbox prints once it runs. */
const apiOf = (folder: string) => {
  const child = spawn(join(folder, 'node_modules/.bin/foyer'), ['sandbox', '--port', '0'], { cwd: folder });
  const url = new Promise<string>((resolve, reject) => {
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
  return { child, url };
};

export const inNode = (get: () => Installed): void => {
  describe('in Node', () => {
    it('can be imported by any entry, without a window and without a word', () => {
      const { kit } = get();
      const { exports } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')) as { exports: Exports };
      const entries = entriesOf(exports, {
        './elements/*.js': readdirSync(join(kit, 'dist/esm/elements')),
        './types/*.js': readdirSync(join(kit, 'dist/esm/types'))
          .filter((name) => name.endsWith('.js'))
          .map((name) => name.replace(/\.js$/, '')),
      });
      assert.ok(entries.length >= 14, entries.join(' '));
      const code = `
        const touch = (name) => ({ get() { throw new Error(name + ' was touched'); }, configurable: true });
        Object.defineProperty(globalThis, 'window', touch('window'));
        for (const [name, method] of Object.entries(console))
          if (typeof method === 'function') console[name] = (...said) => { throw new Error(said.join(' ')); };
        for (const entry of ${JSON.stringify(entries)}) await import(entry);
        process.stdout.write('all');`;
      assert.equal(get().node(code), 'all');
    });

    it('gives classes, events and settings, and registers nothing by that', () => {
      const code = `
        import * as kit from 'foyer-elements';
        console.log(Object.keys(kit).sort().join(), globalThis.customElements?.get('foyer-events'));`;
      const names = [
        'BasketChangeEvent',
        'BeforeFrameScrollEvent',
        'FoyerBasketSummary',
        'FoyerElement',
        'FoyerErrorEvent',
        'FoyerEvents',
        'FoyerFrame',
        'FoyerLoginStatus',
        'FrameLoadEvent',
        'FrameResizeEvent',
        'FrameResizeUnavailableEvent',
        'FrameUnreachableEvent',
        'OrderCompleteEvent',
        'SessionChangeEvent',
        'configure',
        'refresh',
      ];
      assert.equal(get().node(code), `${names.join()} undefined`);
    });

    it('gives the client', () => {
      const code = `
        import { createClient, ApiError } from 'foyer-elements/client.js';
        const client = createClient({ clientName: 'lantern', customDomain: 'tickets.venue.test' });
        console.log(typeof client.events.list, typeof ApiError, typeof window);`;
      assert.equal(get().node(code), 'function function undefined');
    });

    it('gives the sandbox, which answers requests', () => {
      const code = `
        import { createSandbox } from 'foyer-elements/sandbox';
        const visitor = { get: () => undefined, set: () => {} };
        const answer = await createSandbox().handle(new Request('http://localhost/lantern/api/v3/events'), visitor);
        console.log((await answer.json()).length >= 60);`;
      assert.equal(get().node(code), 'true');
    });

    it('gives the manifest as JSON', () => {
      const code = `
        import manifest from 'foyer-elements/custom-elements.json' with { type: 'json' };
        console.log(manifest.schemaVersion);`;
      assert.equal(get().node(code), '2.1.0');
    });

    it('has the foyer command, which starts the sandbox', async () => {
      const { child, url } = apiOf(get().folder);
      try {
        assert.equal((await fetch((await url).replace('localhost', '127.0.0.1'))).status, 200);
      } finally {
        child.kill();
      }
    });
  });
};
