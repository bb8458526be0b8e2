// Runs the tests that need no browser: every `*.node.test.ts` below test/, or below the folder or file named.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

// Run on their own, by `npm run test:real` and `npm run test:package`.
const apart = ['test/contract/real', 'test/package'];
const asked = process.argv.slice(2);
const roots = asked.length > 0 ? asked : ['test'];

const filesBelow = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true }).map((name) => `${path}/${name.replaceAll('\\', '/')}`);

const files = roots
  .flatMap(filesBelow)
  .filter((file) => file.endsWith('.node.test.ts'))
  .filter((file) => asked.length > 0 || !apart.some((folder) => file.startsWith(folder)))
  .sort();

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', '--test-concurrency=2', ...files],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
