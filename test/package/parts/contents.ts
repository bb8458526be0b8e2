import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { validateCem } from '@wc-toolkit/cem-validator';
import { publint } from 'publint';
import { elementsOf } from '../../../scripts/manifest/manifest.js';
import type { Manifest } from '../../../scripts/manifest/manifest.js';
import type { Elements, ElementEvents } from '../../../src/types/elements.js';
import { root } from '../installed.js';
import type { Exports, Installed } from '../installed.js';

/** All that installing the kit may bring. */
const welcome = ['lit', '@lit/task', 'zod', 'dompurify'];
/** What those bring themselves. */
const theirs = ['@lit', '@lit-labs', '@types', 'lit-element', 'lit-html'];

/** What the types say, so that it can be compared with what the manifest read in the source. */
const eventsByTag: { readonly [Tag in keyof Elements]: readonly (keyof ElementEvents[Tag])[] } = {
  'foyer-basket-summary': ['foyer-basket-change', 'foyer-error'],
  'foyer-events': ['foyer-error'],
  'foyer-frame': [
    'foyer-before-frame-scroll',
    'foyer-error',
    'foyer-frame-load',
    'foyer-frame-resize',
    'foyer-frame-resize-unavailable',
    'foyer-frame-unreachable',
    'foyer-order-complete',
  ],
  'foyer-login-status': ['foyer-error', 'foyer-session-change'],
};

export const contents = (get: () => Installed): void => {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(get().kit, file), 'utf8')) as T;
  const manifest = (): Manifest => read<Manifest>('dist/custom-elements.json');
  const tags = (): string[] => elementsOf(manifest()).map(({ tagName }) => tagName);

  describe('what is in it', () => {
    it('brings what the kit stands on and nothing else', () => {
      const installed = readdirSync(join(get().folder, 'node_modules')).filter(
        (name) => !name.startsWith('.'),
      );
      const known = new Set([...welcome.map((name) => name.split('/')[0]), ...theirs, 'foyer-elements']);
      assert.deepEqual(
        installed.filter((name) => !known.has(name)),
        [],
      );
    });

    it('holds no page, story, picture or test of the project', () => {
      const known = /^(dist|dist\/(esm|types|sandbox|cli|cdn)|[A-Z]+(\.md)?|package\.json)$/;
      const folders = [
        ...readdirSync(get().kit),
        ...readdirSync(join(get().kit, 'dist')).map((f) => `dist/${f}`),
      ];
      const files = /^dist\/(integrity|custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/;
      assert.deepEqual(
        folders.filter((name) => !known.test(name) && !files.test(name)),
        [],
      );
    });

    it('has a file for each entry, and its types', () => {
      const { exports } = read<{ exports: Exports }>('package.json');
      const targets = Object.values(exports).flatMap((each) =>
        typeof each === 'string' ? [each] : Object.values(each),
      );
      const missing = targets.filter((target) => {
        if (!target.includes('*')) return !existsSync(join(get().kit, target));
        const [before = '', behind = ''] = target.split('*');
        const names = readdirSync(join(get().kit, before));
        return !names.some((name) => existsSync(join(get().kit, `${before}${name.split('.')[0]}${behind}`)));
      });
      assert.deepEqual(missing, []);
    });

    it('has no fault that publint knows', async () => {
      const { messages } = await publint({ pkgDir: get().kit, strict: true });
      assert.deepEqual(messages, []);
    });

    it('has types that every resolver of modules finds', () => {
      const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
      // Entries with a `*` are looked at by name only.
      const named = [...tags().map((tag) => `elements/${tag}.js`), 'types/elements.js'];
      const args = [attw, get().tarball, '--profile', 'esm-only', '--include-entrypoints', ...named];
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
      for (const entry of named) assert.match(stdout, new RegExp(entry));
    });

    it('has a manifest without a fault, in which each tag has a file that registers it', async () => {
      await validateCem(manifest(), {
        packageJsonPath: join(get().kit, 'package.json'),
        cemFileName: 'dist/custom-elements.json',
        exclude: ['FoyerElement'],
        rules: { manifest: { exportTypes: 'off' } },
        logErrors: false,
      });
      assert.deepEqual(tags().sort(), Object.keys(eventsByTag));
      for (const { path } of manifest().modules) assert.ok(existsSync(join(get().kit, path)), path);
    });

    it('fires, by its types, the events that its manifest names', () => {
      const told = elementsOf(manifest()).map(({ tagName, events = [] }) => [
        tagName,
        events.map(({ name }) => name).sort(),
      ]);
      assert.deepEqual(Object.fromEntries(told), eventsByTag);
    });

    it('tells editors of each tag and its attributes', () => {
      interface Named {
        name: string;
        attributes?: Named[];
      }
      const { tags: forVsCode } = read<{ tags: Named[] }>('dist/vscode.html-custom-data.json');
      const { contributions } = read<{ contributions: { html: { elements: Named[] } } }>(
        'dist/web-types.json',
      );
      const editors = [forVsCode, contributions.html.elements];
      for (const { tagName, attributes = [] } of elementsOf(manifest()))
        for (const known of editors) {
          const found = known.find(({ name }) => name === tagName);
          const names = found?.attributes?.map(({ name }) => name) ?? [];
          assert.deepEqual(names.sort(), attributes.map(({ name }) => name).sort());
        }
    });
  });
};
