// `npm run build:cdn`: dist/cdn/{version}/ with the loader, its chunks, the single files and their integrity.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { allTags, buildChunks, entryOf, esbuildOptions, filesByTag, headerTags } from './chunks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'dist/cdn', version);

const tags = allTags(root);
const chunks = await buildChunks(root, folder);
const needed = filesByTag(chunks, tags);
const files = [...new Set(Object.values(needed).flat())];
const fileMap = {
  files,
  tags: Object.fromEntries(tags.map((tag) => [tag, needed[tag].map((file) => files.indexOf(file))])),
};

await bundle({
  ...esbuildOptions(root),
  entryPoints: ['src/loader/loader.ts'],
  outfile: join(folder, 'loader.js'),
  define: { __FOYER_FILES__: JSON.stringify(fileMap) },
});

/** Everything in one file, for pages that want one request and a checksum. What is loaded lazily stays beside it. */
const single = async (name, own) =>
  bundle({
    ...esbuildOptions(root),
    stdin: {
      contents: ['src/loader/own-settings.ts', ...own.map(entryOf)]
        .map((path) => `import './${path}';`)
        .join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outdir: folder,
    entryNames: name,
    chunkNames: '[name]-[hash]',
    splitting: true,
  });
await single('foyer-header', headerTags);
await single('foyer', tags);

const integrity = Object.fromEntries(
  ['foyer-header.js', 'foyer.js'].map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64')}`,
  ]),
);
writeFileSync(
  join(root, 'dist/integrity.json'),
  `${JSON.stringify({ version, files: integrity }, null, 2)}\n`,
);
writeFileSync(join(root, 'dist/cdn/files.json'), `${JSON.stringify({ version, ...fileMap }, null, 2)}\n`);
