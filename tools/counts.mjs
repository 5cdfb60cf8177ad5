// From the report of a test runner to how many of its tests passed, failed and were skipped.

/**
 * A file that could not be run, though no test of it failed, counts as one failure.
 * @param report what vitest's JSON reporter wrote
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(failed),
  );
  const total = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
  return { ...total, empty: total.passed + total.failed === 0 };
}

const failed = (test) => test.status === 'failed';

/**
 * Each test counts once in each browser.
 * @param report what wtr-count-reporter.mjs wrote; `empty` when any browser ran nothing
 */
export function countWtr(report) {
  const browsers = Object.values(report);
  const sum = (key) => browsers.reduce((total, browser) => total + browser[key], 0);
  const ranNothing = (browser) => browser.passed + browser.failed === 0;
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    empty: browsers.length === 0 || browsers.some(ranNothing),
    detail: Object.entries(report)
      .map(([name, browser]) => `${name} ${browser.passed + browser.failed}`)
      .join(', '),
  };
}
