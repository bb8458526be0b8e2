import { defineConfig } from '@playwright/test';

/** Tests that cross two host names, in Chromium. Each worker starts a demo of its own (test/support/demo.ts). */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './test/support/build-demo.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 30_000,
  forbidOnly: true,
});
