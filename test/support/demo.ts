import { test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { chromiumArgs, needChromium } from '../../scripts/browsers.mjs';
import { startDemo } from '../../scripts/demo-server.js';
import type { Demo } from '../../scripts/demo-server.js';

/** Playwright's tests with a demo of the worker's own: pages and ticket host on two names of one site. */
export const test = base.extend<object, { browser: Browser; demo: Demo }>({
  // A browser that fails to start is started once more; a failing test never runs again.
  browser: [
    async ({ playwright }, use) => {
      const launch = () =>
        playwright.chromium.launch({ executablePath: needChromium(), args: [...chromiumArgs] });
      const browser = await launch().catch(launch);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  demo: [
    // Playwright reads the fixtures it depends on from this pattern, even when there are none.
    async ({}, use) => {
      const demo = await startDemo({ port: 0, pagePort: 0 });
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
