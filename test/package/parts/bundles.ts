import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { root } from '../installed.js';
import type { Installed } from '../installed.js';

type Bundler = (entry: string) => Promise<string>;

const bundlers: Readonly<Record<string, Bundler>> = {
  esbuild: async (entry) => {
    const { outputFiles } = await esbuild({
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      write: false,
      minifySyntax: true,
      splitting: true,
      outdir: 'unused',
      entryNames: 'page',
      logLevel: 'silent',
    });
    return outputFiles.find(({ path }) => path.endsWith('page.js'))?.text ?? '';
  },
  vite: async (entry) => {
    const built = await vite({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        modulePreload: false,
        lib: { entry, formats: ['es'], fileName: 'page' },
      },
    });
    const outputs = [built].flat().flatMap((each) => ('output' in each ? [...each.output] : []));
    const page = outputs.find((each) => each.type === 'chunk' && each.isEntry);
    return page?.type === 'chunk' ? page.code : '';
  },
};

/** Every element that there is. */
const tags = readdirSync(join(root, 'src/elements')).filter((name) => name.startsWith('foyer-'));

export const bundles = (get: () => Installed): void => {
  for (const [name, bundle] of Object.entries(bundlers))
    describe(`bundled with ${name}`, () => {
      const page = async (code: string): Promise<string> => {
        const entry = join(get().folder, 'page.js');
        writeFileSync(entry, code);
        return bundle(entry);
      };
      /** Tags that a page registers, told by its calls: tags also stand in sentences. */
      const registered = (code: string): string[] =>
        tags.filter((tag) => new RegExp(`\\(["'\`]${tag}["'\`], *[\\w$]`).test(code));

      it('a page that imports the classes and uses none is empty', async () => {
        const code = await page(`import { configure, FoyerEvents } from 'foyer-elements';`);
        assert.equal(code.replace(/^\/\/.*$/gm, '').trim(), '');
      });

      it('a page that sets something brings no element and no Lit', async () => {
        const code = await page(
          `import { configure } from 'foyer-elements'; configure({ clientName: 'lantern' });`,
        );
        assert.match(code, /lantern/);
        assert.ok(code.length < 4_000, `${code.length} characters`);
      });

      it('a page that imports one element registers that one', async () => {
        const code = await page(`import 'foyer-elements/elements/foyer-login-status.js';`);
        assert.deepEqual(registered(code), ['foyer-login-status']);
        assert.doesNotMatch(code, /FoyerEvents|FoyerBasketSummary/);
      });

      it('a page that imports define.js registers all', async () => {
        assert.deepEqual(registered(await page(`import 'foyer-elements/define.js';`)), tags);
      });

      it('a page that imports the loader loads elements when they are there', async () => {
        const code = await page(`import 'foyer-elements/loader.js';`);
        assert.deepEqual(registered(code), []);
        for (const tag of tags)
          assert.match(code, new RegExp(`["']${tag}["']: *(\\(\\) *=>)? *\\(?\\)? *(=>)? *import\\(`));
      });
    });
};
