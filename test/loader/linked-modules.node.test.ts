import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildCdn } from '../../scripts/cdn/build.mjs';
import { refuseCircles } from '../../scripts/cdn/chunks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-linked-'));
});
after(() => rmSync(folder, { recursive: true }));

const filesIn = (built: string): string[] => readdirSync(built).filter((name) => name.endsWith('.js'));

/** By the name that a class of the schemas' library goes by. */
const holdSchemas = (built: string): string[] =>
  filesIn(built).filter((name) => readFileSync(join(built, name), 'utf8').includes('ZodMiniObject'));

describe('the script-tag build', () => {
  it('has the same files where the project, or what it has installed, is a symbolic link', async () => {
    const project = join(folder, 'project');
    for (const name of ['src', 'package.json', 'tsconfig.base.json'])
      cpSync(join(root, name), join(project, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
    symlinkSync(project, join(folder, 'link'));

    const plain = join(folder, 'plain');
    const linked = join(folder, 'linked');
    const built = await buildCdn(root, plain);
    const { tags, markup, words } = await buildCdn(join(folder, 'link'), linked);
    assert.deepEqual({ tags, markup, words }, { tags: built.tags, markup: built.markup, words: built.words });
    assert.deepEqual(filesIn(linked), filesIn(plain));
    assert.deepEqual(holdSchemas(linked), ['foyer-header.js', 'foyer.js', 'schema.js']);
  });

  it('fails where its chunks would import each other', () => {
    const chunk = (file: string, ...imports: string[]) => ({ file, imports, modules: [] });
    const straight = [chunk('events.js', 'header.js', 'schema.js'), chunk('header.js', 'schema.js')];
    assert.equal(refuseCircles(straight), straight);
    assert.throws(() => refuseCircles([...straight, chunk('schema.js', 'header.js')]), {
      message: 'Chunks import each other: header.js → schema.js → header.js.',
    });
  });
});
