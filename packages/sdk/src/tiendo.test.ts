import { afterEach, describe, expect, test, vi } from 'vitest';
import { sampleDataset, sampleReports } from './sample-dataset.ts';
import { memorySource } from './sources/memory-source.ts';
import type { Source } from './sources/source.ts';
import { createClient, Tiendo } from './tiendo.ts';

const source = memorySource(sampleDataset, sampleReports);
afterEach(() => void vi.useRealTimers());

describe('the day of a question', () => {
  test('is today in Viet Nam, where it is tomorrow before it is in Greenwich', async () => {
    vi.useFakeTimers({ now: new Date('2025-06-30T17:00:00Z'), toFake: ['Date'] });
    expect((await createClient({ source }).plans().fetch()).asOf).toBe('2025-07-01');
  });

  test('is the day that the client was given, or that its function says', async () => {
    const fixed = createClient({ source, today: '2025-08-01' });
    expect((await fixed.plans().fetch()).asOf).toBe('2025-08-01');
    const worked = createClient({ source, today: () => '2025-08-02' });
    expect((await worked.plans().fetch()).asOf).toBe('2025-08-02');
  });

  test('is the one that the question names, before all others', async () => {
    const tiendo = createClient({ source, today: '2025-08-01' });
    expect((await tiendo.plans().asOf('2022-01-01').fetch()).asOf).toBe('2022-01-01');
  });
});

describe('a client', () => {
  test('refuses a wrong query before it asks the source', async () => {
    const run = vi.fn<Source['run']>();
    const tiendo = createClient({ source: { ...source, run } });
    const query = tiendo.tasks().where({ dedline: 'none' } as never);
    await expect(query.fetch()).rejects.toMatchObject({ code: 'unknown-field' });
    expect(run).not.toHaveBeenCalled();
  });

  test('made without a checker hands on what it is asked', async () => {
    const tiendo = new Tiendo({ source, today: '2025-08-01' });
    expect(await tiendo.tasks().where({ plan: 'mau-2022' }).count()).toBe(1);
  });

  test('waits no more once the signal is aborted, and rejects with its reason', async () => {
    const never: Source = { ...source, run: () => new Promise(() => {}) };
    const controller = new AbortController();
    const { signal } = controller;
    const answer = createClient({ source: never }).tasks().fetch({ signal });
    controller.abort(new Error('the page has gone'));
    await expect(answer).rejects.toThrow('the page has gone');
    const late = createClient({ source }).tasks().count({ signal });
    await expect(late).rejects.toThrow('the page has gone');
  });

  test('waits no more for what was prepared or is explained', async () => {
    const never = () => new Promise<never>(() => {});
    const slow: Source = { ...source, prepare: async () => never, explain: never };
    const tiendo = createClient({ source: slow });
    const query = { collection: 'tasks' } as const;
    const signal = AbortSignal.abort('enough');
    await expect((await tiendo.prepare(query))({ signal })).rejects.toBe('enough');
    await expect(tiendo.explain(query, { signal })).rejects.toBe('enough');
  });

  test('answers with a signal that is not aborted', async () => {
    const { signal } = new AbortController();
    expect(await createClient({ source }).plans().count({ signal })).toBe(2);
  });
});

describe('those who listen', () => {
  test('hear of each reading, until they have enough', async () => {
    const tiendo = createClient({ source });
    const heard: string[] = [];
    const stop = tiendo.subscribe(() => heard.push('one'));
    tiendo.subscribe(() => heard.push('other'));
    await tiendo.reload();
    stop();
    await tiendo.reload();
    expect(heard).toEqual(['one', 'other', 'other']);
  });
});
