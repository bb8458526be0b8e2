// `npm run build:cdn`: dist/cdn/{version}/ with the loader and its chunks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { allTags, buildChunks, esbuildOptions, filesByTag } from './chunks.mjs';

const loader = (root, folder, fileMap) =>
  bundle({
    ...esbuildOptions(root),
    entryPoints: ['src/loader/loader.ts'],
    outfile: join(folder, 'loader.js'),
    define: { __FOYER_FILES__: JSON.stringify(fileMap) },
  });

/**
 * Builds the loader and its chunks into a folder.
 *
 * @returns by tag, every file it needs.
 */
export const buildCdn = async (root, folder) => {
  const tags = allTags(root);
  const needed = filesByTag(await buildChunks(root, folder), tags);
  const files = [...new Set(Object.values(needed).flat())];
  await loader(root, folder, {
    files,
    tags: Object.fromEntries(tags.map((tag) => [tag, needed[tag].map((file) => files.indexOf(file))])),
  });
  return { tags: needed };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await buildCdn(root, join(root, 'dist/cdn', version));
}
