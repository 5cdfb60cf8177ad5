import { describe, expect, test } from 'vitest';
import type { Report } from './report.ts';
import { statusOf, type TaskStatus } from './status.ts';

let count = 0;
const report = (agency: string, status: Report['status'], more: Partial<Report> = {}): Report => ({
  id: `r${++count}`,
  task: 'hcm-2030/I.1',
  agency,
  period: '2025-Q3',
  status,
  author: 'someone',
  state: 'approved',
  reportedAt: '2025-09-20T02:00:00Z',
  ...more,
});
const owed = (...agencies: string[]) => ({ agencies, unexpanded: [] });

describe('the status of a task', () => {
  test.each<[string, string[], Report[], TaskStatus, number]>([
    ['nobody has reported', ['a', 'b'], [], 'notReported', 0],
    [
      'a draft does not count',
      ['a'],
      [report('a', 'completed', { state: 'draft' })],
      'notReported',
      0,
    ],
    ['one of two has completed', ['a', 'b'], [report('a', 'completed')], 'inProgress', 1],
    [
      'both have completed',
      ['a', 'b'],
      [report('a', 'completed'), report('b', 'completed')],
      'completed',
      2,
    ],
    [
      'both are suspended',
      ['a', 'b'],
      [report('a', 'suspended'), report('b', 'suspended')],
      'suspended',
      2,
    ],
    ['nobody has begun', ['a', 'b'], [report('a', 'notStarted')], 'notStarted', 1],
    [
      'one has begun',
      ['a', 'b'],
      [report('a', 'notStarted'), report('b', 'inProgress')],
      'inProgress',
      2,
    ],
    ['a stranger does not count', ['a'], [report('x', 'completed')], 'notReported', 0],
  ])('is right when %s', (_title, agencies, reports, status, reported) => {
    expect(statusOf(owed(...agencies), reports)).toMatchObject({
      status,
      reported,
      owed: agencies.length,
    });
  });

  test('is drawn from the latest report of each agency, by period and then by time', () => {
    const reports = [
      report('a', 'completed', { period: '2025-Q4', reportedAt: '2025-12-01T00:00:00Z' }),
      report('a', 'inProgress', { period: '2025-Q3', reportedAt: '2025-12-30T00:00:00Z' }),
    ];
    expect(statusOf(owed('a'), reports).status).toBe('completed');
  });

  test('of reports of one period, the one that came last counts, in whatever order they are given', () => {
    const first = report('a', 'completed', { reportedAt: '2025-09-20T02:00:00Z' });
    const last = report('a', 'inProgress', { reportedAt: '2025-09-21T02:00:00Z' });
    expect(statusOf(owed('a'), [first, last]).status).toBe('inProgress');
    expect(statusOf(owed('a'), [last, first]).status).toBe('inProgress');
  });

  test('the report of a later period counts, in whatever order they are given', () => {
    const later = report('a', 'completed', { period: '2025-Q4' });
    const sooner = report('a', 'inProgress', { period: '2025-Q3' });
    expect(statusOf(owed('a'), [later, sooner]).status).toBe('completed');
    expect(statusOf(owed('a'), [sooner, later]).status).toBe('completed');
  });

  test('of reports of one period and one time, the one that is given first counts', () => {
    const both = [report('a', 'completed'), report('a', 'inProgress')];
    expect(statusOf(owed('a'), both).status).toBe('completed');
  });

  test('is completed only where every agency says so', () => {
    const both = [report('a', 'completed'), report('b', 'suspended')];
    expect(statusOf(owed('a', 'b'), both).status).toBe('inProgress');
  });

  test('has the mean of the per cents that were reported, and none where none was', () => {
    const at = (progress: number) => ({ progress });
    const some = [
      report('a', 'inProgress', at(20)),
      report('b', 'inProgress', at(50)),
      report('c', 'notStarted'),
    ];
    expect(statusOf(owed('a', 'b', 'c'), some).progress).toBe(35);
    expect(statusOf(owed('a'), [report('a', 'inProgress', at(0))]).progress).toBe(0);
    expect(statusOf(owed('a'), [report('a', 'inProgress')]).progress).toBeNull();
  });

  test('has no day of completion while it is not completed', () => {
    const day = { completedOn: '2025-06-01' };
    const summary = statusOf(owed('a', 'b'), [report('a', 'completed', day)]);
    expect(summary).toMatchObject({ status: 'inProgress', completedOn: null });
    expect(statusOf(owed('a'), [report('a', 'suspended', day)]).completedOn).toBeNull();
  });

  test('leaves out a report that a later approved one supersedes', () => {
    const wrong = report('a', 'completed', { reportedAt: '2025-09-30T00:00:00Z' });
    const right = report('a', 'inProgress', { supersedes: wrong.id });
    expect(statusOf(owed('a'), [wrong, right]).status).toBe('inProgress');
  });

  test('counts every report where the lead is an open collective', () => {
    const open = { agencies: [], unexpanded: ['hcm/_/cac-don-vi-co-lien-quan'] };
    expect(statusOf(open, [report('x', 'inProgress')]).status).toBe('inProgress');
  });

  test('says when the last of several completed it, only if all say when', () => {
    const on = (day: string) => ({ completedOn: day });
    const both = [
      report('a', 'completed', on('2025-06-01')),
      report('b', 'completed', on('2025-08-01')),
    ];
    expect(statusOf(owed('a', 'b'), both).completedOn).toBe('2025-08-01');
    expect(statusOf(owed('a', 'b'), both.toReversed()).completedOn).toBe('2025-08-01');
    const three = [...both, report('c', 'completed', on('2025-09-01'))];
    expect(statusOf(owed('a', 'b', 'c'), three).completedOn).toBe('2025-09-01');
    const one = [report('a', 'completed', on('2025-06-01')), report('b', 'completed')];
    expect(statusOf(owed('a', 'b'), one).completedOn).toBeNull();
  });
});
