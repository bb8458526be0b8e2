import type { Request } from '@playwright/test';
import { answered, expect, settle, test } from './site.js';
import type { Site } from './site.js';

const elements = `<foyer-basket-summary>In it: <b data-basket-item-count></b></foyer-basket-summary>
  <foyer-login-status></foyer-login-status><foyer-events limit="2"></foyer-events>`;

/** Nothing but what the kit needs: no word of it is `unsafe-…`. */
const policy = (site: Site, files: string): string =>
  [
    "default-src 'none'",
    `script-src ${new URL(files).origin}`,
    "style-src 'self'",
    `img-src data: ${site.tickets}`,
    `connect-src ${site.tickets}`,
    "require-trusted-types-for 'script'",
    "trusted-types foyer lit-html dompurify 'allow-duplicates'",
  ].join('; ');

test.describe('Under the strictest policy for content', () => {
  for (const name of ['loader.js', 'foyer.js'])
    test(`every element works, from another host: ${name}`, async ({ page, site, complaints }) => {
      const src = site.file(name, { elsewhere: true });
      const tag = `<script type="module" async crossorigin src="${src}" ${site.settings}></script>`;
      await page.goto(
        site.page(elements + tag, { headers: { 'Content-Security-Policy': policy(site, src) } }),
      );
      await answered(page, 3);
      await expect(page.getByRole('listitem')).toHaveCount(2);
      await expect(page.getByText('In it: 0')).toBeVisible();
      expect(complaints).toEqual([]);
    });
});

test.describe('From another host', () => {
  test('every file is asked for without cookies', async ({ page, site }) => {
    const requests: Request[] = [];
    page.on('request', (request) => void (request.url().includes('/foyer/') && requests.push(request)));
    const src = site.file('loader.js', { elsewhere: true });
    await page.context().addCookies([{ name: 'who', value: 'someone', url: new URL(src).origin }]);
    await page.goto(
      site.page(`${elements}<script type="module" async crossorigin src="${src}" ${site.settings}></script>`),
    );
    await answered(page, 3);
    const asked = await Promise.all(requests.map((request) => request.allHeaders()));
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((headers) => headers.cookie !== undefined)).toEqual([]);
    expect(new Set(asked.map((headers) => headers['sec-fetch-mode']))).toEqual(new Set(['cors']));
  });

  test('that lets nobody read its files, nothing happens and the author’s content stays', async ({
    page,
    site,
  }) => {
    const src = site.own('document.title = "ran"').replace('://www.', '://cdn.');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(
      site.page(`<foyer-events><a href="/">Tickets</a></foyer-events>
        <script type="module" async crossorigin src="${src}" ${site.settings}></script>`),
    );
    await expect.poll(() => said.some((text) => /CORS|Access-Control-Allow-Origin/.test(text))).toBe(true);
    await settle(page);
    await expect(page.getByRole('link', { name: 'Tickets' })).toBeVisible();
    await expect(page).toHaveTitle('A venue');
  });
});
