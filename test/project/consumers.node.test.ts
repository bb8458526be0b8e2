import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Described {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test/consumers');
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const kit = read<Described>(join(root, 'package.json'));
const projects = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the projects that install the kit', () => {
  for (const name of projects)
    it(`${name} is locked to what the kit stands on now (else: npm run consumers:lock)`, () => {
      const path = join(folder, name, 'package-lock.json');
      const { packages } = read<{ packages: Record<string, Described> }>(path);
      const { version, dependencies, engines } = packages['node_modules/foyer-elements']!;
      assert.deepEqual(
        { version, dependencies, engines },
        {
          version: kit.version,
          dependencies: kit.dependencies,
          engines: kit.engines,
        },
      );
      assert.doesNotMatch(readFileSync(path, 'utf8'), /https?:\/\/registry/);
    });
});
