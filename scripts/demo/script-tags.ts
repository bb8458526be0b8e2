import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/base/version.js';
import { buildCdn } from '../cdn/build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the site's script tags name: this version, and one that a page forgot to take away. */
export const versions = { version, earlier: '0.0.9' } as const;

/** The same files under the name of another version: a page that holds both has two scripts that differ. */
const stamp = async (from: string, to: string): Promise<void> => {
  await cp(from, to, { recursive: true });
  let stamped = 0;
  for (const file of (await readdir(to)).filter((name) => name.endsWith('.js'))) {
    const code = await readFile(join(to, file), 'utf8');
    // As the compiler writes it: in any of the three kinds of quotes.
    const other = code.replaceAll(/(["'`])([\d.]+)\1/g, (whole, quote: string, text: string) =>
      text === versions.version ? `${quote}${versions.earlier}${quote}` : whole,
    );
    if (other === code) continue;
    stamped += 1;
    await writeFile(join(to, file), other);
  }
  if (stamped === 0) throw new Error('No file of the script-tag build says its version.');
};

/** Puts the script-tag build into a folder, by version: `{folder}/0.1.0/loader.js`. */
export const addScriptTags = async (folder: string): Promise<void> => {
  const built = join(folder, versions.version);
  await buildCdn(root, built);
  await stamp(built, join(folder, versions.earlier));
};
