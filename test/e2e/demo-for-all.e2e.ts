import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoPages } from '../../scripts/demo/build.js';
import type { Demo } from '../../scripts/demo-server.js';
import { buySeats, logIn, settle } from '../../scripts/shots/visit.js';
import { expect, test } from '../support/demo.js';

/** Every page in the state that shows most of it. */
const scenes: Readonly<Record<string, (page: Page, demo: Demo) => Promise<unknown>>> = {
  ...Object.fromEntries(
    demoPages.map((path) => [path, (page: Page, demo: Demo) => page.goto(new URL(path, demo.pageUrl).href)]),
  ),
  'the account of someone logged in': async (page, demo) => {
    await page.goto(`${demo.pageUrl}account/`);
    await logIn(page, demo);
  },
  'booking, with two seats': buySeats,
  'a page that is not there': (page, demo) => page.goto(`${demo.pageUrl}nowhere/`),
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in a ${colorScheme} scheme`, () => {
    test.use({ colorScheme });
    for (const [name, visit] of Object.entries(scenes))
      test(`${name} has nothing that axe objects to`, async ({ page, demo }) => {
        await visit(page, demo);
        await settle(page);
        // A framed page has a header and a main part of its own, as it should.
        const axe = new AxeBuilder({ page }).disableRules(page.frames().length > 1 ? 'landmark-unique' : []);
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      });
  });

test.describe('on the narrowest screen, and at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  for (const [name, visit] of Object.entries(scenes))
    test(`${name} never scrolls sideways`, async ({ page, demo }) => {
      await visit(page, demo);
      await settle(page);
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over).toBe(0);
    });

  test('the header does not cover what is read', async ({ page, demo }) => {
    await page.goto(demo.pageUrl);
    const position = await page.getByRole('banner').evaluate((header) => getComputedStyle(header).position);
    expect(position).toBe('static');
  });
});

test('from right to left, no page scrolls sideways', async ({ page, demo }) => {
  for (const path of demoPages) {
    await page.goto(new URL(path, demo.pageUrl).href);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await settle(page);
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over, path).toBe(0);
  }
});

test('the keyboard alone leads from the front door to an event, and skips the menu', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.pageUrl}whats-on/`);
  const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(first).toBeVisible();
  const name = await first.innerText();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const reached = page.getByRole('link', { name }).first();
  await expect(reached).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});
