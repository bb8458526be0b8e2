import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A project of someone's own that the packed kit is installed in. */
export interface Installed {
  readonly folder: string;
  /** The packed kit. */
  readonly tarball: string;
  /** The kit's folder below node_modules. */
  readonly kit: string;
  /** Runs a module in the project, and gives what it prints. */
  node(code: string): string;
  remove(): void;
}

/** Packs the kit, which builds it, and installs it. */
export const install = (): Installed => {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-package-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const tarball = join(folder, packed.toString().trim().split('\n').at(-1) ?? '');
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-venue", "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: folder });
  return {
    folder,
    tarball,
    kit: join(folder, 'node_modules/foyer-elements'),
    node: (code) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder }).toString().trim(),
    remove: () => rmSync(folder, { recursive: true }),
  };
};

/** What package.json of the installed kit says of its entries. */
export type Exports = Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;

/** Each entry that can be imported, `*` replaced by each name that there is. */
export const entriesOf = (exports: Exports, names: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json'))
    .flatMap((entry) =>
      entry.includes('*') ? (names[entry] ?? []).map((name) => entry.replace('*', name)) : [entry],
    )
    .map((entry) => entry.replace(/^\./, 'foyer-elements'));
