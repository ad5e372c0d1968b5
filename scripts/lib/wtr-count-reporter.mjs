import { writeFileSync } from 'node:fs';

function countSuite({ tests = [], suites = [] }, counts) {
  for (const { passed, skipped } of tests) {
    if (passed) counts.passed++;
    else if (!skipped) counts.failed++;
  }
  for (const suite of suites) countSuite(suite, counts);
}

/** A reporter for @web/test-runner: leaves the counts in the file named by KITH_COUNTS. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    if (!process.env.KITH_COUNTS) return;
    const counts = { passed: 0, failed: 0 };
    for (const { testResults, passed } of sessions) {
      const before = counts.failed;
      if (testResults) countSuite(testResults, counts);
      // A file that could not be loaded has no tests to fail.
      if (!passed && counts.failed === before) counts.failed++;
    }
    writeFileSync(process.env.KITH_COUNTS, JSON.stringify(counts));
  },
});
