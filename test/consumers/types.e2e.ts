import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSnippets } from '../docs/fences.js';
import { expect, test, withMistake } from './fixtures.js';

/** Where the project's compiler looks for a file that the documents print, by its language. */
const placeOf = (consumer: string, language: string): string => (consumer === 'templates' ? language : 'src');

test.describe('the types', () => {
  test('are right in all that the project writes, and in what the documents print for it', async ({
    consumer,
    installed,
  }) => {
    const printed = allSnippets().filter(({ project }) => project === consumer);
    for (const { at, language, code } of printed) {
      const name = `${at.replace(/\W+/g, '-')}.${language}`;
      writeFileSync(join(installed.folder, placeOf(consumer, language), name), `${code}\n`);
    }
    expect(printed.length > 0 || consumer === 'vite').toBe(true);
    const { passed, output } = await installed.run('check');
    expect(passed, output).toBe(true);
  });

  test('find a planted mistake', async ({ installed, mistakes }) => {
    expect(mistakes.length).toBeGreaterThan(0);
    for (const mistake of mistakes) {
      const { passed, output } = await withMistake(installed.folder, mistake, () =>
        installed.run(mistake.script),
      );
      expect(passed).toBe(false);
      expect(output).toMatch(mistake.told);
      expect(output).toContain(mistake.file.split('/').at(-1));
    }
  });
});
