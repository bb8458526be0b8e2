import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../../src/base/version.js';
import { answered, builtFiles, expect, settle, test } from './site.js';

const header = '<foyer-basket-summary></foyer-basket-summary><foyer-login-status></foyer-login-status>';
const pages = { 'foyer-header.js': header, 'foyer.js': `${header}<foyer-events limit="2"></foyer-events>` };
const link = '<a href="/tickets">Tickets</a>';

/** The `integrity` of a built file. */
const integrityOf = async (name: string): Promise<string> => {
  const content = await readFile(join(builtFiles, version, name));
  return `integrity="sha384-${createHash('sha384').update(content).digest('base64')}"`;
};

for (const [file, elements] of Object.entries(pages))
  test.describe(file, () => {
    test('shows its elements, and is all that they are made of', async ({
      page,
      site,
      requests,
      complaints,
    }) => {
      await page.goto(site.page(elements + site.script(file)));
      await answered(page, 2);
      await settle(page);
      expect(requests.files).toEqual([file]);
      expect(requests.api.filter((resource) => resource === 'basket')).toHaveLength(1);
      expect(complaints).toEqual([]);
    });

    test('needs no other file where a system refuses, in another language, around own markup', async ({
      page,
      site,
      requests,
    }) => {
      const body = `<div data-foyer="foyer-login-status" data-client-name="nobody-here"></div>
        <main lang="cy">${elements}</main>
        <foyer-basket-summary>In it: <b data-basket-item-count></b></foyer-basket-summary>${site.script(file)}`;
      await page.goto(site.page(body));
      await expect(page.getByText('In it: 0')).toBeVisible();
      await expect(page.getByRole('link', { name: /^Basged/ })).toBeVisible();
      await expect(page.locator('foyer-login-status:state(error)')).toHaveCount(1);
      // Its file for developers alone: this page is on their machine.
      expect(requests.files.filter((name) => name !== 'foyer-advice.js')).toEqual([file]);
    });

    test('works with its checksum', async ({ page, site, complaints }) => {
      const tag = site.script(file, `${site.settings} ${await integrityOf(file)}`);
      await page.goto(site.page(elements + tag));
      await answered(page, 2);
      expect(complaints).toEqual([]);
    });

    test('is not run where one character of it was changed: the author’s content stays', async ({
      page,
      site,
      requests,
    }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      const code = await readFile(join(builtFiles, version, file), 'utf8');
      await page.route(site.file(file), (route) =>
        route.fulfill({ contentType: 'text/javascript', body: code.replace('Foyer could', 'Foyer Could') }),
      );
      const tag = site.script(file, `${site.settings} ${await integrityOf(file)}`);
      await page.goto(site.page(`<foyer-basket-summary>${link}</foyer-basket-summary>${tag}`));
      await expect.poll(() => said.some((text) => /digest|integrity/i.test(text))).toBe(true);
      await settle(page);
      await expect(page.getByRole('link', { name: 'Tickets' })).toBeVisible();
      expect(await page.evaluate(() => customElements.get('foyer-basket-summary'))).toBeUndefined();
      expect(requests.api).toEqual([]);
    });

    test('takes settings from its address, and puts elements in place of marked <div>s', async ({
      page,
      site,
    }) => {
      const src = `${site.file(file)}?client-name=lantern&amp;custom-domain=${encodeURIComponent(site.tickets)}`;
      await page.goto(
        site.page(`<script type="module" src="${src}"></script>
          <div data-foyer="foyer-basket-summary" data-basket-url="/till"></div>`),
      );
      await answered(page);
      await expect(page.getByRole('link')).toHaveAttribute('href', '/till');
    });
  });
