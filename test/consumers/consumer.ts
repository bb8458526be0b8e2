import { execFile, execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { tarball } from './pack.js';

/** As a venue has its ticketing system, below its own domain. */
const ticketHost = 'tickets.venue.localhost';

/** Someone's own project, that has the packed kit installed. */
export interface Consumer {
  readonly folder: string;
  /** Runs a script of the project; what it prints, and whether it ended well. */
  run(script: string, env?: Readonly<Record<string, string>>): Promise<{ passed: boolean; output: string }>;
  /** Starts the sandbox that came with the kit, and gives its address. */
  startSandbox(): Promise<string>;
  remove(): void;
}

/** Copies a project away from ours, so that it finds nothing of what is installed here, and installs it by its lock. */
export const installConsumer = (name: string): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), `foyer-in-${name}-`));
  cpSync(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true });
  cpSync(tarball, join(folder, 'foyer-elements.tgz'));
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder, stdio: 'pipe' });
  const children: ChildProcess[] = [];
  return {
    folder,
    run: (script, env = {}) =>
      promisify(execFile)('npm', ['run', '--silent', script], {
        cwd: folder,
        env: { ...process.env, ...env },
      }).then(
        ({ stdout, stderr }) => ({ passed: true, output: stdout + stderr }),
        ({ stdout, stderr }: { stdout: string; stderr: string }) => ({
          passed: false,
          output: stdout + stderr,
        }),
      ),
    async startSandbox() {
      const args = ['sandbox', '--port', '0', '--custom-domain', ticketHost];
      const child = spawn(join(folder, 'node_modules/.bin/foyer'), args, { cwd: folder });
      children.push(child);
      return new Promise<string>((resolve, reject) => {
        let output = '';
        child.stdout.on('data', (chunk: Buffer) => {
          output += String(chunk);
          const [, port] = /Custom host\s+http:\/\/[^:]+:(\d+)/.exec(output) ?? [];
          if (port) resolve(`http://${ticketHost}:${port}`);
        });
        child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)));
        child.once('error', reject);
        child.once('close', () => reject(new Error(output)));
      });
    },
    remove() {
      for (const child of children) child.kill();
      rmSync(folder, { recursive: true });
    },
  };
};
