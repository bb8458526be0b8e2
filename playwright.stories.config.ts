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
  timeout: 30_000,
  forbidOnly: true,
});
