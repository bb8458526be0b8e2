import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtDemo } from '../../scripts/demo/build.js';
import { versions } from '../../scripts/demo/script-tags.js';
import { expect, test } from '../support/demo.js';

// What the demo's further pages say that they show.

/** Counts the requests that a page sends below its API, by the end of their path. */
const requestsOf = (page: Page): Map<string, number> => {
  const counts = new Map<string, number>();
  page.on('request', (request) => {
    const [, path] = /\/api\/v3\/([^?]*)/.exec(request.url()) ?? [];
    if (path === undefined) return;
    const key = `${request.method()} ${path}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
};

const cards = (page: Page, within: string) => page.locator(within).getByRole('listitem');

test.describe('three other venues', () => {
  const venues = ['festival', 'children', 'opera'] as const;

  test('are made of one markup', async () => {
    const html = await readFile(join(builtDemo, 'themes/index.html'), 'utf8');
    const markup = venues.map((key) => {
      const [section = ''] = new RegExp(`<section[^>]* id="${key}"[^]*?</section>`).exec(html) ?? [];
      // Without its words: text, and the name that screen readers give the menu.
      return section
        .replaceAll(key, 'venue')
        .replace(/>[^<]+</g, '><')
        .replace(/aria-label="[^"]*"/, '');
    });
    expect(markup[0]).toContain('<foyer-events limit="6"');
    expect(markup[1]).toBe(markup[0]);
    expect(markup[2]).toBe(markup[0]);
  });

  test('differ in letters, colours, corners and arrangement, and ask once for all', async ({
    page,
    demo,
  }) => {
    const requests = requestsOf(page);
    await page.goto(`${demo.pageUrl}themes/`);
    for (const key of venues) await expect(cards(page, `#${key} foyer-events`)).toHaveCount(6);
    const looks = await page.evaluate(
      (keys) =>
        keys.map((key) => {
          const part = (name: string): CSSStyleDeclaration | undefined => {
            const found = document.querySelector(`#${key} foyer-events`)?.shadowRoot;
            const element = found?.querySelector(`[part~="${name}"]`);
            return element ? getComputedStyle(element) : undefined;
          };
          const venue = document.querySelector(`#${key}`);
          const { fontFamily, fontSize, textTransform, fontVariantCaps } = part('name') ?? {};
          return {
            letters: [fontFamily, fontSize, textTransform, fontVariantCaps].join(),
            ground: venue && getComputedStyle(venue).backgroundColor,
            edge: [part('card')?.borderTopWidth, part('card')?.borderTopLeftRadius].join(),
            columns: part('list')?.gridTemplateColumns.split(' ').length,
          };
        }),
      venues,
    );
    for (const aspect of ['letters', 'ground', 'edge', 'columns'] as const)
      expect(new Set(looks.map((look) => look[aspect])).size, aspect).toBe(3);
    expect(requests.get('GET events')).toBe(1);
    // The header's and the venues': the basket is another answer than the listings wait for.
    await expect(page.locator('foyer-basket-summary[count="0"]')).toHaveCount(4);
    expect(requests.get('GET basket')).toBe(1);
  });
});

test.describe('a page of a content system', () => {
  test('shows what was pasted in as divs, with one script tag and no style of the kit', async ({
    page,
    demo,
    complaints,
  }) => {
    await page.goto(`${demo.pageUrl}cms/`);
    await expect(cards(page, 'foyer-events')).toHaveCount(4);
    await expect(page.getByRole('link', { name: /^Basket, 0 items/ })).toHaveAttribute('href', '/basket/');
    await expect(page.getByRole('link', { name: 'Log in' })).toHaveAttribute('href', '/account/');
    await expect(page.locator('[data-foyer]')).toHaveCount(0);
    const scripts = await page
      .locator('script')
      .evaluateAll((tags) => tags.map((tag) => new URL((tag as HTMLScriptElement).src).pathname));
    expect(scripts).toEqual([`/cdn/${versions.version}/loader.js`]);
    expect(complaints).toEqual([]);
  });
});

test.describe('elements that come late', () => {
  test('show what is on when made early, added, moved and replaced, on one request', async ({
    page,
    demo,
    complaints,
  }) => {
    const requests = requestsOf(page);
    await page.goto(`${demo.pageUrl}late/`);
    await expect(cards(page, '#told-early')).toHaveCount(2);
    const first = cards(page, '#told-early').first().getByRole('link');
    await expect(first).toHaveAttribute('href', /^\/book\/\?event=\w+/);
    await expect(cards(page, '#added-later')).toHaveCount(1);
    await page.getByRole('button', { name: 'Add another' }).click();
    await expect(cards(page, '#added-later')).toHaveCount(2);

    const move = page.getByRole('button', { name: 'Move it to the other side' });
    for (const [from, to] of [
      ['#one-side', '#other-side'],
      ['#other-side', '#one-side'],
    ] as const) {
      await expect(cards(page, from)).toHaveCount(1);
      await move.click();
      await expect(cards(page, to)).toHaveCount(1);
      await expect(cards(page, from)).toHaveCount(0);
    }

    for (const count of [3, 2, 3]) {
      await page.getByRole('button', { name: 'Replace it' }).click();
      await expect(cards(page, '#replaced-often')).toHaveCount(count);
    }
    expect(requests.get('GET events')).toBe(1);
    expect(complaints).toEqual([]);
  });
});

