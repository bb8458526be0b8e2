// `npm run build`: the modules and types of the package; the sandbox and the `foyer` command, each in one piece so that
// installing the kit brings none of what they are made of; what editors and other tools read; the script-tag build.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

for (const name of ['esm', 'types', 'sandbox', 'cli', 'cdn', 'integrity.json'])
  rmSync(`dist/${name}`, { recursive: true, force: true });

const run = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });
const tsc = (project) => run('node_modules/typescript/bin/tsc', '-p', project);
tsc('tsconfig.build.json');
tsc('tsconfig.sandbox.json');

// Types for frameworks are written by hand and add to a framework's own, so there is nothing in them to compile. The empty
// module beside each is for tools that look for one.
const typesFolder = 'src/types';
for (const file of readdirSync(typesFolder).filter((name) => name.endsWith('.d.ts'))) {
  copyFileSync(`${typesFolder}/${file}`, `dist/esm/types/${file}`);
  writeFileSync(`dist/esm/types/${file.replace(/\.d\.ts$/, '.js')}`, 'export {};\n');
}

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

run('--import', 'tsx', 'scripts/build-manifest.ts');
run('scripts/cdn/build.mjs');
