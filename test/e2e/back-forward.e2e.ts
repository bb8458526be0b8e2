import { chromium } from '@playwright/test';
import { chromiumArgs, needChromium } from '../../scripts/browsers.mjs';
import { expect, test } from '../support/demo.js';

/** What a page tells of its own return. */
interface Told {
  readonly restored: boolean;
  readonly causes: readonly string[];
}

// Playwright switches the back/forward cache off, so this test brings a browser of its own.
test('a page that comes back from the back/forward cache shows the basket of now', async ({ demo }) => {
  const launch = () =>
    chromium.launch({
      executablePath: needChromium(),
      args: [...chromiumArgs],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  const browser = await launch().catch(launch);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const told = { restored: false, causes: [] as string[] };
    Object.assign(window, { told });
    addEventListener('pageshow', ({ persisted }) => (told.restored ||= persisted));
    document.addEventListener('foyer-basket-change', ({ detail }) => told.causes.push(detail.cause));
  });
  const summary = page.locator('foyer-basket-summary');
  await page.goto(demo.pageUrl);
  await expect(summary).toHaveAttribute('count', '0');

  // Away from every page of the kit, where nobody hears of the change.
  await page.goto(`http://tickets.venue.localhost:${demo.server.port}/lantern/api/v3/funds`);
  const fund = demo.sandbox.systems.get('lantern')?.catalogue.season.funds[0];
  await page.evaluate(
    async ([url, body]) => {
      await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    },
    [
      `http://tickets.venue.localhost:${demo.server.port}/lantern/api/v3/basket/donations`,
      JSON.stringify([{ amount: 5, fundId: fund?.id }]),
    ] as const,
  );

  // A restored page loads nothing, so there is no load to wait for.
  await page.goBack({ waitUntil: 'commit' });
  await expect(summary).toHaveAttribute('count', '1');
  const told = await page.evaluate(() => (window as unknown as { told: Told }).told);
  expect(told).toEqual({ restored: true, causes: ['return'] });
  await browser.close();
});
