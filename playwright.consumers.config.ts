import { defineConfig } from '@playwright/test';
import type { Mistake } from './test/consumers/fixtures.js';

const mistake = (file: string, right: string, wrong: string, script = 'check'): Mistake => ({
  file,
  right,
  wrong,
  told: /"many"/,
  script,
});

/** Projects of other people's, with the packed kit installed: one for each folder below test/consumers. */
export default defineConfig<object, { consumer: string; mistakes: readonly Mistake[] }>({
  testDir: 'test/consumers',
  globalSetup: './test/consumers/pack.ts',
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  projects: [
    {
      name: 'React',
      testMatch: '*.e2e.ts',
      use: {
        consumer: 'react',
        mistakes: [
          mistake('src/Page.tsx', 'limit={limit}', 'limit="many"'),
          mistake('src/OwnMarkup.tsx', 'data-start="manual"', 'data-start="many"'),
        ],
      },
    },
    {
      name: 'Vue',
      testMatch: '*.e2e.ts',
      use: {
        consumer: 'vue',
        mistakes: [
          mistake('src/Page.vue', ':limit="limit"', 'limit="many"'),
          mistake('src/OwnMarkup.vue', 'data-start="manual"', 'data-start="many"'),
        ],
      },
    },
    {
      name: 'plain Vite',
      testMatch: '*.e2e.ts',
      use: {
        consumer: 'vite',
        mistakes: [mistake('src/page.ts', 'listing.limit = 2', 'listing.limit = "many"')],
      },
    },
    {
      name: 'Preact, Solid and Svelte',
      testMatch: 'types.e2e.ts',
      use: {
        consumer: 'templates',
        mistakes: ['preact/Page.tsx', 'solid/Page.tsx', 'svelte/Page.svelte'].map((file) =>
          mistake(file, 'limit={3}', 'limit="many"', `check:${file.split('/')[0]}`),
        ),
      },
    },
  ],
});
