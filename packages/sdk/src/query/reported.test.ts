import type { Reading, Report } from '@tiendo/model/lite';
import { describe, expect, test } from 'vitest';
import { sampleContents } from '../../testing/sample-view.ts';
import { sampleReports } from '../sample-dataset.ts';
import { Reported, reportedOn } from './reported.ts';
import type { Since } from './view.ts';

const report = (id: string, task: string, more: Partial<Report> = {}): Report => ({
  ...sampleReports.reports[1]!,
  id,
  task,
  agency: 'a',
  ...more,
});
const reading = (id: string, indicator: string, more: Partial<Reading> = {}): Reading => ({
  ...sampleReports.readings[0]!,
  id,
  indicator,
  ...more,
});
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const owed = { agencies: ['a', 'b'], unexpanded: [] };

describe('what had been reported', () => {
  const reported = new Reported(
    [report('1', 't'), report('2', 'u'), report('3', 't', { agency: 'b', progress: 60 })],
    [reading('1', 'i'), reading('2', 'j'), reading('3', 'i')],
  );

  test('is known by the task and by the indicator', () => {
    expect([...reported.tasks]).toEqual(['t', 'u']);
    expect(['t', 'u', 'v'].map((task) => reported.isOn(task))).toEqual([true, true, false]);
    expect(reported.statusOf('t', owed)).toMatchObject({ reported: 2, progress: 50 });
    expect(reported.statusOf('v', owed)).toMatchObject({ status: 'notReported', reported: 0 });
    expect(idsOf(reported.readingsOf('i'))).toEqual(['1', '3']);
    expect(reported.readingsOf('k')).toEqual([]);
  });

  test('grows by what comes in, also of tasks and indicators of which there was nothing', () => {
    const first = new Reported([report('1', 't')], [reading('1', 'i')]);
    const kept = first.readingsOf('i');
    const next = first.with(
      [report('2', 't', { agency: 'b' }), report('3', 'v')],
      [reading('2', 'i'), reading('3', 'k')],
    );
    expect(idsOf(next.reports)).toEqual(['1', '2', '3']);
    expect(idsOf(next.readings)).toEqual(['1', '2', '3']);
    expect([...next.tasks]).toEqual(['t', 'v']);
    expect(next.statusOf('t', owed).reported).toBe(2);
    expect(idsOf(next.readingsOf('i'))).toEqual(['1', '2']);
    expect(idsOf(next.readingsOf('k'))).toEqual(['3']);
    expect(idsOf(kept)).toEqual(['1']);
  });
});

describe('a report file as it stood on a day', () => {
  const at = (reportedAt: string) => ({ reportedAt });
  const file = {
    illustrative: false,
    reports: [
      report('1', 't', at('2025-07-31T16:59:59Z')),
      report('2', 't', at('2025-07-31T17:00:00Z')),
      report('3', 't', at('2025-08-01T17:00:00Z')),
    ],
    readings: [
      reading('1', 'i', at('2025-08-01T16:59:59Z')),
      reading('2', 'i', at('2025-08-01T17:00:00Z')),
    ],
  };

  test.each([
    ['2025-07-31', ['1'], []],
    ['2025-08-01', ['1', '2'], ['1']],
    ['2025-08-02', ['1', '2', '3'], ['1', '2']],
  ])('has what had come in by the end of %s in Viet Nam', (day, reports, readings) => {
    const reported = reportedOn(file, day);
    expect(idsOf(reported.reports)).toEqual(reports);
    expect(idsOf(reported.readings)).toEqual(readings);
  });

  test('is what it was before, with what has come in since', () => {
    const before = new Reported([report('0', 't')], []);
    const since: Since = {
      contents: sampleContents,
      reports: file.reports.slice(1),
      readings: file.readings,
      tasks: new Set(['t']),
    };
    const reported = reportedOn(file, '2025-08-01', since, before);
    expect(idsOf(reported.reports)).toEqual(['0', '2']);
    expect(idsOf(reported.readings)).toEqual(['1']);
  });

  test('is read whole where it is not known what it was before', () => {
    const since: Since = { contents: sampleContents, reports: [], readings: [], tasks: new Set() };
    expect(idsOf(reportedOn(file, '2025-08-01', since).reports)).toEqual(['1', '2']);
    expect(idsOf(reportedOn(file, '2025-08-01', since, null).reports)).toEqual(['1', '2']);
    expect(idsOf(reportedOn(file, '2025-08-01', undefined, new Reported([], [])).reports)).toEqual([
      '1',
      '2',
    ]);
  });
});
