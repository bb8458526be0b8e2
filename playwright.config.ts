import { defineConfig } from '@playwright/test';

/**
 * Tests that cross host names, in Chromium: the demo, and pages of other people's that load the built files. Each worker
 * starts servers of its own (test/support/demo.ts, test/loader/site.ts).
 */
export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.e2e.ts', 'loader/**/*.e2e.ts'],
  globalSetup: './test/support/build-demo.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 30_000,
  forbidOnly: true,
});
