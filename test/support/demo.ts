import { test as base } from '@playwright/test';
import type { Browser, BrowserContext } from '@playwright/test';
import { chromiumArgs, needChromium } from '../../scripts/browsers.mjs';
import { startDemo } from '../../scripts/demo-server.js';
import type { Demo } from '../../scripts/demo-server.js';

interface OfAWorker {
  browser: Browser;
  demo: Demo;
}

interface OfATest {
  /** Whatever a browser complained of, on any page and in any frame: a test that finds nothing here is at peace. */
  complaints: string[];
}

const listen = async (context: BrowserContext, complaints: string[]): Promise<void> => {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  await context.exposeBinding('complain', (_, sentence: string) => complaints.push(sentence));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { complain } = globalThis as { complain?: (sentence: string) => void };
      complain?.(`${violatedDirective} stopped ${blockedURI} ${sample}`);
    });
  });
};

/** Playwright's tests with a demo of the worker's own: pages and ticket host on two names of one site. */
export const test = base.extend<OfATest, OfAWorker>({
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
  complaints: async ({ context }, use) => {
    const complaints: string[] = [];
    await listen(context, complaints);
    await use(complaints);
  },
});

export { expect } from '@playwright/test';
