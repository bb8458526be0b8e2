import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { blankPages } from './scripts/wtr-blank-pages.mjs';
import { engines } from './scripts/wtr-engines.mjs';
import { copies } from './scripts/wtr-copies.mjs';
import { sandboxes } from './scripts/wtr-sandboxes.mjs';
import { summaryReporter } from './scripts/wtr-summary.mjs';
import { worker } from './scripts/wtr-worker.mjs';

/** BROWSERS=chromium,firefox,webkit; Chromium alone by default. */
const browsers = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  // Node's tests share the folders: `*.node.test.ts`.
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: true,
  browsers: browsers.map((name) => engines[name]()),
  concurrency: 2,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 20_000 } },
  middleware: [blankPages],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: './tsconfig.base.json', target: 'es2022' }),
    sandboxes(),
    copies(),
    worker(),
  ],
  filterBrowserLogs: (log) => !/Lit is in dev mode/.test(String(log.args[0])),
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), summaryReporter()],
};
