// `npm run consumers:lock`: writes the locks of the projects below test/consumers anew, for the kit as it is now.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const consumers = join(root, 'test/consumers');
const kit = 'foyer-elements.tgz';

const folder = mkdtempSync(join(tmpdir(), 'foyer-locks-'));
const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
  cwd: root,
});
renameSync(join(folder, packed.toString().trim().split('\n').at(-1)), join(folder, kit));

for (const { name } of readdirSync(consumers, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)) {
  const project = join(folder, name);
  cpSync(join(consumers, name), project, { recursive: true });
  cpSync(join(folder, kit), join(project, kit));
  const options = ['--package-lock-only', '--no-audit', '--no-fund', '--omit-lockfile-registry-resolved'];
  execFileSync('npm', ['install', ...options], { cwd: project, stdio: 'inherit' });
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  // The kit is packed anew for each run, so what it weighs cannot be written down.
  delete lock.packages['node_modules/foyer-elements'].integrity;
  writeFileSync(join(consumers, name, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
}
rmSync(folder, { recursive: true });
