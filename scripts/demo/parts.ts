import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { demoFolder } from './pages.js';

/** What every page of the site says on its `html`. */
const settings = `client-name="{client}" custom-domain="{domain}" currency="{currency}" basket-url="/basket/" account-url="/account/" data-season="{season}"`;

const read = (name: string): string => readFileSync(join(demoFolder, 'parts', `${name}.html`), 'utf8').trim();

/** `<!-- part: header -->`, or with words of its own: `<!-- part: venue | name: Overload | key: festival -->`. */
const mark = /<!-- part: ([\w-]+)((?:\s*\|\s*[\w-]+:[^|>]*)*) -->/g;

/** Puts parts in, and parts of parts; `[name]` in a part is what its mark says of it. */
const withParts = (html: string): string =>
  html.replace(mark, (_, name: string, said: string) => {
    const words = new Map(
      said
        .split('|')
        .map((each) => /^\s*([\w-]+):\s*(.*?)\s*$/s.exec(each))
        .flatMap((found) => (found ? [[found[1], found[2]] as const] : [])),
    );
    const part = read(name).replace(/\[([a-z-]+)\]/g, (blank, word: string) => {
      const value = words.get(word);
      if (value === undefined) throw new Error(`The part "${name}" is not told its ${blank}.`);
      return value;
    });
    return withParts(part);
  });

/**
 * What pages share stands once, in `demo/parts`. The link that leads to the page itself is marked as such.
 *
 * @param versions What `{version}` and `{earlier}` stand for.
 */
export const parts = (versions: Readonly<Record<'version' | 'earlier', string>>): Plugin => ({
  name: 'demo-parts',
  transformIndexHtml: {
    order: 'pre',
    handler(html, { path }) {
      const page = path.replace(/index\.html$/, '');
      const here = `<a href="${page}"`;
      const up = '../'.repeat(path.split('/').length - 1);
      return withParts(html)
        .replaceAll('{settings}', settings)
        .replaceAll('{version}', versions.version)
        .replaceAll('{earlier}', versions.earlier)
        .replaceAll('{fonts}', `${up}node_modules/@fontsource-variable`)
        .replaceAll(here, `${here} aria-current="page"`);
    },
  },
});
