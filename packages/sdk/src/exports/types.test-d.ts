import type { Report, System, Task } from '@tiendo/model/lite';
import { expectTypeOf, test } from 'vitest';
import type { createClient } from '../index.ts';
import { exportOf, readCsv, rowsOf, toAtom, toCalendar, toCsv, type Export } from './index.ts';

declare const tiendo: ReturnType<typeof createClient>;
const calendar = { domain: 'example.gov.vn' };

test('what is written is typed by its question', async () => {
  const tasks = await exportOf(tiendo, tiendo.tasks().with('status'));
  expectTypeOf(tasks).toEqualTypeOf<Export<'tasks'>>();
  toCsv(tasks);
  toCalendar(tasks, calendar);
  // @ts-expect-error: a calendar is of tasks
  toCalendar(await exportOf(tiendo, tiendo.systems()), calendar);
  // @ts-expect-error: a feed is of reports
  toAtom(tasks, calendar);
  for await (const { related } of rowsOf(tiendo, tiendo.tasks().with('schedule'))) {
    expectTypeOf(related.schedule.daysLeft).toEqualTypeOf<number | null>();
  }
});

test('records are typed by the collection, and by the fields that are read', async () => {
  for await (const task of readCsv('', { collection: 'tasks' })) {
    expectTypeOf(task).toExtend<Task>();
  }
  for await (const report of readCsv('', { collection: 'reports' })) {
    expectTypeOf(report).toExtend<Report>();
  }
  for await (const system of readCsv('', { collection: 'systems', select: ['id', 'name'] })) {
    expectTypeOf(system).toExtend<Pick<System, 'id' | 'name'>>();
    // @ts-expect-error: only what is read is there
    expectTypeOf(system.aliases).toBeArray();
  }
});

test('fields and collections that there are not do not compile', () => {
  // @ts-expect-error: there is no such collection
  readCsv('', { collection: 'task' });
  // @ts-expect-error: systems have no title
  readCsv('', { collection: 'systems', select: ['title'] });
  // @ts-expect-error: systems have no title
  toCsv({ collection: 'systems', rows: [], select: ['title'] });
  // @ts-expect-error: a name is a text
  toCsv({ collection: 'systems', rows: [{ name: 5 }] });
});
