import { expect, test } from 'vitest';
import { countVitest, countWtr } from './counts.mjs';
import { countByBrowser } from './wtr-count-reporter.mjs';

const vitestReport = (statuses: string[], files: object[] = []) => ({
  numPassedTests: statuses.filter((status) => status === 'passed').length,
  numFailedTests: statuses.filter((status) => status === 'failed').length,
  numPendingTests: statuses.filter((status) => status === 'skipped').length,
  testResults: files,
});

test('tests in Node are counted as they ended', () => {
  expect(countVitest(vitestReport(['passed', 'passed', 'failed', 'skipped']))).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    empty: false,
  });
});

test('a file that cannot be loaded is a failure, one with a failing test is not another', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  expect(countVitest(vitestReport(['failed'], [broken, failing])).failed).toBe(2);
});

test('a run in which every test was skipped ran none', () => {
  expect(countVitest(vitestReport(['skipped'])).empty).toBe(true);
});

const session = (browser: object, passed: boolean, tests: boolean[]) => ({
  browser,
  passed,
  testResults: { tests: [], suites: [{ suites: [], tests: tests.map((ok) => ({ passed: ok })) }] },
});

test('each test counts once in each browser, and a page that broke is a failure', () => {
  const [one, two] = [{ name: 'Chrome' }, { name: 'Firefox' }];
  const sessions = [session(one, false, [true, false]), session(two, false, [])];
  expect(countByBrowser(sessions, [one, two])).toEqual({
    Chrome: { passed: 1, failed: 1, skipped: 0 },
    Firefox: { passed: 0, failed: 1, skipped: 0 },
  });
});

test('a browser that ran nothing makes the run an empty one', () => {
  const some = { passed: 3, failed: 0, skipped: 0 };
  const none = { passed: 0, failed: 0, skipped: 0 };
  expect(countWtr({ Chrome: some, Firefox: some })).toMatchObject({ passed: 6, empty: false });
  expect(countWtr({ Chrome: some, Firefox: none }).empty).toBe(true);
  expect(countWtr({}).empty).toBe(true);
});
