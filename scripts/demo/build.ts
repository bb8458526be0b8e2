import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../../demo', import.meta.url));

/** Where the built pages are. */
export const builtDemo = fileURLToPath(new URL('../../dist/demo', import.meta.url));

/** The pages, by the address they have on the site. */
export const demoPages = ['/', '/whats-on/', '/book/', '/basket/', '/account/'] as const;

const files = [...demoPages.map((page) => `${page}index.html`), '/404.html'];

const part = (name: string): string => readFileSync(join(root, 'parts', `${name}.html`), 'utf8').trim();

/**
 * What all pages share stands once, in `demo/parts`: `<!-- part: header -->` is replaced by it, and the link that leads to
 * the page itself is marked as such.
 */
const parts = (): Plugin => ({
  name: 'demo-parts',
  transformIndexHtml: {
    order: 'pre',
    handler(html, { path }) {
      const page = path.replace(/index\.html$/, '');
      const here = `<a href="${page}"`;
      const up = '../'.repeat(path.split('/').length - 1);
      return html
        .replace(/<!-- part: ([\w-]+) -->/g, (_, name: string) => part(name))
        .replaceAll('{fonts}', `${up}node_modules/@fontsource-variable`)
        .replaceAll(here, `${here} aria-current="page"`);
    },
  },
});

/** Builds the demo's pages. */
export const buildDemo = async (): Promise<void> => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [parts()],
    build: {
      outDir: builtDemo,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // A file inlined as a data: address would be stopped by the pages' own content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: files.map((file) => join(root, file)) },
    },
  });
};
