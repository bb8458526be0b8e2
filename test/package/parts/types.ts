import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../installed.js';
import type { Installed } from '../installed.js';

/** The ways a project may look for modules, and what else it must say. */
const resolvers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  node16: { module: 'node16', moduleResolution: 'node16' },
};

export const types = (get: () => Installed): void => {
  describe('type-checked in a project of its own', () => {
    /** What the compiler complains of. */
    const check = (resolver: string, libraries: boolean): string => {
      const { folder } = get();
      const compilerOptions = {
        ...resolvers[resolver],
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        strict: true,
        noEmit: true,
        skipLibCheck: !libraries,
        types: [],
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['checks'] }));
      try {
        execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], { cwd: folder });
        return '';
      } catch (error) {
        return String((error as { stdout?: Buffer }).stdout ?? error);
      }
    };

    for (const resolver of Object.keys(resolvers))
      it(`passes what the project itself is held to, found by ${resolver}`, () => {
        cpSync(join(root, 'test/types'), join(get().folder, 'checks'), { recursive: true });
        assert.equal(check(resolver, false), '');
      });

    it('has no mistake in its own declarations', () => {
      assert.equal(check('bundler', true), '');
    });

    it('finds a misspelt field', () => {
      const file = join(get().folder, 'checks/settings.ts');
      writeFileSync(file, readFileSync(file, 'utf8').replace('({ name }) => name', '({ nam }) => nam'));
      assert.match(check('bundler', false), /checks\/settings\.ts.*\n?.*string\[\]|Property 'nam'/);
    });
  });
};
