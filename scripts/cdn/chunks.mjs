// The script-tag build: one chunk for what a header shows, one for the schemas, one for each further element, and a
// loader that knows them all.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build as bundle } from 'esbuild';
import { transform as minifyCss } from 'lightningcss';
import { build } from 'vite';

const elementsFolder = 'src/elements';

/** What a header shows on every page: one chunk, one flight. */
export const headerTags = ['foyer-basket-summary', 'foyer-login-status'];

/** Every tag that has a folder of its own. */
export const allTags = (root) =>
  readdirSync(join(root, elementsFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('foyer-'))
    .map(({ name }) => name)
    .sort();

export const entryOf = (tag) => `${elementsFolder}/${tag}/define.ts`;

export const esbuildOptions = (root) => ({
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  tsconfig: join(root, 'tsconfig.base.json'),
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});

/** Everything the header's elements import statically, by path from the root. */
const headerModules = async (root) => {
  const { metafile } = await bundle({
    ...esbuildOptions(root),
    entryPoints: headerTags.map(entryOf),
    outdir: 'unused',
    splitting: true,
    write: false,
    metafile: true,
  });
  // With splitting, what is imported dynamically has outputs of its own; only what an entry pulls in at once counts.
  const files = new Set();
  const follow = (path) => {
    const output = metafile.outputs[path];
    for (const input of Object.keys(output.inputs)) files.add(input);
    for (const { path: next, kind } of output.imports) if (kind === 'import-statement') follow(next);
  };
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint && headerTags.some((tag) => entryOf(tag) === entryPoint)) follow(path);
  return files;
};

/** Style sheets in templates, which no minifier of scripts looks into. */
const smallStyles = {
  name: 'small-styles',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/styles\/[\w-]+\.ts$|\.styles\.ts$/.test(id)) return undefined;
    const small = code.replace(/css`([^`$]*)`/g, (_, sheet) => {
      const sheetSmall = minifyCss({ filename: id, code: Buffer.from(sheet), minify: true });
      return `css\`${sheetSmall.code.toString().replaceAll('\\', '\\\\')}\``;
    });
    // Lines stay where they were as far as anyone debugs.
    return { code: small, map: null };
  },
};

/** Helpers that the compiler brings: with the header, or they would be a request of their own. */
const isRuntime = (id) => id.includes('@oxc-project');

const isSchema = (path) => path.startsWith('src/schema/') || path.startsWith('node_modules/zod/');

/**
 * Builds the chunks of all elements into a folder.
 *
 * @returns for each chunk its file name, the modules in it (paths from the root), and the chunks it imports statically.
 */
export const buildChunks = async (root, outDir) => {
  const header = await headerModules(root);
  const pathOf = (id) => relative(root, id.split('?')[0]);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [smallStyles],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      sourcemap: true,
      lib: { entry: Object.fromEntries(allTags(root).map((tag) => [tag, entryOf(tag)])), formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          comments: false,
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'schema', test: (id) => isSchema(pathOf(id)) && header.has(pathOf(id)) },
              { name: 'header', test: (id) => header.has(pathOf(id)) || isRuntime(id) },
            ],
          },
        },
      },
    },
  });
  const [{ output }] = [result].flat();
  return output
    .filter(({ type }) => type === 'chunk')
    .map((chunk) => ({
      file: chunk.fileName,
      modules: chunk.moduleIds.map(pathOf),
      imports: chunk.imports,
    }));
};

/** For each tag, every file it needs, the one that defines it last: what the loader asks for at once. */
export const filesByTag = (chunks, tags) => {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const closure = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const next of byFile.get(file)?.imports ?? []) if (byFile.has(next)) closure(next, seen);
    return seen;
  };
  return Object.fromEntries(
    tags.map((tag) => {
      const home = chunks.find(({ modules }) => modules.includes(entryOf(tag)));
      if (!home) throw new Error(`No chunk defines <${tag}>.`);
      return [tag, [...closure(home.file)].reverse()];
    }),
  );
};
