import type { Page } from '@playwright/test';
import { snippetsOf } from '../docs/fences.js';
import { answered, expect, settle, test } from './site.js';

/** How far a page's content has moved so far, as Chromium counts it. */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    // Its callback comes when the page has time for it; what it would be told is there already.
    const entries = observer.takeRecords() as unknown as { value: number }[];
    observer.disconnect();
    return entries.reduce((sum, { value }) => sum + value, 0);
  });

const [room] = snippetsOf('stories/guides/install.mdx').filter(({ language }) => language === 'css');

test.describe('A page whose list comes after it was painted', () => {
  for (const [what, content] of Object.entries({
    'nothing inside': '',
    'a link inside': '<a href="/tickets">Tickets</a>',
  }))
    test(`stays where it is with the room that the guide keeps for it: ${what}`, async ({ page, site }) => {
      const move = async (css: string): Promise<number> => {
        await page.goto(
          site.page(
            `<h1>What’s on</h1><foyer-events ${site.around}>${content}</foyer-events><footer>The Lantern</footer>`,
            { head: `<style>${css}</style>` },
          ),
        );
        await settle(page);
        await page.evaluate((src) => {
          const script = document.createElement('script');
          Object.assign(script, { type: 'module', src });
          document.head.append(script);
        }, site.file('loader.js'));
        await answered(page);
        await settle(page);
        return shifted(page);
      };
      expect(await move('')).toBeGreaterThan(0.005);
      expect(await move(room?.code ?? '')).toBeLessThanOrEqual(0.001);
    });
});
