// The single files: everything that a visitor may need of their elements, in one module, so that its checksum covers all
// that runs (docs/decisions/0011).
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { allTags, entryOf, headerTags, smallStyles } from './chunks.mjs';
import { smallLit } from './small-lit.mjs';

/** By file name, the tags inside. */
const singleFiles = (root) => ({ 'foyer-header.js': headerTags, 'foyer.js': allTags(root) });

/** What developers are told about their markup comes from a file beside, and only where a page is worked on. */
const diagnostics = { source: 'src/hooks/diagnostics.ts', file: 'foyer-advice.js' };

/** foyer-basket-summary: FoyerBasketSummary. */
const classOf = (tag) => tag.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

/** What calls `serve` with the elements of a file. Made up here, so that no list of elements can fall behind. */
const entryCode = (tags) =>
  [
    "import { serve } from '/src/loader/single.ts';",
    ...tags.map((tag) => `import { ${classOf(tag)} } from '/${dirname(entryOf(tag))}/${tag}.ts';`),
    `serve(import.meta.url, { ${tags.map((tag) => `'${tag}': ${classOf(tag)}`).join(', ')} });`,
  ].join('\n');

/** A module that is in no folder. */
const madeUp = (id, code) => ({
  name: 'made-up',
  enforce: 'pre',
  resolveId: (asked) => (asked === id ? id : undefined),
  load: (asked) => (asked === id ? code : undefined),
});

const laterImport = /(?<!typeof )\bimport\('([^']+)'\)/g;

/**
 * Brings at once what is otherwise imported when it is needed. Left to the bundler, every module that is also imported
 * later would be wrapped in a function, and what is unused in it would stay.
 */
const atOnce = {
  name: 'at-once',
  enforce: 'pre',
  resolveId: (asked) => (asked === `./${diagnostics.file}` ? { id: asked, external: true } : undefined),
  transform(code, id) {
    if (id.includes('/node_modules/')) return undefined;
    const brought = [];
    const flat = code.replace(laterImport, (_, path) => {
      if (path === './diagnostics.js') return `import('./${diagnostics.file}')`;
      brought.push(`import * as $later${brought.length} from '${path}';`);
      return `Promise.resolve($later${brought.length - 1})`;
    });
    return { code: `${flat}\n${brought.join('\n')}`, map: null };
  },
};

const buildFile = (root, outDir, name, entry, plugins) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins, smallStyles, smallLit],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      lib: { entry, formats: ['es'], fileName: () => name },
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
    },
  });

/**
 * Builds the single files into a folder, beside what is there.
 *
 * @returns their names.
 */
export const buildSingleFiles = async (root, outDir) => {
  const files = singleFiles(root);
  for (const [name, tags] of Object.entries(files)) {
    const entry = join(root, 'src/loader', name);
    await buildFile(root, outDir, name, entry, [madeUp(entry, entryCode(tags)), atOnce]);
  }
  await buildFile(root, outDir, diagnostics.file, diagnostics.source, []);
  return Object.keys(files);
};
