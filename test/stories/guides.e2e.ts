import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { inLanguage, snippets } from './guides.js';
import { allAnswered, test } from './printed-page.js';

const loader = '<script type="module" async crossorigin src="/foyer/0.1.0/loader.js"></script>';
const venue = 'client-name="lantern" custom-domain="tickets.lantern.example"';

/** That each piece works as it is printed is tested with those of all documents (test/e2e/snippets.e2e.ts). */
test.describe('What the guides print', () => {
  test('names the version that is built', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const named = snippets.flatMap(({ code }) => code.match(/\/foyer\/([\d.]+)\//g) ?? []);
    expect(new Set(named)).toEqual(new Set([`/foyer/${version}/`]));
  });

  test('tells a tag manager of a basket that changed here, and of errors', async ({ printed }) => {
    const [snippet] = inLanguage('js', 'events');
    const page = await printed.open(
      `${loader}<foyer-basket-summary ${venue} basket-url="/basket"></foyer-basket-summary>`,
    );
    await page.addScriptTag({ content: snippet?.code ?? '' });
    await allAnswered(page);
    await page.evaluate(() => {
      const tell = (cause: string): void => {
        const detail = { count: 2, total: 24.5, cause };
        document.dispatchEvent(new CustomEvent('foyer-basket-change', { detail }));
      };
      tell('here');
      tell('tab');
      document
        .querySelector('foyer-basket-summary')
        ?.dispatchEvent(new CustomEvent('foyer-error', { bubbles: true, detail: { code: 'network' } }));
    });
    expect(await page.evaluate(() => (window as unknown as { dataLayer: unknown[] }).dataLayer)).toEqual([
      { event: 'basket_change', items: 2, value: 24.5 },
      { event: 'foyer_error', element: 'foyer-basket-summary', code: 'network' },
    ]);
  });
});
