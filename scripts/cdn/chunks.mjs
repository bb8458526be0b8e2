// The script-tag build: one chunk for what a header shows, one for the schemas, one for each further element, and a
// loader that knows them all.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build as bundle } from 'esbuild';
import { transform as minifyCss } from 'lightningcss';
import { build } from 'vite';
import { smallLit } from './small-lit.mjs';

const elementsFolder = 'src/elements';

/** What a header shows on every page: one chunk, one flight. */
export const headerTags = ['foyer-basket-summary', 'foyer-login-status'];

export const entryOf = (tag) => `${elementsFolder}/${tag}/define.ts`;

/** Every tag that some module registers. */
export const allTags = (root) =>
  readdirSync(join(root, elementsFolder))
    .filter((name) => name.startsWith('foyer-') && existsSync(join(root, entryOf(name))))
    .sort();

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

/** Fills an author's own markup; an element imports it when it needs it. By the name of its file. */
export const markupOf = (tag) => `${elementsFolder}/${tag}/own-markup.ts`;

/** Everything that some files import statically, themselves included, by path from the root. */
const staticModules = async (root, entries) => {
  if (entries.length === 0) return new Set();
  const { metafile } = await bundle({
    ...esbuildOptions(root),
    entryPoints: entries,
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
    if (entries.includes(entryPoint)) follow(path);
  return files;
};

/** Style sheets in templates, which no minifier of scripts looks into. */
export const smallStyles = {
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

const isHook = (path) => path.startsWith('src/hooks/');

/** What lists and small parts say in British English; other languages stand on it. The frame's words are the frame's. */
const isSharedWords = (path) => /^src\/i18n\/(names\.ts|en-gb\/(?!frame|words))/.test(path);

/** By what the path ends in: packages may lie outside the root, where `node_modules` is a symbolic link. */
const isSchema = (path) => path.startsWith('src/schema/') || /(^|\/)node_modules\/zod\//.test(path);

/**
 * Fails where chunks import each other. One of them would run before what it needs is there; the header's elements, which
 * read the basket as they are defined, would do so without the schema of its answer.
 */
export const refuseCircles = (chunks) => {
  const importsOf = new Map(chunks.map(({ file, imports }) => [file, imports]));
  const follow = (file, way) => {
    if (way.includes(file))
      throw new Error(`Chunks import each other: ${[...way.slice(way.indexOf(file)), file].join(' → ')}.`);
    for (const next of importsOf.get(file) ?? []) follow(next, [...way, file]);
  };
  for (const { file } of chunks) follow(file, []);
  return chunks;
};

/**
 * Builds the chunks of all elements into a folder.
 *
 * @returns for each chunk its file name, the modules in it (paths from the root), and the chunks it imports statically.
 */
export const buildChunks = async (root, outDir) => {
  const tags = allTags(root);
  const header = await staticModules(root, headerTags.map(entryOf));
  const markup = await staticModules(
    root,
    tags.map(markupOf).filter((path) => existsSync(join(root, path))),
  );
  const pathOf = (id) => relative(root, id.split('?')[0]);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [smallStyles, smallLit],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      sourcemap: true,
      lib: { entry: Object.fromEntries(tags.map((tag) => [tag, entryOf(tag)])), formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: ({ facadeModuleId }) => {
            const tag = tags.find((each) => facadeModuleId && pathOf(facadeModuleId) === markupOf(each));
            return tag ? `${tag}-markup.js` : '[name].js';
          },
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'schema', test: (id) => isSchema(pathOf(id)) && header.has(pathOf(id)) },
              {
                name: 'hooks',
                test: (id) => isHook(pathOf(id)) && markup.has(pathOf(id)) && !header.has(pathOf(id)),
              },
              { name: 'words', test: (id) => isSharedWords(pathOf(id)) && !header.has(pathOf(id)) },
              { name: 'header', test: (id) => header.has(pathOf(id)) || isRuntime(id) },
            ],
          },
        },
      },
    },
  });
  const [{ output }] = [result].flat();
  return refuseCircles(
    output
      .filter(({ type }) => type === 'chunk')
      .map((chunk) => ({
        file: chunk.fileName,
        modules: chunk.moduleIds.map(pathOf),
        imports: chunk.imports,
      })),
  );
};
