import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../query/collections/index.ts';
import type { ExportName } from '../export.ts';
import { aboutWords, collectionWords } from '../labels.ts';
import { columnsIn, columnsOf, fieldNames, tableOf } from './columns.ts';
import { headingOf, relationOf } from './headings.ts';
import { recordShapes, relationShapes } from './shapes.ts';

const names = Object.keys(collectionWords) as ExportName[];

const relationsOf = (name: ExportName): string[] => [
  ...Object.keys(collectionOf(name).relations),
  'highlights',
];

describe.each(names)('the columns of %s', (name) => {
  test('hold every field of its records, in their order, each with a heading', () => {
    const tops = columnsOf(name).map(({ key }) => key.split('.')[0]!);
    expect([...new Set(tops)]).toEqual([...Object.keys(recordShapes[name].fields), 'more']);
    for (const { heading } of columnsOf(name)) {
      expect([heading.vi, heading.en]).toEqual([
        expect.stringMatching(/./),
        expect.stringMatching(/./),
      ]);
    }
  });

  test('are told apart by their headings, whichever language those are in', () => {
    const parts = { fields: fieldNames(name), with: relationsOf(name), matches: true };
    const headings = columnsIn(tableOf(name, parts)).map(({ heading }) => heading);
    const each = [...headings, aboutWords].flatMap(({ vi, en }) => [vi, en]);
    expect(each.filter((text, at) => each.indexOf(text) !== at)).toEqual([]);
    expect(each.map((text) => text.normalize('NFC').trim())).toEqual(each);
  });

  test('have a name in Vietnamese for every relation, by which it is found again', () => {
    for (const relation of relationsOf(name).filter((one) => !(one in relationShapes))) {
      const heading = headingOf(name, `related.${relation}`)!;
      expect(heading.vi).not.toBe(`Kèm theo: ${relation}`);
      expect([relationOf(heading.vi), relationOf(heading.en)]).toEqual([relation, relation]);
    }
  });
});

test('an object with a field that is never empty has a column for each of its fields', () => {
  const keys = columnsOf('tasks').map(({ key }) => key);
  expect(keys).toContain('deadline.recurrence.quarter');
  expect(keys).toContain('reference.numbers');
  expect(columnsOf('agencies').find(({ key }) => key === 'membership')?.kind).toBe('json');
});