test.describe('two versions at once', () => {
  test('share one basket, read once for all and followed by all', async ({ page, demo }) => {
    const requests = requestsOf(page);
    await page.goto(`${demo.pageUrl}two-versions/`);
    const versionOf = (tag: string) => page.locator(`[data-version-of="${tag}"]`);
    await expect(versionOf('foyer-basket-summary')).toHaveText(`${versions.version}, the npm bundle`);
    await expect(versionOf('foyer-login-status')).toHaveText(`${versions.earlier}, a script tag`);
    await expect(versionOf('foyer-events')).toHaveText(`${versions.earlier}, a script tag`);
    await expect(cards(page, 'foyer-events')).toHaveCount(3);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Log in' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Basket, 0 items/ })).toHaveCount(2);
    expect(requests.get('GET basket')).toBe(1);

    requests.clear();
    await page.getByRole('button', { name: 'Give £5' }).click();
    await expect(page.getByRole('link', { name: /^Basket, 1 item, £5/ })).toHaveCount(2);
    expect(requests.get('POST basket/donations')).toBe(1);
    expect(requests.get('GET basket')).toBe(1);
  });
});

test.describe('trusted types', () => {
  const listing = (page: Page) => cards(page, 'foyer-events');

  test('let two copies of the script work without a report', async ({ page, demo, complaints }) => {
    await page.goto(`${demo.pageUrl}trusted-types/`);
    await expect(listing(page)).toHaveCount(3);
    await expect(page.getByRole('link', { name: /^Basket, 0 items/ })).toBeVisible();
    await expect(page.locator('#policy')).toContainText(
      `trusted-types foyer lit-html dompurify 'allow-duplicates'`,
    );
    await expect(page.getByLabel('Reports of the browser')).toHaveText('0');
    expect(complaints).toEqual([]);
  });

  test('stop the second copy where the list does not allow duplicates, and the page says so', async ({
    page,
    demo,
    complaints,
  }) => {
    await page.route('**/trusted-types/', async (route) => {
      const answer = await route.fetch();
      const policy = (answer.headers()['content-security-policy'] ?? '').replace(` 'allow-duplicates'`, '');
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'content-security-policy': policy },
      });
    });
    // Node, which fetches it here, knows no names below localhost.
    await page.goto(`${demo.plainPageUrl}trusted-types/`);
    await expect(page.getByLabel('Reports of the browser')).not.toHaveText('0');
    await expect(page.getByRole('link', { name: 'See all events on our ticket pages' })).toBeVisible();
    const defined = await page.evaluate(() =>
      ['foyer-basket-summary', 'foyer-events'].map((tag) => customElements.get(tag) !== undefined),
    );
    expect(defined).toEqual([true, false]);
    await expect.poll(() => complaints.join('\n')).toContain('Foyer could not load <foyer-events>.');
  });
});

test('without JavaScript the author’s links stay, and lead to the ticket pages', async ({ page, demo }) => {
  for (const [link, heading] of [
    ['All events, soonest first', 'What’s on'],
    ['Your basket', 'Your basket'],
    ['Log in', 'Log in'],
  ] as const) {
    await page.goto(`${demo.pageUrl}no-javascript/`);
    expect(await page.locator(':not(:defined)').count()).toBe(3);
    await page.getByRole('main').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    expect(page.url()).toContain('http://tickets.venue.localhost');
  }
});

test('from right to left the page is mirrored and its words are not', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${demo.pageUrl}right-to-left/`);
  await expect(cards(page, 'foyer-events')).toHaveCount(6);
  const left = (selector: string): Promise<number> =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);
  expect(await left('.logo')).toBeGreaterThan(await left('.tools'));
  const [first, second] = await cards(page, 'foyer-events').evaluateAll((found) =>
    found.map((card) => card.getBoundingClientRect().left),
  );
  expect(first).toBeGreaterThan(second ?? Infinity);
  // Its full stop stands at the end of the sentence, to the right of the words.
  const stop = await page.locator('.hero .lead').evaluate((paragraph) => {
    const text = paragraph.firstChild as Text;
    const range = document.createRange();
    const at = text.data.lastIndexOf('.');
    const leftOf = (from: number): number => {
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().left;
    };
    return leftOf(at) - leftOf(at - 1);
  });
  expect(stop).toBeGreaterThan(0);
});
