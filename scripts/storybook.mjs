// `npm run storybook` shows the stories while they are being written; `npm run build:storybook` writes them to
// dist/storybook, a folder of files that works at any address.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWorker, publicFolder } from './build-worker.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
};

const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';

rmSync(publicFolder, { recursive: true, force: true });
await buildWorker();
run('--import', 'tsx', 'scripts/build-manifest.ts');
if (process.argv[2] === 'build') run(storybook, 'build', '--quiet', '--output-dir', 'dist/storybook');
else run(storybook, 'dev', '--port', '6006', '--no-open', '--ci');
