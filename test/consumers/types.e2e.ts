import { expect, test, withMistake } from './fixtures.js';

test.describe('the types', () => {
  test('are right in all that the project writes', async ({ installed }) => {
    const { passed, output } = await installed.run('check');
    expect(passed, output).toBe(true);
  });

  test('find a planted mistake', async ({ installed, mistakes }) => {
    expect(mistakes.length).toBeGreaterThan(0);
    for (const mistake of mistakes) {
      const { passed, output } = await withMistake(installed.folder, mistake, () => installed.run('check'));
      expect(passed).toBe(false);
      expect(output).toMatch(mistake.told);
      expect(output).toContain(mistake.file.split('/').at(-1));
    }
  });
});
