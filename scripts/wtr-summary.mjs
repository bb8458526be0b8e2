import { relative } from 'node:path';

/** Its message, and where it was thrown: the runner leaves the message out of the stack. */
const told = (error) =>
  [error?.message ?? 'failed', error?.stack?.split('\n', 1)[0]].filter(Boolean).join('\n');

/** The failed tests of a suite and what is in it, each with its error. */
const failedTests = (suite, path) => [
  ...suite.tests
    .filter((test) => !test.skipped && !test.passed)
    .map((test) => `${[...path, test.name].join(' › ')}\n${told(test.error)}`),
  ...suite.suites.flatMap((inner) => failedTests(inner, [...path, inner.name])),
];

/**
 * Names each failed test at the end, where it is found, and closes with one plain line, `browser tests: N passed, N failed`,
 * whatever the other reporters print.
 */
export const summaryReporter = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    const failures = [];
    const countPassed = (suite) => {
      passed += suite.tests.filter((test) => !test.skipped && test.passed).length;
      suite.suites.forEach(countPassed);
    };
    for (const session of sessions) {
      const file = `${session.browser.name}: ${relative(process.cwd(), session.testFile)}`;
      if (session.testResults) {
        countPassed(session.testResults);
        failures.push(...failedTests(session.testResults, [file]));
      }
      // A file that did not load, or an error outside a test, has no failed test to count.
      if (!session.passed && (!session.testResults || session.errors.length > 0))
        failures.push([file, ...session.errors.map(told)].join('\n'));
    }
    if (failures.length > 0) console.log(`\nbrowser tests that failed:\n${failures.join('\n')}`);
    console.log(`\nbrowser tests: ${passed} passed, ${failures.length} failed`);
  },
});
