import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildCdn } from '../../scripts/cdn/build.mjs';
import type { Built, Files } from '../../scripts/cdn/build.mjs';
import { version } from '../../src/base/version.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elements = join(root, 'src/elements');
let folder = '';
let built: Built;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-cdn-'));
  built = await buildCdn(root, folder);
});
after(() => rmSync(folder, { recursive: true }));

const codeOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** What a built file imports as soon as it is read. */
const importsOf = (file: string): string[] =>
  [...codeOf(file).matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name = '']) => name);

/** What a built file imports when it needs it. */
const laterImportsOf = (file: string): string[] =>
  [...codeOf(file).matchAll(/\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g)].map(([, name = '']) => name);

const closureOf = (files: Iterable<string>): Set<string> => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    importsOf(file).forEach(follow);
  };
  for (const file of files) follow(file);
  return seen;
};

const listed = (set: Files, name: string): readonly string[] => set[name] ?? [];

const tagsWith = (file: string): string[] =>
  readdirSync(elements).filter((tag) => existsSync(join(elements, tag, file)));

describe('what the loader asks for at once', () => {
  it('is all that an element imports, and nothing else', () => {
    assert.deepEqual(Object.keys(built.tags).sort(), tagsWith('define.ts').sort());
    for (const [tag, files] of Object.entries(built.tags))
      assert.deepEqual([...closureOf(files)].sort(), [...files].sort(), tag);
  });

  it('is all that fills an author’s own markup, wherever an element can', () => {
    assert.deepEqual(Object.keys(built.markup).sort(), tagsWith('own-markup.ts').sort());
    for (const [tag, files] of Object.entries(built.markup)) {
      const own = laterImportsOf(
        listed(built.tags, tag).find((file) => codeOf(file).includes(`/${tag}-markup.js`)) ?? '',
      );
      assert.ok(own.includes(`${tag}-markup.js`), tag);
      const all = [...listed(built.tags, tag), ...files];
      assert.deepEqual(
        [...closureOf([`${tag}-markup.js`, ...listed(built.tags, tag)])].sort(),
        all.sort(),
        tag,
      );
    }
  });

  it('is all that a language needs, two steps away by itself', () => {
    const dictionaries = laterImportsOf('dictionaries.js');
    const found = Object.values(built.words).map((files) =>
      files.find((file) => dictionaries.includes(file)),
    );
    assert.deepEqual(found.sort(), [...dictionaries].sort());
    for (const [language, files] of Object.entries(built.words)) {
      assert.ok(files.includes('dictionaries.js'), language);
      for (const tag of Object.keys(built.tags)) {
        const known = new Set([...files, ...listed(built.tags, tag)]);
        assert.deepEqual(
          [...closureOf(known)].filter((file) => !known.has(file)),
          [],
          language,
        );
      }
    }
  });

  it('stands in the loader, which imports nothing itself', () => {
    assert.deepEqual(importsOf('loader.js'), []);
    const sets = [built.tags, built.markup, built.words].flatMap((set) => Object.values(set).flat());
    for (const file of new Set(sets))
      assert.ok(codeOf('loader.js').includes(JSON.stringify(file.replace(/\.js$/, ''))), file);
  });
});

describe('a single file', () => {
  const names = ['foyer-header.js', 'foyer.js'];

  it('imports nothing, but advice for who works on the page', () => {
    for (const name of names) {
      assert.deepEqual(importsOf(name), []);
      assert.deepEqual(laterImportsOf(name), ['foyer-advice.js']);
    }
    assert.deepEqual([...importsOf('foyer-advice.js'), ...laterImportsOf('foyer-advice.js')], []);
  });

  it('has the elements of its name inside', () => {
    const inside = (name: string): string[] =>
      Object.keys(built.tags).filter((tag) => new RegExp(`["'\`]${tag}["'\`]:`).test(codeOf(name)));
    assert.deepEqual(inside('foyer-header.js'), ['foyer-basket-summary', 'foyer-login-status']);
    assert.deepEqual(inside('foyer.js'), Object.keys(built.tags));
  });

  it('has its checksum told, in a tag to paste', () => {
    assert.equal(built.integrity.version, version);
    assert.deepEqual(Object.keys(built.integrity.files), names);
    for (const [name, { integrity, snippet }] of Object.entries(built.integrity.files)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(folder, name)))
        .digest('base64');
      assert.equal(integrity, `sha384-${digest}`);
      const src = `/foyer/${version}/${name}`;
      assert.equal(
        snippet,
        `<script type="module" async crossorigin src="${src}" integrity="${integrity}"></script>`,
      );
    }
  });

  it('is the same, character by character, from whoever builds it', async () => {
    const other = mkdtempSync(join(tmpdir(), 'foyer-cdn-'));
    const again = await buildCdn(root, other);
    rmSync(other, { recursive: true });
    assert.deepEqual(again.integrity, built.integrity);
  });
});
