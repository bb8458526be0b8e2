import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the demo's pages. */
export const demoFolder = fileURLToPath(new URL('../../demo', import.meta.url));

/** The pages, by the address they have on the site: every folder with an `index.html`. */
export const demoPages: readonly string[] = readdirSync(demoFolder, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => file.slice(0, -'index.html'.length))
  .sort();
