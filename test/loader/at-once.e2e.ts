import type { Page, Route } from '@playwright/test';
import { answered, expect, settle, test } from './site.js';

/** Holds every file but the loader back, so that what is asked for was asked for before any answer. */
const holdFiles = async (page: Page): Promise<{ held: () => string[]; releaseOnly: () => Promise<void> }> => {
  const routes = new Map<string, Route>();
  let open = true;
  await page.route(/\/foyer\/[\d.]+\/(?!loader\.js)/, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    // What comes too late to be asked for at once is not to be had.
    if (!open) return route.abort();
    routes.set(name, route);
    return undefined;
  });
  return {
    held: () => [...routes.keys()].sort(),
    async releaseOnly() {
      open = false;
      await Promise.all([...routes.values()].map((route) => route.continue()));
    },
  };
};

const template = '<template><p><b data-event-name></b></p></template>';

/** What is on a page, and what it shows with nothing but the files that were asked for at first. */
const pages: Readonly<
  Record<string, { html: string; lang?: string; last: string; shows: (page: Page) => Promise<void> }>
> = {
  'the header’s elements': {
    html: '<foyer-basket-summary></foyer-basket-summary><foyer-login-status></foyer-login-status>',
    last: 'header.js',
    shows: (page) => expect(page.getByRole('link', { name: 'Basket, 0 items' })).toBeVisible(),
  },
  'a list of events': {
    html: '<foyer-events limit="2"></foyer-events>',
    last: 'foyer-events.js',
    shows: (page) => expect(page.getByRole('listitem')).toHaveCount(2),
  },
  'an author’s own basket': {
    html: '<foyer-basket-summary>In it: <b data-basket-item-count>?</b></foyer-basket-summary>',
    last: 'foyer-basket-summary-markup.js',
    shows: (page) => expect(page.getByText('In it: 0')).toBeVisible(),
  },
  'an author’s own login': {
    html: '<foyer-login-status><p data-logged-out-container>Come in</p></foyer-login-status>',
    last: 'foyer-login-status-markup.js',
    shows: (page) => expect(page.getByText('Come in')).toBeVisible(),
  },
  'an author’s own list': {
    html: `<foyer-events limit="2">${template}</foyer-events>`,
    last: 'foyer-events-markup.js',
    shows: (page) => expect(page.locator('foyer-events > p')).toHaveCount(2),
  },
  'a basket in Welsh': {
    html: '<foyer-basket-summary></foyer-basket-summary>',
    lang: 'cy',
    last: 'cy-gb.js',
    shows: (page) => expect(page.getByRole('link', { name: /^Basged/ })).toBeVisible(),
  },
  'a cart in Canadian English, on an otherwise British page': {
    html: '<main lang="EN-ca"><foyer-basket-summary></foyer-basket-summary></main>',
    last: 'en-ca.js',
    shows: (page) => expect(page.getByRole('link', { name: /^Cart/ })).toBeVisible(),
  },
  'a list of events in French, of whatever region': {
    html: '<foyer-events limit="2"></foyer-events>',
    lang: 'fr-BE',
    last: 'fr-ca.js',
    shows: (page) => expect(page.getByRole('listitem')).toHaveCount(2),
  },
};

test.describe('All files are asked for before any of them is there', () => {
  for (const [what, { html, lang, last, shows }] of Object.entries(pages))
    test(what, async ({ page, site, complaints }) => {
      const files = await holdFiles(page);
      await page.goto(site.page(html + site.script(), lang === undefined ? {} : { lang }), {
        waitUntil: 'commit',
      });
      await expect.poll(files.held).toContain(last);
      await settle(page);
      await files.releaseOnly();
      await answered(page);
      await shows(page);
      // Of what is left for later, nobody has asked: that would have been refused, and said.
      expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
    });

  test('also where an element’s own content comes after its tag, and the language from the script tag', async ({
    page,
    site,
  }) => {
    const files = await holdFiles(page);
    const tag = site.script('loader.js', `${site.settings} data-lang="fr-CA"`);
    await page.goto(site.page(tag, { lang: '' }), { waitUntil: 'commit' });
    // What has begun to come need not have a body yet.
    await page.locator('body').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const element = document.createElement('foyer-basket-summary');
      document.body.append(element);
      return new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          element.innerHTML = '<b data-basket-item-count></b>';
          resolve();
        }),
      );
    });
    await expect
      .poll(files.held)
      .toEqual(expect.arrayContaining(['foyer-basket-summary-markup.js', 'hooks.js', 'fr-ca.js']));
    await files.releaseOnly();
    await answered(page);
    await expect(page.locator('b')).toHaveText('0');
  });

  test('asks for no language and no hooks where none is wanted', async ({ page, site, requests }) => {
    await page.goto(
      site.page(`<foyer-events limit="1"><a href="/">Tickets</a></foyer-events>${site.script()}`),
    );
    await answered(page);
    expect(requests.files.filter((file) => /^(dictionaries|hooks|.*-markup|.*-..)\.js$/.test(file))).toEqual(
      [],
    );
  });
});
