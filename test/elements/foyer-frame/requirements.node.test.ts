import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('../..', import.meta.url));

/** What a good host of the system's frames does, by number, and how strongly it is asked for: must or should. */
const requirements: Readonly<Record<number, readonly ['M' | 'S', string]>> = {
  1: ['M', 'a frame in the page itself, by the conventional id and name, or the author’s own'],
  2: ['M', 'a plain link to the same page, before and beside the frame'],
  3: ['M', 'one active frame on a page'],
  4: ['M', 'a live frame is left alone'],
  5: ['M', 'addresses are built from a list of pages'],
  6: ['M', 'the ticket host of the shared settings, and advice on its site'],
  7: ['M', 'messages of its own frame and of exactly that origin only'],
  8: ['M', 'messages of a known shape only'],
  9: ['M', 'nothing of the customer goes anywhere'],
  10: ['M', 'payment is permitted before the page is asked for'],
  11: ['M', 'no sandbox, and advice on a bad one'],
  12: ['M', 'the page’s origin is told as referrer'],
  13: ['S', 'a content security policy to copy'],
  14: ['M', 'a link where the page is cross-origin isolated'],
  15: ['M', 'loaded eagerly; the line opened ahead'],
  16: ['M', 'room is kept free, heights are limited'],
  17: ['M', 'sources of the height, in order'],
  18: ['S', 'the reason where no height arrives'],
  19: ['M', 'basket and login are read again once per change'],
  20: ['M', 'a basket or account that is out of date is loaded again'],
  21: ['M', 'return from the back/forward cache'],
  22: ['M', 'blocked cookies are explained'],
  23: ['S', 'a page that does not come is noticed'],
  24: ['M', 'no step in the history for pages of ours'],
  25: ['S', 'a basket that a login emptied is explained'],
  26: ['M', 'a title for each page, in the page’s language'],
  27: ['M', 'the focus is moved only for who asked'],
  28: ['M', 'what is going on is said politely'],
  29: ['M', 'scrolling, up and for further pages only'],
  30: ['S', 'a way past the frame and one to the full page'],
  31: ['S', 'a culture in every address'],
  32: ['M', 'an order is told by the snippet alone, once'],
  33: ['M', 'no consent in addresses'],
};

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(test|e2e)\.ts$/.test(entry.name) ? [path] : [];
  });

/** Titles of tests that begin with the number of a requirement, by that number. */
const titles = new Map<number, string[]>();
for (const file of files(tests))
  for (const [, number, title] of readFileSync(file, 'utf8').matchAll(
    /\b(?:it|test)\(\s*['`]R(\d+) ([^'`\n]+)['`]/g,
  ))
    titles.set(Number(number), [...(titles.get(Number(number)) ?? []), title ?? '']);

describe('a host of the system’s frames', () => {
  for (const [number, [strength, what]] of Object.entries(requirements))
    it(`is tested for requirement ${number} (${strength}): ${what}`, () => {
      assert.ok(
        (titles.get(Number(number)) ?? []).length > 0,
        `No test has a title that begins "R${number} ".`,
      );
    });

  it('is tested for no requirement that there is not', () => {
    assert.deepEqual(
      [...titles.keys()].filter((number) => requirements[number] === undefined),
      [],
    );
  });
});
