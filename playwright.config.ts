import { defineConfig } from '@playwright/test';

/**
 * Tests in whole pages, in Chromium, that cross host names: `pages` is the demo, `script-tag` other people's pages that load
 * the built files, `budgets` what is measured and wants the machine for itself. Each worker starts servers of its own
 * (test/support/demo.ts, test/loader/site.ts).
 */
export default defineConfig({
  testDir: 'test',
  projects: [
    { name: 'pages', testMatch: 'e2e/**/*.e2e.ts' },
    { name: 'script-tag', testMatch: 'loader/**/*.e2e.ts' },
    { name: 'budgets', testMatch: 'budget/**/*.e2e.ts', workers: 1 },
  ],
  globalSetup: './test/support/build-demo.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  // For a machine that does something else as well; what is about time is measured by the page's own clock.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
});
