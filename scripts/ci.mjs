// What `.ci/run` does after `npm ci`: the README's test command, then what that leaves out.
import { existsSync } from 'node:fs';
import { findFirefox, install, mayInstall } from './browsers.mjs';
import { npm, runSteps } from './steps.mjs';

const webkit = '/usr/bin/WebKitWebDriver';
const missing = [
  ...(findFirefox() ? [] : ['firefox-esr']),
  ...(existsSync(webkit) ? [] : ['webkit2gtk-driver', 'xvfb']),
];
if (missing.length > 0 && mayInstall()) install(...missing);

const engines = [
  ['Firefox', 'firefox', findFirefox() !== undefined],
  ['WebKitGTK', 'webkit', existsSync(webkit)],
];
for (const [name, , there] of engines)
  if (!there) console.log(`${name} is not here: its tests are left out.`);

const recorded = existsSync(new URL('../../shared/real', import.meta.url));
if (!recorded)
  console.log('No recorded answers of real systems beside the project: their checks are left out.');

const { passed, failed } = await runSteps([
  { name: 'npm test', command: ['npm', 'test'], counts: 'steps' },
  ...engines
    .filter(([, , there]) => there)
    .map(([name, browser]) => ({
      name: `browser tests in ${name}`,
      command: npm('test:browser'),
      env: { BROWSERS: browser },
      counts: 'tests',
    })),
  { name: 'script tags on pages of other people', command: npm('test:script-tag'), counts: 'tests' },
  { name: 'speed and leaks', command: npm('test:budgets'), counts: 'tests' },
  { name: 'installed from its package', command: npm('test:package'), counts: 'tests' },
  { name: 'installed by others', command: npm('test:consumers'), counts: 'tests' },
  { name: 'stories', command: npm('test:stories'), counts: 'tests' },
  { name: 'fifty visitors at once', command: npm('sandbox:load', '--seconds', '10'), counts: 'tests' },
  ...(recorded
    ? [{ name: 'recorded answers of real systems', command: npm('test:real'), counts: 'tests' }]
    : []),
]);

console.log(`\n${passed} passed, ${failed} failed`);
// Not at once: what a slow reader has not taken yet would be lost, the closing line first of all.
process.exitCode = failed > 0 ? 1 : 0;
