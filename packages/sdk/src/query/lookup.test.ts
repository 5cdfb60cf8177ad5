import { describe, expect, test } from 'vitest';
import { sampleContents } from '../../testing/sample-view.ts';
import { sampleDataset } from '../sample-dataset.ts';
import type { Contents } from './contents.ts';
import { lookingUp } from './lookup.ts';
import type { DatedQuery } from './query.ts';
import { viewOf } from './view.ts';

const asOf = '2025-08-01';
const query: DatedQuery = { collection: 'tasks', asOf, with: ['plan'] };
const read = (): Contents => ({ ...sampleContents, records: { ...sampleDataset } });

describe('looking records up', () => {
  test('shows a record as an answer does, by its id or by one that was given up for it', async () => {
    const contents = read();
    await viewOf(contents, asOf);
    const lookup = await lookingUp(query);
    const row = lookup(contents, 'mau-2025/I.1')!;
    expect(row).toEqual({
      ...sampleDataset.tasks[0],
      related: { plan: sampleDataset.plans[0] },
      matches: [],
    });
    expect(lookup(contents, 'mau-2025/I.9')).toEqual(row);
  });

  test('draws a row once, which nobody can change', async () => {
    const contents = read();
    await viewOf(contents, asOf);
    const lookup = await lookingUp(query);
    const row = lookup(contents, 'mau-2025/I.1')!;
    expect(lookup(contents, 'mau-2025/I.1')).toBe(row);
    expect(Object.isFrozen(row)).toBe(true);
  });

  test('finds nothing of an id that no record has', async () => {
    const contents = read();
    await viewOf(contents, asOf);
    const lookup = await lookingUp(query);
    expect(lookup(contents, 'mau-2025/I.3')).toBeUndefined();
    expect(lookup(contents, 'mau-2025')).toBeUndefined();
  });

  test('finds nothing before the records have been looked at on its day', async () => {
    const contents = read();
    const lookup = await lookingUp(query);
    expect(lookup(contents, 'mau-2025/I.1')).toBeUndefined();
    await viewOf(contents, '2025-08-02');
    expect(lookup(contents, 'mau-2025/I.1')).toBeUndefined();
    await viewOf(contents, asOf);
    expect(lookup(contents, 'mau-2025/I.1')).toBeDefined();
  });

  test('shows what is there now where other records have been read', async () => {
    const [before, after] = [read(), read()];
    const tasks = [{ ...sampleDataset.tasks[0]!, title: 'đổi' }];
    const changed = { ...after, records: { ...after.records, tasks } };
    await viewOf(before, asOf);
    await viewOf(changed, asOf);
    const lookup = await lookingUp(query);
    const titleIn = (contents: Contents, id: string) =>
      (lookup(contents, id) as { title: string } | undefined)?.title;
    expect(titleIn(before, 'mau-2025/I.2')).toBeDefined();
    expect(titleIn(changed, 'mau-2025/I.1')).toBe('đổi');
    expect(titleIn(changed, 'mau-2025/I.2')).toBeUndefined();
    expect(titleIn(before, 'mau-2025/I.1')).toBe(sampleDataset.tasks[0]!.title);
  });
});
