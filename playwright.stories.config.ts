import { defineConfig } from '@playwright/test';

/** Every story, from the static build, in Chromium. Each worker serves the files itself (test/stories/stories.ts). */
export default defineConfig({
  testDir: 'test/stories',
  testMatch: '**/*.e2e.ts',
  globalSetup: './test/stories/build.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  // For a machine that does something else as well: a page of documentation runs up to twenty stories at once.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
});
