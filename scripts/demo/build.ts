import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { demoFolder, demoPages } from './pages.js';
import { parts } from './parts.js';
import { addScriptTags, versions } from './script-tags.js';

/** Where the built pages are. */
export const builtDemo = fileURLToPath(new URL('../../dist/demo', import.meta.url));

const files = [...demoPages.map((page) => `${page}index.html`), '/404.html', '/blank.html'];

/** Builds the demo's pages, and the script tags that some of them name. */
export const buildDemo = async (): Promise<void> => {
  await build({
    root: demoFolder,
    configFile: false,
    logLevel: 'warn',
    plugins: [parts(versions)],
    build: {
      outDir: builtDemo,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // A file inlined as a data: address would be stopped by the pages' own content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: files.map((file) => join(demoFolder, file)) },
    },
  });
  await addScriptTags(join(builtDemo, 'cdn'));
};
