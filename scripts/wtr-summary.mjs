/** One plain closing line, `browser tests: N passed, N failed`, whatever the other reporters print. */
export const summaryReporter = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const count = (suite) => {
      for (const test of suite.tests) {
        if (test.skipped) continue;
        if (test.passed) passed += 1;
        else failed += 1;
      }
      suite.suites.forEach(count);
    };
    for (const session of sessions) {
      if (session.testResults) count(session.testResults);
      // A file that did not load, or an error outside a test, has no failed test to count.
      if (!session.passed && (!session.testResults || session.errors.length > 0)) failed += 1;
    }
    console.log(`\nbrowser tests: ${passed} passed, ${failed} failed`);
  },
});
