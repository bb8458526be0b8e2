import { readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/guides/*.mdx', '../stories/elements/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // What scripts/build-worker.mjs made: the ticketing system that the stories talk to.
  staticDirs: ['../dist/storybook-public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The scheme switch of .storybook/preview.ts changes the background as well.
  features: { backgrounds: false, sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      define: { __FOYER_MANIFEST__: readFileSync('dist/custom-elements.json', 'utf8') },
      build: { chunkSizeWarningLimit: 4_000 },
      // Found one by one while a story runs, they would be bundled twice: two copies of Lit on one page.
      optimizeDeps: {
        include: [
          'lit',
          'lit/directive-helpers.js',
          'lit/directives/ref.js',
          'lit/directives/repeat.js',
          'lit/static-html.js',
          '@lit/task',
        ],
      },
    }),
};

export default config;
