import { expect, it } from 'vitest';
import { section } from '../../../test/fixture.ts';
import { groupByHeading } from './group-by-heading.ts';

const all = [
  section({ id: 'a', title: 'A' }),
  section({ id: 'a1', title: 'A1', parent: 'a' }),
  section({ id: 'a2', title: 'A2', parent: 'a' }),
];
const sections = new Map(all.map((one) => [one.id, one]));
const rowsIn = (...ids: (string | null)[]) => ids.map((id) => ({ section: id }));

it('has each heading once, above the first row below it', () => {
  const groups = groupByHeading(rowsIn(null, 'a1', 'a1', 'a2'), sections);
  const titles = groups.map(({ headings }) =>
    headings.map((one) => `${one.depth} ${one.section.title}`),
  );
  expect(titles).toEqual([[], ['0 A', '1 A1'], ['1 A2']]);
  expect(groups.map(({ rows }) => rows.length)).toEqual([1, 2, 1]);
});

it('is nothing for no rows', () => {
  expect(groupByHeading([], sections)).toEqual([]);
});
