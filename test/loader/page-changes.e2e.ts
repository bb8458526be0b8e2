import type { Page } from '@playwright/test';
import { answered, expect, test } from './site.js';
import type { Site } from './site.js';

const listing = `<main><foyer-events limit="2"><template><p><b data-event-name></b></p></template></foyer-events></main>`;
const header = (site: Site): string =>
  `<foyer-basket-summary>In it: <b data-basket-item-count>?</b></foyer-basket-summary>${site.script()}`;

/**
 * What Turbo Drive does with a page, in the order it does it: keeps a clone of the page that is left, puts the body of
 * the next in its place with scripts made anew, and on the way back the clone's clone. Source: Turbo's PageRenderer and
 * Snapshot.
 */
const turbo = {
  visit: (page: Page, address: string) =>
    page.evaluate(async (url) => {
      const text = await (await fetch(url)).text();
      Object.assign(window, { left: document.body.cloneNode(true) });
      const next = new DOMParser().parseFromString(text, 'text/html');
      const body = document.adoptNode(next.body);
      for (const script of body.querySelectorAll('script')) {
        const made = document.createElement('script');
        made.textContent = script.textContent;
        for (const { name, value } of script.attributes) made.setAttribute(name, value);
        script.replaceWith(made);
      }
      document.body.replaceWith(body);
    }, address),
  restore: (page: Page) =>
    page.evaluate(() => {
      const { left } = window as unknown as { left: HTMLElement };
      document.body.replaceWith(left.cloneNode(true));
    }),
};

/**
 * What htmx does with a boosted link: keeps the page as text, puts the next one's content into the same body, and on the
 * way back the text. Source: htmx's saveToHistoryCache and restoreHistory.
 */
const htmx = {
  visit: (page: Page, address: string) =>
    page.evaluate(async (url) => {
      const text = await (await fetch(url)).text();
      Object.assign(window, { left: document.body.innerHTML });
      const fragment = document.createElement('template');
      fragment.innerHTML = text.replace(/^.*<body>|<\/body>.*$/gs, '');
      document.body.replaceChildren(fragment.content);
    }, address),
  restore: (page: Page) =>
    page.evaluate(() => {
      const { left } = window as unknown as { left: string };
      document.body.innerHTML = left;
    }),
};

for (const [name, { visit, restore }] of Object.entries({ Turbo: turbo, htmx }))
  test.describe(`A site whose pages are changed by ${name}`, () => {
    test('shows the next page’s elements, and none twice on the way back', async ({
      page,
      site,
      requests,
      complaints,
    }) => {
      const next = site.page(`${header(site)}<foyer-login-status></foyer-login-status>`);
      await page.goto(site.page(header(site) + listing));
      await answered(page, 2);
      await expect(page.locator('main p')).toHaveCount(2);
      await expect(page.getByText('In it: 0')).toBeVisible();

      await visit(page, next);
      await answered(page, 2);
      await expect(page.locator('foyer-events')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
      await expect(page.getByText('In it: 0')).toBeVisible();

      await restore(page);
      await answered(page, 2);
      await expect(page.locator('main p')).toHaveCount(2);
      await expect(page.locator('main p').first()).toBeVisible();
      await expect(page.getByText('In it: 0')).toBeVisible();

      expect(requests.files.filter((file) => file === 'header.js')).toHaveLength(1);
      expect(requests.api.filter((resource) => resource === 'basket')).toHaveLength(1);
      expect(complaints).toEqual([]);
    });

    test('has elements on its next page that the first one had not', async ({ page, site, complaints }) => {
      const next = site.page(header(site) + listing + '<div data-foyer="foyer-login-status"></div>');
      await page.goto(site.page(header(site)));
      await answered(page);
      await visit(page, next);
      await answered(page, 3);
      await expect(page.locator('main p')).toHaveCount(2);
      expect(complaints).toEqual([]);
    });
  });
