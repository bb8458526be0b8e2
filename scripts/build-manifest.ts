// `npm run build:manifest`: dist/custom-elements.json, and what editors read, from the source. Fails where something public
// is not documented.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateCem } from '@wc-toolkit/cem-validator';
import { gapsOf } from './manifest/complete.js';
import { writeEditorData } from './manifest/editor-data.js';
import { enrichElement, nameBuiltFiles } from './manifest/enrich.js';
import type { Manifest } from './manifest/manifest.js';
import { runningClass } from './manifest/running-class.js';
import { tracesOf } from './manifest/source.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const file = 'dist/custom-elements.json';

execFileSync(
  process.execPath,
  ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'],
  { stdio: 'inherit' },
);
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** By class, the name of its event, as the class has it. */
const eventNames = new Map<string, string>();
for (const { path } of manifest.modules.filter(({ path }) => path.startsWith('src/events/')))
  for (const [name, value] of Object.entries((await import(`../${path}`)) as Record<string, unknown>))
    if (typeof value === 'function' && 'eventName' in value) eventNames.set(name, String(value.eventName));

const gaps: string[] = [];
for (const { path, declarations = [] } of manifest.modules)
  for (const declaration of declarations) {
    const { tagName } = declaration;
    if (tagName === undefined) continue;
    const running = await runningClass(path, declaration.name);
    enrichElement(declaration, running);
    gaps.push(...gapsOf({ ...declaration, tagName }, { running, traces: tracesOf(path), eventNames }));
  }
nameBuiltFiles(manifest);
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
writeEditorData(manifest);

// Rejects, with a list, when a tool that reads manifests would stumble over this one.
await validateCem(manifest, {
  packageJsonPath: 'package.json',
  cemFileName: file,
  exclude: ['FoyerElement'],
  rules: {
    // Types are exported by the package's main entry, once for all elements.
    manifest: { exportTypes: 'off' },
  },
});

for (const gap of gaps) console.error(gap);
if (gaps.length > 0) {
  console.error(`\n${gaps.length} gaps in the documentation of the elements.`);
  process.exit(1);
}
console.log(`${file}: complete.`);
