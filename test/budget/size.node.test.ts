import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildCdn } from '../../scripts/cdn/build.mjs';
import type { Built } from '../../scripts/cdn/build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
let built: Built;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-cdn-'));
  built = await buildCdn(root, folder);
});
after(() => rmSync(folder, { recursive: true }));

/** Bytes as a browser downloads them. */
const brotli = (...files: string[]): number =>
  files
    .map((file) => readFileSync(join(folder, file)))
    .map((code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length)
    .reduce((sum, size) => sum + size, 0);

/** Fails above the limit, and says how far it is to the goal. Both in bytes, as the design has them. */
const within = (what: string, size: number, limit: number, goal: number): void => {
  const distance = size <= goal ? 'goal reached' : `${size - goal} above the goal`;
  console.log(`${what}: ${size} bytes, limit ${limit}, ${distance}`);
  assert.ok(size <= limit, `${what} has ${size} bytes, ${size - limit} too many.`);
};

const filesOf = (tag: string): readonly string[] => built.tags[tag] ?? [];
const headerFiles = (): readonly string[] => filesOf('foyer-basket-summary');
const schema = (): string => headerFiles().find((file) => file.startsWith('schema.')) ?? '';
const header = (): readonly string[] => headerFiles().filter((file) => file !== schema());

describe('what a page downloads, brotli', () => {
  it('for the loader', () => within('loader', brotli('loader.js'), 1_500, 1_100));

  it('for a header: loader and one chunk', () => {
    assert.equal(header().length, 1);
    within('header', brotli('loader.js', ...header()), 15_500, 13_300);
  });

  it('for the schemas beside it', () => within('schemas', brotli(schema()), 6_000, 5_400));

  it('for a header: nothing else, whichever of its elements is there', () => {
    assert.equal(headerFiles().length, 2);
    assert.deepEqual([...filesOf('foyer-login-status')].sort(), [...headerFiles()].sort());
  });

  it('for what’s on, on top of that', () => {
    const more = filesOf('foyer-events').filter((file) => !headerFiles().includes(file));
    within('what’s on', brotli(...more), 12_000, 7_500);
  });

  it('for a header in one file, all that it may ever need inside', () => {
    within('foyer-header.js', brotli('foyer-header.js'), 33_000, 28_000);
    console.log(`foyer.js, with every element: ${brotli('foyer.js')} bytes`);
  });
});
