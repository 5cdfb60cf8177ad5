import { expect, it } from 'vitest';
import { conditionsOf, groupingOf, isNarrowed, noChoices, ordersOf } from './choices.ts';

it('asks for each chosen value by itself', () => {
  const filters = { status: 'completed', lead: 'hcm/so-y-te' } as const;
  expect(conditionsOf({ ...noChoices, filters })).toEqual([
    { status: 'completed' },
    { lead: 'hcm/so-y-te' },
  ]);
  expect(conditionsOf(noChoices)).toEqual([]);
});

it('keeps the rows of an agency together, and sorts them within', () => {
  expect(ordersOf({ ...noChoices, order: '-deadline', grouping: 'lead' })).toEqual([
    { by: 'leadText' },
    { by: 'deadline', descending: true },
  ]);
  expect(ordersOf({ ...noChoices, order: 'lead', grouping: 'lead' })).toEqual([
    { by: 'leadText', descending: false },
  ]);
  expect(ordersOf(noChoices)).toEqual([]);
});

it('shows the headings of the document only where rows stand as it has them', () => {
  expect(groupingOf(noChoices)).toBe('section');
  expect(groupingOf({ ...noChoices, order: 'title' })).toBe('none');
  expect(groupingOf({ ...noChoices, search: 'du lieu' })).toBe('none');
  expect(groupingOf({ ...noChoices, search: 'du lieu', grouping: 'lead' })).toBe('lead');
});

it('knows whether fewer tasks may be shown', () => {
  expect(isNarrowed(noChoices)).toBe(false);
  expect(isNarrowed({ ...noChoices, search: ' ' })).toBe(false);
  expect(isNarrowed({ ...noChoices, order: 'title' })).toBe(false);
  expect(isNarrowed({ ...noChoices, search: 'a' })).toBe(true);
  expect(isNarrowed({ ...noChoices, filters: { status: 'completed' } })).toBe(true);
});
