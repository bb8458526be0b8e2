import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../../scripts/demo-server.js';
import { expect, test } from '../support/demo.js';

// Answers that real systems gave stand beside the project, where they are there at all. They are read in place.
const folder = fileURLToPath(new URL('../../../shared/real/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

const namesIn = (file: string): string[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { readonly name: string }[]).map(({ name }) => name.trim());

if (files.length === 0)
  test('a recorded season', () => {
    test.skip(true, 'No recorded answers of real systems beside the project.');
  });

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const name of files)
  test(`the recorded season ${name} is shown whole, and said to be recorded`, async ({
    page,
    complaints,
  }) => {
    const demo = await startDemo({ port: 0, pagePort: 0, catalogue: folder + name });
    try {
      await page.goto(`${demo.pageUrl}whats-on/`);
      await expect(page.getByText('A recorded season.')).toBeVisible();
      const wanted = namesIn(folder + name);
      const headings = page.getByRole('main').getByRole('heading', { level: 2 });
      await expect(headings).toHaveCount(wanted.length);
      const shown = await headings.allTextContents();
      expect(shown.map(squeezed).sort()).toEqual(wanted.map(squeezed).sort());
      // Pictures of real venues are on their own hosts, which tests do not ask.
      expect(complaints.filter((sentence) => !sentence.includes('net::ERR'))).toEqual([]);
    } finally {
      await demo.close();
    }
  });
