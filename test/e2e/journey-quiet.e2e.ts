import type { Page } from '@playwright/test';
import { expect, test } from '../support/demo.js';
import {
  aPerformance,
  atBasket,
  countLoads,
  customerOf,
  expectHost,
  frameOf,
  headingOf,
  loads,
  logInAt,
  systemOf,
  takeSeats,
} from './journey-steps.js';

/** Whatever is asked of the ticket host and of the venue's own, from now on. */
const requestsOf = (page: Page): string[] => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`${request.method()} ${request.url()}`));
  return seen;
};

/** Has the system's queue stand still: every ten seconds of real time it would load itself again, as it should. */
const stopQueue = (page: Page): Promise<unknown> =>
  page.route('**/ChooseSeats.aspx*', async (route) => {
    // Node knows no names below localhost.
    const { host, port, pathname, search } = new URL(route.request().url());
    const headers = { ...(await route.request().allHeaders()), host };
    const response = await route.fetch({ url: `http://127.0.0.1:${port}${pathname}${search}`, headers });
    const text = await response.text();
    expect(text).toContain('http-equiv="refresh"');
    await route.fulfill({ response, body: text.replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });

test.describe('a page with a booking on it', () => {
  test.afterEach(({ demo }) => systemOf(demo).undo());

  test('does not move under the reader, over three steps', async ({ page, demo }) => {
    let shift = 0;
    await page.exposeFunction('shifted', (value: number) => {
      shift += value;
    });
    await page.addInitScript(() => {
      if (window.top !== window) return;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput)
            void (window as unknown as { shifted: (value: number) => Promise<void> }).shifted(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(aPerformance(demo).seats);
    await takeSeats(frameOf(page));
    await atBasket(page);
    await page.goto(`${demo.pageUrl}checkout/`);
    await headingOf(frameOf(page), 'Who is booking?').waitFor();
    await logInAt(frameOf(page), customerOf(demo));
    // The page before has a button of that name too.
    await headingOf(frameOf(page), 'Your tickets').waitFor();
    await frameOf(page).getByRole('button', { name: 'Continue' }).click();
    await headingOf(frameOf(page), 'Anything else?').waitFor();
    // The height of the last page has arrived.
    await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.style.height)).not.toBe('');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(shift).toBeLessThan(0.05);
  });

  test('asks for nothing in a minute in which nobody does anything', async ({ page, demo }) => {
    await page.clock.install();
    await countLoads(page);
    await page.goto(aPerformance(demo).seats);
    await frameOf(page).locator('input[name="Seat"]').first().waitFor();
    // All that is asked for at first has come; a page that was idle before its frame came is not said to be so again.
    await expect.poll(() => loads(page)).toBe('1');
    await expect(page.locator('main iframe')).toHaveAttribute('style', /(^|;) ?height: \d+px/);
    await expectHost(page, { items: 0, who: null });
    await page.waitForLoadState('networkidle');
    const requests = requestsOf(page);
    await page.clock.runFor(60_000);
    expect(requests).toEqual([]);
  });

  test('never loads a queue again, whatever happens around it', async ({ page, demo, context }) => {
    const system = systemOf(demo);
    const queued = [...system.catalogue.instances].find(
      (instance) => instance.queued && system.boxOffice.whyNotOnSale(instance) === undefined,
    )!;
    system.scenarios.conditions.queue = true;
    system.scenarios.conditions.queueLength = 1_000;
    await page.clock.install();
    await countLoads(page);
    await stopQueue(page);
    await page.goto(`${demo.pageUrl}book/?instance=${queued.wire.id}`);
    await headingOf(frameOf(page), 'You are in the queue').waitFor();
    await frameOf(page)
      .locator(':root')
      .evaluate(() => Object.assign(window, { marked: true }));
    // The heading is there before the load is.
    await expect.poll(() => loads(page)).toBe('1');

    // A login in another tab, a minute gone by, and an element that is asked to load it again.
    const other = await context.newPage();
    await other.goto(`${demo.pageUrl}account/`);
    await logInAt(other, customerOf(demo));
    await other.getByRole('main').getByText('Hello, Ada').waitFor();
    await page.bringToFront();
    await expect(page.getByRole('banner')).toContainText('Ada');
    await page.clock.runFor(60_000);
    expect(
      await page
        .locator('foyer-frame')
        .evaluate((frame: HTMLElement & { refresh(): boolean }) => frame.refresh()),
    ).toBe(false);
    expect(await loads(page)).toBe('1');
    expect(
      await frameOf(page)
        .locator(':root')
        .evaluate(() => 'marked' in window),
    ).toBe(true);
  });
});
