import { beforeAll, describe, expect, test } from 'vitest';
import { sampleView } from '../../testing/sample-view.ts';
import type { Scalar } from './collections/collection.ts';
import {
  comparerOfKey,
  fieldOfKey,
  figureOf,
  groupsOf,
  keyValue,
  periodOf,
  pivoted,
  type AnyKey,
  type AnyMeasures,
} from './group.ts';
import type { View } from './view.ts';

const due = (every: 'month' | 'quarter' | 'year') => ({ by: 'due', every });

let view: View;
beforeAll(async () => {
  view = await sampleView();
});
const grouped = (keys: AnyKey[], measures: AnyMeasures = {}) =>
  groupsOf('tasks', keys, measures, view.all('tasks'), view);

describe('the period of a day', () => {
  test.each([
    ['2025-01-01', '2025-01', '2025-Q1', '2025'],
    ['2025-03-31', '2025-03', '2025-Q1', '2025'],
    ['2025-04-01', '2025-04', '2025-Q2', '2025'],
    ['2025-09-30', '2025-09', '2025-Q3', '2025'],
    ['2025-10-01', '2025-10', '2025-Q4', '2025'],
    ['2025-12-31', '2025-12', '2025-Q4', '2025'],
  ])('of %s is %s, %s and %s', (day, month, quarter, year) => {
    expect(periodOf(day, 'month')).toBe(month);
    expect(periodOf(day, 'quarter')).toBe(quarter);
    expect(periodOf(day, 'year')).toBe(year);
  });

  test('is what a value counts for where a key is of periods, else the value is', () => {
    expect(keyValue(due('quarter'), '2025-05-01')).toBe('2025-Q2');
    expect(keyValue('due', '2025-05-01')).toBe('2025-05-01');
    expect(keyValue('ordinal', 3)).toBe(3);
    expect([fieldOfKey(due('year')), fieldOfKey('plan')]).toEqual(['due', 'plan']);
  });
});

describe('the order of the values of a key', () => {
  const inOrder = (key: AnyKey, ...values: Scalar[]) =>
    values.toSorted(comparerOfKey('tasks', key));

  test.each<[string, AnyKey, Scalar[]]>([
    ['periods by time', due('quarter'), ['2024-Q4', '2025-Q1', '2025-Q2', null]],
    ['numbers by size', 'ordinal', [2, 10, null]],
    ['texts as in Vietnamese', 'title', ['Bồi', 'Duy', 'Đào', 'Em', null]],
    ['words of a list as in the list', 'status', ['notReported', 'inProgress', 'completed', null]],
  ])('has %s, null last', (_, key, values) => {
    expect(inOrder(key, ...values)).toEqual(values);
    expect(inOrder(key, ...values.toReversed())).toEqual(values);
  });

  test('tells apart what a language does not', () => {
    const [composed, decomposed] = ['Sở', 'Sở'.normalize('NFD')];
    expect(inOrder('title', composed, decomposed)).toEqual(inOrder('title', decomposed, composed));
  });

  test('has a value neither before nor after itself', () => {
    const compare = comparerOfKey('tasks', due('year'));
    expect([compare('2025', '2025'), compare(null, null)]).toEqual([0, 0]);
    expect(Math.sign(compare('2025', null))).toBe(-1);
    expect(Math.sign(compare(null, '2025'))).toBe(1);
  });
});

describe('a figure', () => {
  test.each<[string, (string | number)[], Scalar]>([
    ['min', [3, 1, 2], 1],
    ['max', [3, 1, 2], 3],
    ['max', [1, 3, 2], 3],
    ['sum', [3, 1, 2], 6],
    ['average', [3, 1, 2, 0], 1.5],
    ['min', ['2025-02-01', '2024-12-31', '2025-01-01'], '2024-12-31'],
    ['max', ['2025-01-01', '2025-02-01', '2024-12-31'], '2025-02-01'],
    ['min', [], null],
    ['max', [], null],
    ['sum', [], null],
    ['average', [], null],
  ])('%s of %j is %j', (figure, values, result) => {
    expect(figureOf(figure, values)).toBe(result);
  });
});

describe('groups of records', () => {
  test('count the records of each value, in the order of the values', () => {
    expect(grouped(['plan'])).toEqual([
      { key: { plan: 'mau-2022' }, count: 1, share: 1 / 6, figures: {} },
      { key: { plan: 'mau-2025' }, count: 5, share: 5 / 6, figures: {} },
    ]);
  });

  test('count a record for each of its values, and for null where it has none', () => {
    const groups = grouped(['lead']);
    expect(groups.map(({ key, count }) => [key['lead'], count])).toEqual([
      ['hcm/_/cac-so', 1],
      ['hcm/so-khoa-hoc-va-cong-nghe', 1],
      ['hcm/so-noi-vu', 1],
      ['hcm/so-thong-tin-va-truyen-thong', 2],
      ['hcm/so-y-te', 1],
      [null, 1],
    ]);
  });

  test('count a record once for a period in which several of its days lie', () => {
    const twice = { ...view.all('reports')[0]!, id: 'r9' };
    const rows = [view.all('reports')[0]!, twice];
    const key = { by: 'completedOn', every: 'year' } as const;
    expect(groupsOf('reports', [key], {}, rows, view)).toMatchObject([
      { key: { completedOn: '2025' }, count: 2, share: 1 },
    ]);
  });

  test('of two keys stand by the first, then by the second', () => {
    const groups = grouped([due('year'), 'plan']);
    expect(groups.map(({ key }) => [key['due'], key['plan']])).toEqual([
      ['2022', 'mau-2022'],
      ['2025', 'mau-2025'],
      ['2026', 'mau-2025'],
      [null, 'mau-2025'],
    ]);
  });

  test('have the figures that were asked for, of those records that have a value', () => {
    const measures = { first: { min: 'due' }, all: { sum: 'ordinal' } };
    expect(grouped(['plan'], measures).map(({ figures }) => figures)).toEqual([
      { first: '2022-12-31', all: 1 },
      { first: '2025-06-30', all: 10 },
    ]);
  });

  test('are none where there are no records', () => {
    expect(groupsOf('tasks', ['plan'], {}, [], view)).toEqual([]);
  });
});

describe('a table of groups', () => {
  test('has a cell for each pair, null where no record has both values', () => {
    const keys = { rows: 'plan', columns: due('year') };
    const [rows, columns] = [grouped(['plan']), grouped([due('year')])];
    const table = pivoted(rows, columns, grouped(['plan', due('year')]), keys);
    expect(table.rows).toBe(rows);
    expect(table.columns).toBe(columns);
    expect(columns.map(({ key }) => key['due'])).toEqual(['2022', '2025', '2026', null]);
    expect(table.cells.map((cells) => cells.map((cell) => cell && cell.count))).toEqual([
      [1, null, null, null],
      [null, 2, 1, 2],
    ]);
    expect(table.cells[1]![1]!.key).toEqual({ plan: 'mau-2025', due: '2025' });
  });
});
