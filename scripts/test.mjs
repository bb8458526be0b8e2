// `npm test`: types, lint and format, then Node's tests, the browser tests in Chromium, and the tests across two hosts.
import { needChromium } from './browsers.mjs';
import { npm, runSteps } from './steps.mjs';

try {
  process.env.FOYER_CHROMIUM = needChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { passed, failed } = await runSteps([
  [
    { name: 'types', command: npm('check:types') },
    { name: 'lint', command: npm('check:lint') },
    { name: 'format', command: npm('check:format') },
    { name: 'build', command: npm('build') },
  ],
  { name: 'Node tests', command: npm('test:node'), counts: 'tests' },
  { name: 'browser tests', command: npm('test:browser'), counts: 'tests' },
  { name: 'tests across two hosts', command: npm('test:e2e'), counts: 'tests' },
]);

console.log(`\n${passed} passed, ${failed} failed`);
// Not at once: what a slow reader has not taken yet would be lost, the closing line first of all.
process.exitCode = failed > 0 ? 1 : 0;
