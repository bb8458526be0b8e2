import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist/consumers');

/** The kit as it would be published. */
export const tarball = join(folder, 'foyer-elements.tgz');

/** Packs it, which builds it: once for all projects. */
export default (): void => {
  mkdirSync(folder, { recursive: true });
  const told = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  renameSync(join(folder, told.toString().trim().split('\n').at(-1) ?? ''), tarball);
};
