import type { Page } from '@playwright/test';
import { demoPages } from '../../scripts/demo/pages.js';
import type { Demo } from '../../scripts/demo-server.js';
import { buySeats, logIn, settle } from '../../scripts/shots/visit.js';
import { expect, test } from '../support/demo.js';
import {
  blankTiles,
  colourObjections,
  keyboardFaults,
  objections,
  overflow,
} from '../support/page-checks.js';

/** Every page of the demo, and some in the state that shows most of them. */
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

/** What a browser says on pages that are about it. Elsewhere it says nothing. */
const knownComplaints: Readonly<Record<string, RegExp>> = {
  '/no-javascript/': /script-src/,
  '/two-versions/': /^Foyer: <foyer-basket-summary> is registered by another script or version already\./,
  'a page that is not there': /404 \(Not Found\)/,
};

const desktop = { width: 1280, height: 900 };

for (const [name, visit] of Object.entries(scenes))
  test(`${name} is for everyone`, async ({ page, demo, complaints }) => {
    // All that is asked of a page, on one load of it.
    test.slow();
    await page.setViewportSize(desktop);
    await visit(page, demo);
    await settle(page);
    const soft = expect.configure({ soft: true });
    soft(await blankTiles(page), 'nothing is blank').toEqual([]);
    soft(await objections(page), 'axe, in the light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    soft(await colourObjections(page), 'axe, in the dark').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    soft(await keyboardFaults(page), 'by keyboard, in forced colours').toEqual([]);

    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    // The narrowest screen there is, and 400 % zoom of a usual one.
    await page.setViewportSize({ width: 320, height: 256 });
    soft(await overflow(page), 'scrolls sideways at 320 pixels').toBe(0);
    soft(await blankTiles(page), 'nothing is blank at 320 pixels').toEqual([]);
    await page.setViewportSize(desktop);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    soft(await overflow(page), 'scrolls sideways from right to left').toBe(0);

    const known = knownComplaints[name];
    soft(
      complaints.filter((each) => known?.test(each) !== true),
      'the browser complains',
    ).toEqual([]);
    if (known) soft(complaints.join('\n'), 'the browser says what the page is about').toMatch(known);
  });

test('the header does not cover what is read on a low screen', async ({ page, demo }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(demo.pageUrl);
  const position = await page.getByRole('banner').evaluate((header) => getComputedStyle(header).position);
  expect(position).toBe('static');
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page leads on to the ticket pages, and no link leads nowhere', async ({ page, demo }) => {
    const tickets = `http://tickets.venue.localhost:${demo.server.port}/`;
    const links = new Map<string, string>();
    for (const path of demoPages) {
      await page.goto(new URL(path, demo.pageUrl).href);
      const shown = page.locator('a[href^="http"], a[href^="/"]').filter({ visible: true });
      const addresses = await shown.evaluateAll((found) =>
        found.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(
        addresses.filter((address) => address.startsWith(tickets)),
        path,
      ).not.toEqual([]);
      for (const address of addresses) links.set(address.replace(/#.*/, ''), path);
    }
    for (const [address, path] of links) {
      // Node knows no names below localhost: by address, with the name said.
      const { host, port, pathname, search } = new URL(address);
      const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, { headers: { host } });
      expect(answer.status, `${address} on ${path}`).toBe(200);
    }
  });
});
