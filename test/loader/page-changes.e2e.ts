import type { Page } from '@playwright/test';
import { boosts, changers } from '../support/libraries.js';
import type { Changer } from '../support/libraries.js';
import { answered, expect, test } from './site.js';
import type { Site } from './site.js';

const listing = `<main><foyer-events limit="2"><template><p><b data-event-name></b></p></template></foyer-events></main>`;

/** How often each asks for a page that is shown, left, and gone back to twice: most keep a copy. */
const asks: Readonly<Record<Changer, number>> = {
  Turbo: 1,
  htmx: 3,
  'htmx with its history cache': 1,
  'htmx 2': 1,
};

/** Puts two pages on the website that lead to each other. @returns the address of the first. */
const twoPages = (site: Site, by: Changer, first: string, second: string): string => {
  const head = site.library(by);
  const body = (link: string, content: string): string =>
    `<div ${boosts[by]}><nav>${link}</nav><foyer-basket-summary>In it: <b data-basket-item-count>?</b></foyer-basket-summary>${site.script()}${content}</div>`;
  const next = site.page(body('', second), { head });
  return site.page(body(`<a href="${next}">Next</a>`, first), { head });
};

/** Says whether it is still the same document, with other content. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in window);

for (const by of changers)
  test.describe(`A site whose pages are changed by ${by}`, () => {
    test('shows the next page’s elements, and none twice on the way back and forth', async ({
      page,
      site,
      requests,
      complaints,
    }) => {
      const first = twoPages(site, by, listing, '<foyer-login-status></foyer-login-status>');
      let asked = 0;
      page.on('request', (request) => (asked += Number(request.url() === first)));
      await page.goto(first);
      const expectFirst = async (): Promise<void> => {
        await expect(page.locator('foyer-login-status')).toHaveCount(0);
        await expect(page.locator('foyer-events')).toHaveCount(1);
        await answered(page, 2);
        await expect(page.locator('main p')).toHaveCount(2);
        await expect(page.locator('main p').first()).toBeVisible();
        await expect(page.getByText('In it: 0')).toBeVisible();
      };
      const expectSecond = async (): Promise<void> => {
        await expect(page.locator('foyer-events')).toHaveCount(0);
        await expect(page.locator('foyer-login-status')).toHaveCount(1);
        await answered(page, 2);
        await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
        await expect(page.getByText('In it: 0')).toBeVisible();
      };
      await expectFirst();
      await mark(page);

      await page.getByRole('link', { name: 'Next' }).click();
      await expectSecond();
      await page.goBack();
      await expectFirst();
      await page.goForward();
      await expectSecond();
      await page.goBack();
      await expectFirst();

      expect(await isMarked(page)).toBe(true);
      expect(asked).toBe(asks[by]);
      expect(requests.files.filter((file) => file === 'header.js')).toHaveLength(1);
      expect(requests.api.filter((resource) => resource === 'basket')).toHaveLength(1);
      expect(complaints).toEqual([]);
    });

    test('has elements on its next page that the first one had not', async ({ page, site, complaints }) => {
      const second = `${listing}<div data-foyer="foyer-login-status"></div>`;
      await page.goto(twoPages(site, by, '', second));
      await answered(page);
      await mark(page);
      await page.getByRole('link', { name: 'Next' }).click();
      await answered(page, 3);
      await expect(page.locator('main p')).toHaveCount(2);
      expect(await isMarked(page)).toBe(true);
      expect(complaints).toEqual([]);
    });
  });
