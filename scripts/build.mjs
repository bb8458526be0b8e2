// `npm run build`: the modules and types of the package, and the sandbox and the `foyer` command, each in one piece so
// that installing the kit brings none of what they are made of.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

for (const folder of ['esm', 'types', 'sandbox', 'cli'])
  rmSync(`dist/${folder}`, { recursive: true, force: true });

const tsc = (project) =>
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' });
tsc('tsconfig.build.json');
tsc('tsconfig.sandbox.json');

const bundle = { bundle: true, format: 'esm', target: 'es2022', sourcemap: true, logLevel: 'warning' };
await build({
  ...bundle,
  entryPoints: ['src/sandbox/index.ts'],
  outfile: 'dist/sandbox/index.js',
  platform: 'browser',
});
await build({
  ...bundle,
  entryPoints: ['src/cli/foyer.ts'],
  outfile: 'dist/cli/foyer.js',
  platform: 'node',
  target: 'node20',
  // Commander is CommonJS and asks for Node's own modules by `require`.
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
});
chmodSync('dist/cli/foyer.js', 0o755);
