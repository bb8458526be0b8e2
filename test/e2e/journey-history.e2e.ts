import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromiumArgs, needChromium } from '../../scripts/browsers.mjs';
import { expect, test } from '../support/demo.js';
import {
  aPerformance,
  atBasket,
  countLoads,
  expectHost,
  frameOf,
  headingOf,
  loads,
  takeSeats,
  toPay,
} from './journey-steps.js';

/** What a page tells of its own return. */
interface Told {
  readonly restored: boolean;
  readonly causes: readonly string[];
  readonly loads: number;
}

const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);

test.describe('back and forward', () => {
  test('R24 a frame adds no step of its own; steps inside it are taken back one by one', async ({
    page,
    demo,
  }) => {
    await countLoads(page);
    await page.goto(demo.pageUrl);
    const before = await historyLength(page);
    await page.goto(`${demo.pageUrl}account/password/?token=abc`);
    const frame = frameOf(page);
    await headingOf(frame, 'Set a new password').waitFor();
    expect(await historyLength(page)).toBe(before + 1);
    // Until a frame has loaded, browsers put what comes next in the place of its page.
    await expect.poll(() => loads(page)).toBe('1');
    await frame.getByRole('link', { name: 'Ask for a new link' }).click();
    await headingOf(frame, 'A new password').waitFor();
    expect(await historyLength(page)).toBe(before + 2);

    // Not by goBack(), which waits for the page itself.
    await page.evaluate(() => history.back());
    await expect(headingOf(frame, 'Set a new password')).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/account/password/');
    await page.goBack();
    await expect(page).toHaveURL(demo.pageUrl);
  });

  test('the header is right on every page that is gone back to', async ({ page, demo }) => {
    await page.goto(aPerformance(demo).seats);
    await takeSeats(frameOf(page));
    await atBasket(page);
    await frameOf(page)
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await expectHost(page, { items: 1 });
    const total = await toPay(frameOf(page));
    await page.getByRole('banner').getByRole('link', { name: 'What’s on' }).click();
    await expectHost(page, { items: 1, total });
    await page.goBack();
    await expectHost(page, { items: 1, total });
    await page.goForward();
    await expectHost(page, { items: 1, total });
  });
});

// Playwright switches the back/forward cache off, so this test brings a browser of its own.
test('R21 a choice of seats that comes back from the back/forward cache is not loaded again; the header is read again', async ({
  demo,
}) => {
  const launch = () =>
    chromium.launch({
      executablePath: needChromium(),
      args: [...chromiumArgs],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  const browser = await launch().catch(launch);
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const told = { restored: false, causes: [] as string[], loads: 0 };
    Object.assign(window, { told });
    addEventListener('pageshow', ({ persisted }) => (told.restored ||= persisted));
    document.addEventListener('foyer-basket-change', ({ detail }) => told.causes.push(detail.cause));
    document.addEventListener('foyer-frame-load', ({ detail }) => (told.loads = detail.n));
  });
  await page.goto(aPerformance(demo).seats);
  await frameOf(page).locator('input[name="Seat"]:not(:checked)').first().check();
  await expectHost(page, { items: 0 });
  // A page that is left while its frame still loads is not kept, and its load is counted later.
  await expect.poll(() => page.evaluate(() => (window as unknown as { told: Told }).told.loads)).toBe(1);

  // Away from every page of the kit, where nobody hears of the change.
  const api = `http://tickets.venue.localhost:${demo.server.port}/lantern/api/v3`;
  await page.goto(`${api}/funds`);
  await page.evaluate(async (url) => {
    const [fund] = JSON.parse(document.body.innerText) as { id: string }[];
    await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify([{ amount: 5, fundId: fund?.id }]),
    });
  }, `${api}/basket/donations`);
  // A restored page loads nothing, so there is no load to wait for.
  await page.goBack({ waitUntil: 'commit' });
  await expectHost(page, { items: 1 });
  const told = await page.evaluate(() => (window as unknown as { told: Told }).told);
  expect(told).toEqual({ restored: true, causes: ['return'], loads: 1 });
  await browser.close();
});
