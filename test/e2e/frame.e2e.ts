import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromiumArgs, needChromium } from '../../scripts/browsers.mjs';
import type { Demo } from '../../scripts/demo-server.js';
import { expect, test } from '../support/demo.js';
import { aPerformance, frameOf, headingOf, systemOf } from './journey-steps.js';

const ticketsOf = (demo: Demo): string => `http://tickets.venue.localhost:${demo.server.port}`;

/** Adds a gift, as a page of the venue's does. */
const give = (page: Page, demo: Demo): Promise<unknown> =>
  page.evaluate(
    async ([url, fundId]) => {
      await fetch(url, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify([{ amount: 5, fundId }]),
      });
    },
    [
      `${ticketsOf(demo)}/lantern/api/v3/basket/donations`,
      systemOf(demo).catalogue.season.funds[0]!.id,
    ] as const,
  );

/** How often the frame has loaded something since the page came. */
const countLoads = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const told = { loads: 0, restored: false, causes: [] as string[] };
    Object.assign(window, { told });
    addEventListener('pageshow', ({ persisted }) => (told.restored ||= persisted));
    document.addEventListener('foyer-frame-load', () => (told.loads += 1));
    document.addEventListener('foyer-basket-change', ({ detail }) => told.causes.push(detail.cause));
  });
const told = (page: Page) =>
  page.evaluate(
    () =>
      (window as unknown as { told: { loads: number; restored: boolean; causes: readonly string[] } }).told,
  );

test('R13 a page with the policy that the guide prints shows frame, height and basket without a report', async ({
  page,
  demo,
  complaints,
}) => {
  const answer = await page.goto(`${demo.pageUrl}basket/`);
  expect(answer?.headers()['content-security-policy']).toContain(`frame-src ${ticketsOf(demo)}`);
  await headingOf(frameOf(page), /basket/i).waitFor();
  await expect(page.locator('main iframe')).toHaveAttribute('style', /(^|;) ?height: \d+px/);
  expect(complaints).toEqual([]);
});

test('R14 a page that may hold no pages of others links to them', async ({ page, demo }) => {
  await page.route(`${demo.pageUrl}basket/`, async (route) => {
    // Node knows no names below localhost.
    const { host, port } = new URL(demo.pageUrl);
    const headers = { ...route.request().headers(), host };
    const response = await route.fetch({ url: `http://127.0.0.1:${port}/basket/`, headers });
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    });
  });
  await page.goto(`${demo.pageUrl}basket/`);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const link = page.getByRole('main').getByRole('link', { name: 'Open in a full page' });
  await expect(link).toHaveAttribute('href', /^http:\/\/tickets\..*Basket2\.aspx/);
  await expect(page.locator('main iframe')).toHaveCount(0);
  await link.click();
  await headingOf(page, /basket/i).waitFor();
});

test('R22 a browser that the system sends home for want of cookies is told why, on a page without a frame', async ({
  page,
  demo,
}) => {
  const { scenarios, websites } = systemOf(demo);
  const before = websites.at('tickets.venue.localhost').origin;
  websites.change({ origin: new URL(demo.pageUrl).origin }, 'tickets.venue.localhost');
  scenarios.conditions.bounce = true;
  await page.goto(`${demo.pageUrl}basket/`);
  const notice = page.locator('body > foyer-frame');
  await expect(notice.getByText(/Your browser blocked the cookies that booking needs/)).toBeVisible();
  await expect(notice.getByRole('link', { name: 'Open in a full page' })).toHaveAttribute('target', '_top');
  await expect(notice.locator('iframe')).toHaveCount(0);
  expect(page.url()).toBe(demo.pageUrl);
  scenarios.conditions.bounce = false;
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice.locator('iframe')).toHaveCount(1);
  scenarios.undo();
  websites.change({ origin: before }, 'tickets.venue.localhost');
});

test('R27 a page that the customer asks for moves the focus before the frame, and no first page does', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.pageUrl}basket/`);
  await headingOf(frameOf(page), /basket/i).waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Give';
    button.addEventListener('click', () => {
      void document
        .querySelector<HTMLElementTagNameMap['foyer-frame']>('main foyer-frame')
        ?.open('donations');
    });
    document.querySelector('main')?.prepend(button);
  });
  const button = page.getByRole('button', { name: 'Give', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await headingOf(frameOf(page), /donat/i).waitFor();
  const group = page.locator('main foyer-frame').getByRole('group', { name: 'Donate' });
  await expect(group).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
});

// Playwright switches the back/forward cache off, so this test brings a browser of its own.
test('R21 seats are not loaded again on return from the back/forward cache, and a changed basket is', async ({
  demo,
}) => {
  const launch = () =>
    chromium.launch({
      executablePath: needChromium(),
      args: [...chromiumArgs],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  const browser = await launch().catch(launch);
  for (const [start, heading, loads] of [
    [aPerformance(demo).seats, /.+/, 1],
    [`${demo.pageUrl}basket/`, /basket/i, 2],
  ] as const) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await countLoads(page);
    await page.goto(start);
    await headingOf(frameOf(page), heading).waitFor();
    await expect.poll(async () => (await told(page)).loads).toBe(1);
    await expect(page.locator('foyer-basket-summary')).toHaveAttribute('count', '0');
    // Away from every page of the kit, where nobody hears of the change.
    await page.goto(`${ticketsOf(demo)}/lantern/api/v3/funds`);
    await give(page, demo);
    // A restored page loads nothing, so there is no load to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('foyer-basket-summary')).toHaveAttribute('count', '1');
    await expect.poll(async () => (await told(page)).loads).toBe(loads);
    expect(await told(page)).toEqual({ loads, restored: true, causes: ['return'] });
    await context.close();
  }
  await browser.close();
});
