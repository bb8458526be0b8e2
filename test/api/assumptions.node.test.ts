import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dialectNames } from '../../src/sandbox/dialects.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Row {
  readonly name: string;
  readonly file: string;
  readonly dialect: string;
  readonly cells: readonly string[];
}

const rows: Row[] = read('docs/assumptions.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (name |-)/.test(line))
  .map((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const bare = (at: number): string => (cells[at] ?? '').replaceAll('`', '');
    return { name: bare(0), file: bare(3), dialect: bare(4), cells };
  });

/** Everything that speaks with the system; files of the client go by their bare names. */
const folders = ['api', 'frame', 'elements/foyer-frame'];

const markers = folders
  .flatMap((folder) =>
    readdirSync(new URL(`src/${folder}`, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  .flatMap((path) =>
    [...read(`src/${path}`).matchAll(/\/\/ assumption: ([\w-]+)$/gm)].map(([, name = '']) => ({
      name,
      file: path.replace(/^api\//, ''),
    })),
  );

/** A dialect is a name; a reason for having none begins with "none". */
const named = rows.filter(({ dialect }) => !dialect.startsWith('none: ')).map(({ dialect }) => dialect);

describe('docs/assumptions.md', () => {
  it('fills every cell of every row', () => {
    for (const { name, cells } of rows) {
      assert.equal(cells.length, 6, name);
      assert.ok(
        cells.every((cell) => cell !== ''),
        name,
      );
    }
  });

  it('has one row for each line of the client and the frame that holds an assumption, and each such line once', () => {
    const inTable = rows.map(({ name, file }) => `${name} in ${file}`).sort();
    const inCode = markers.map(({ name, file }) => `${name} in ${file}`).sort();
    assert.deepEqual(inTable, inCode);
    assert.equal(new Set(inCode).size, inCode.length);
  });

  it('has rows for the frame too', () => {
    assert.ok(rows.some(({ file }) => file.startsWith('frame/')));
  });

  it('names dialects that the sandbox speaks, and every one of them', () => {
    assert.deepEqual([...named].sort(), [...dialectNames].sort());
  });
});
