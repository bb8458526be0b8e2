import type { Page } from '@playwright/test';
import { expect, test } from '../support/demo.js';
import { expectHost, frameOf, headingOf } from './journey-steps.js';

/** Holds our scripts back until what it returns is called; the page notes when its frame has loaded. */
const holdScripts = async (page: Page): Promise<() => void> => {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    const note = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement) Object.assign(window, { framed: true });
    };
    document.addEventListener('load', note, { capture: true });
  });
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

/** Writes down who gives the frame its height. */
const noteSource = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    document.addEventListener('foyer-frame-resize', ({ detail }) =>
      document.documentElement.setAttribute('data-source', detail.source),
    ),
  );

test.describe('a hand-written frame with the system’s integrate.js', () => {
  test('R1 R17 is taken over as it stands: its script gives the height, and the header follows', async ({
    page,
    demo,
    complaints,
  }) => {
    await noteSource(page);
    await page.goto(`${demo.pageUrl}classic/`);
    await headingOf(frameOf(page), 'Shop').waitFor();
    await expect(page.locator('iframe')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('data-source', 'integrate');
    await expectHost(page, { items: 0 });
    await frameOf(page)
      .getByRole('button', { name: /^Add .* to basket$/ })
      .first()
      .click();
    await page.waitForURL('**/basket/');
    await expectHost(page, { items: 1 });
    expect(complaints).toEqual([]);
  });

  test('R17 is left to that script too when it gave the height before our script came', async ({
    page,
    demo,
  }) => {
    await noteSource(page);
    const release = await holdScripts(page);
    await page.goto(`${demo.pageUrl}classic/`, { waitUntil: 'commit' });
    await expect(page.locator('iframe')).toHaveAttribute('style', /height: \d+px/);
    release();
    await expect(page.locator('html')).toHaveAttribute('data-source', 'integrate');
  });

  test('R1 is there for the element too when it loaded before the script came, and the page had not', async ({
    page,
    demo,
  }) => {
    const release = await holdScripts(page);
    await page.clock.install();
    await page.goto(`${demo.pageUrl}classic/`, { waitUntil: 'commit' });
    await headingOf(frameOf(page), 'Shop').waitFor();
    await page.waitForFunction(() => 'framed' in window);
    release();
    const element = page.locator('foyer-frame');
    await expect.poll(() => element.evaluate((host) => host.matches(':state(ready)'))).toBe(true);
    await page.clock.runFor(20_000);
    await expect(element.getByText('hasn’t come yet')).toHaveCount(0);
  });
});
