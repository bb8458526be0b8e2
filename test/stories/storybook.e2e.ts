import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { entries, runStory, test } from './stories.js';
import type { StaticServer } from './static-server.js';

const playground = 'elements-foyer-basket-summary--playground';

/** The basket summary of the open story. */
const summary = (page: Page): Locator => page.locator('foyer-basket-summary');

const story = (site: StaticServer, id: string, more = ''): string =>
  `${site.url}iframe.html?id=${id}&viewMode=story${more}`;

/** A request to the story's own sandbox, as a page makes it. */
const ask = (page: Page, path: string, method = 'GET'): Promise<unknown> =>
  page.evaluate(
    async ([path, method]) => {
      const venue = document.querySelector('.venue');
      const base = `${venue?.getAttribute('custom-domain')}/${venue?.getAttribute('client-name')}/api/v3/`;
      return (await (await fetch(base + path, { method: method ?? 'GET' })).json()) as unknown;
    },
    [path, method] as const,
  );

test.describe('The stories as files below a path, with nothing behind them', () => {
  test('ask the server for files only: the sandbox answers in the browser', async ({ page, site }) => {
    site.asked.length = 0;
    await runStory(page, site, playground);
    await expect(summary(page)).toHaveAttribute('count', '3');
    expect(site.asked.length).toBeGreaterThan(0);
    expect(site.asked.filter((path) => path.includes('~sandbox'))).toEqual([]);
    // Browsers ask for this by themselves.
    const outside = site.asked.filter((path) => !path.startsWith('/a/b/') && path !== '/favicon.ico');
    expect(outside).toEqual([]);
  });

  test('work after a reload by force, which leaves the worker out at first', async ({ page, site }) => {
    await page.goto(story(site, playground));
    await expect(summary(page)).toHaveAttribute('count', '3');
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.reload', { ignoreCache: true });
    await expect(summary(page)).toHaveAttribute('count', '3');
  });

  test('find the basket again after the browser has stopped the worker', async ({ page, site }) => {
    await runStory(page, site, playground);
    const browser = await page.context().newCDPSession(page);
    await browser.send('ServiceWorker.enable');
    await browser.send('ServiceWorker.stopAllWorkers');
    const basket = (await ask(page, 'basket')) as { merchandiseItems: unknown[]; donations: unknown[] };
    expect(basket.merchandiseItems).toHaveLength(2);
    expect(basket.donations).toHaveLength(1);
  });

  test('show the system’s own pages in a frame, on the same basket', async ({ page, site }) => {
    await runStory(page, site, playground);
    await page.evaluate(() => {
      const venue = document.querySelector('.venue');
      const frame = document.createElement('iframe');
      frame.title = 'Basket';
      frame.src = `${venue?.getAttribute('custom-domain')}/${venue?.getAttribute('client-name')}/website/Basket2.aspx`;
      document.body.append(frame);
    });
    await expect(page.frameLocator('iframe').getByText('£5').first()).toBeVisible();
  });

  test('give each story a basket of its own', async ({ page, site }) => {
    await page.goto(story(site, playground));
    await expect(summary(page)).toHaveAttribute('count', '3');
    await page.goto(story(site, 'elements-foyer-basket-summary--empty'));
    await expect(summary(page)).toHaveAttribute('count', '0');
  });

  test('start a story afresh when it is opened again', async ({ page, site }) => {
    await runStory(page, site, playground);
    await expect(summary(page)).toHaveAttribute('count', '3');
    await page.evaluate(async () => {
      const venue = document.querySelector('.venue');
      const base = `${venue?.getAttribute('custom-domain')}/${venue?.getAttribute('client-name')}/api/v3/`;
      await fetch(`${base}basket`, { method: 'DELETE' });
    });
    await page.goto(story(site, playground));
    await expect(summary(page)).toHaveAttribute('count', '3');
  });

  test('follow their controls', async ({ page, site }) => {
    await page.goto(story(site, 'elements-foyer-events--playground', '&args=limit:2'));
    await expect(page.locator('foyer-events').getByRole('listitem')).toHaveCount(2);
  });

  test.describe('where service workers are blocked', () => {
    test.use({ serviceWorkers: 'block' });

    test('say so, in place of a story', async ({ page, site }) => {
      await page.goto(story(site, playground));
      // Blocked without a word: it is given the whole of its time.
      await expect(page.getByRole('alert')).toContainText('in a service worker', { timeout: 30_000 });
      await expect(page.getByRole('alert')).toContainText('https or on localhost');
    });
  });
});

test.describe('Every page of the documentation', () => {
  for (const { id, title } of entries.filter(({ type }) => type === 'docs'))
    test(`${title} opens`, async ({ page, site }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(`${site.url}iframe.html?id=${id}&viewMode=docs`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      if (title.startsWith('Elements/')) {
        const own = entries.filter((entry) => entry.type === 'story' && entry.title === title).length;
        // The first story stands at the top of the page as well.
        await expect(page.locator('.docs-story .venue')).toHaveCount(own + 1);
        // A story's place is there before its elements show something in it.
        const least = (): Promise<number> =>
          page
            .locator('.docs-story .venue')
            .evaluateAll((venues) =>
              Math.min(...venues.map((venue) => venue.getBoundingClientRect().height)),
            );
        await expect.poll(least, { message: 'every story shows something' }).toBeGreaterThan(40);
      }
      expect(faults).toEqual([]);
    });
});
