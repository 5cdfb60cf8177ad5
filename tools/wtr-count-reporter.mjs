// A reporter for @web/test-runner that writes how many tests each browser ran.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function* testsOf(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}

/** A file that could not run to its end, though no test of it failed, counts as one failure. */
function countSession(session) {
  const tests = [...testsOf(session.testResults)];
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - skipped - passed;
  return { passed, skipped, failed: failed === 0 && !session.passed ? 1 : failed };
}

const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** What each browser ran, by its name: `{ Chromium: { passed, failed, skipped } }`. */
export function countByBrowser(sessions, browsers) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  return Object.fromEntries(
    browsers.map((browser) => {
      const own = sessions.filter((session) => session.browser === browser);
      return [browser.name, own.map(countSession).reduce(add, none)];
    }),
  );
}

export function countReporter(file) {
  let browsers = [];
  return {
    start(run) {
      browsers = run.browsers;
    },
    onTestRunFinished({ sessions }) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(countByBrowser(sessions, browsers))}\n`);
    },
  };
}
