// `npm run build:cdn`: dist/cdn/{version}/ with the loader and its chunks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { allTags, buildChunks, esbuildOptions } from './chunks.mjs';
import { filesBySet } from './file-map.mjs';

const loader = (root, folder, fileMap) =>
  bundle({
    ...esbuildOptions(root),
    entryPoints: ['src/loader/loader.ts'],
    outfile: join(folder, 'loader.js'),
    define: { __FOYER_FILES__: JSON.stringify(fileMap) },
  });

/** As src/loader/files.ts has it. */
const fileMapOf = ({ tags, markup, words }) => {
  const bare = (prefix, set) =>
    Object.entries(set).map(([name, files]) => [
      prefix + name,
      files.map((file) => file.replace(/\.js$/, '')),
    ]);
  return Object.fromEntries([...bare('', tags), ...bare(' ', markup), ...bare(' ', words)]);
};

/**
 * Builds the loader and its chunks into a folder.
 *
 * @returns what the loader asks for at once: by tag, by tag with own markup, by language.
 */
export const buildCdn = async (root, folder) => {
  const sets = filesBySet(await buildChunks(root, folder), allTags(root));
  await loader(root, folder, fileMapOf(sets));
  return sets;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await buildCdn(root, join(root, 'dist/cdn', version));
}
