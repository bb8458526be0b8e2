// `npm run build:cdn`: dist/cdn/{version}/ with the loader, its chunks and the single files; dist/integrity.json with what
// to paste for the latter.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { allTags, buildChunks, esbuildOptions } from './chunks.mjs';
import { filesBySet } from './file-map.mjs';
import { integrityOf } from './integrity.mjs';
import { buildSingleFiles } from './single.mjs';

const versionOf = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

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
 * Builds all that a script tag may load into a folder.
 *
 * @returns what the loader asks for at once: by tag, by tag with own markup, by language; and the single files.
 */
export const buildCdn = async (place, folder) => {
  // Modules are known by their real paths.
  const root = realpathSync(place);
  const sets = filesBySet(await buildChunks(root, folder), allTags(root));
  await loader(root, folder, fileMapOf(sets));
  const names = await buildSingleFiles(root, folder);
  return { ...sets, integrity: integrityOf(folder, names, versionOf(root)) };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { integrity } = await buildCdn(root, join(root, 'dist/cdn', versionOf(root)));
  writeFileSync(join(root, 'dist/integrity.json'), `${JSON.stringify(integrity, undefined, 2)}\n`);
  for (const { snippet } of Object.values(integrity.files)) console.log(snippet);
}
