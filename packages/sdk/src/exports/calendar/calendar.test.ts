import { readFileSync } from 'node:fs';
import type { Dataset, Deadline } from '@tiendo/model/lite';
import * as fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { sampleDataset, sampleReports } from '../../sample-dataset.ts';
import { memorySource } from '../../sources/memory-source.ts';
import { createClient } from '../../tiendo.ts';
import { toText } from '../byte-stream.ts';
import type { ExportRow } from '../export.ts';
import { exportOf } from '../rows-of.ts';
import { toCalendar, type CalendarCounts, type CalendarOptions } from './calendar.ts';
import { calendarText, folded } from './content-lines.ts';

const domain = 'cds.example.gov.vn';
const stamp = '2025-09-01T07:00:00.250Z';
const [first] = sampleDataset.tasks;
const [plan] = sampleDataset.plans;

const none: Deadline = {
  text: null,
  kind: 'none',
  start: null,
  end: null,
  recurrence: null,
  milestones: [],
  action: null,
  anchor: null,
};
const task = (deadline: Partial<Deadline>, more: object = {}): ExportRow<'tasks'> => ({
  ...first!,
  deadline: { ...none, ...deadline },
  ...more,
});

const write = (rows: readonly ExportRow<'tasks'>[], options: Partial<CalendarOptions> = {}) =>
  toText(toCalendar({ collection: 'tasks', rows }, { domain, stamp, ...options }));

/** The calendar as another program reads it. */
const calendarOf = (text: string) => new ical.Component(ical.parse(text) as never);

async function entry(row: ExportRow<'tasks'>, options: Partial<CalendarOptions> = {}) {
  const [one] = calendarOf(await write([row], options)).getAllSubcomponents();
  const value = (name: string) => one!.getFirstPropertyValue(name)?.toString() ?? null;
  return { name: one!.name, value, component: one! };
}

const quarter = {
  text: 'Quý II/2025',
  kind: 'quarter',
  start: '2025-04-01',
  end: '2025-06-30',
} as const;

describe('an event', () => {
  test('is on the last day of the deadline, all day, without taking up time', async () => {
    const { name, value, component } = await entry(task(quarter));
    expect(name).toBe('vevent');
    expect([value('dtstart'), value('dtend')]).toEqual(['2025-06-30', '2025-07-01']);
    expect(component.getFirstProperty('dtstart')!.type).toBe('date');
    expect(value('transp')).toBe('TRANSPARENT');
    expect(value('dtstamp')).toBe('2025-09-01T07:00:00Z');
  });

  test('spans the deadline where that is asked for', async () => {
    const { value } = await entry(task(quarter), { days: 'span' });
    expect([value('dtstart'), value('dtend')]).toEqual(['2025-04-01', '2025-07-01']);
  });

  test('has the id of its task at the domain of the publisher, and says who leads and what comes out', async () => {
    const { value } = await entry(task(quarter), {
      link: ({ id }) => `https://${domain}/t/${id}?a b\r\n`,
    });
    expect(value('uid')).toBe('mau-2025/I.1@cds.example.gov.vn');
    expect(value('summary')).toBe(first!.title);
    expect(value('description')).toBe(
      'Chủ trì: Sở Khoa học và Công nghệ\nPhối hợp: Các Sở\nSản phẩm: Cổng dữ liệu\nThời gian hoàn thành: Quý II/2025',
    );
    expect(value('url')).toBe('https://cds.example.gov.vn/t/mau-2025/I.1?a%20b%0D%0A');
  });

  test('is described in English where that is asked for', async () => {
    const { value } = await entry(task({ ...quarter, action: 'Trình' }), { language: 'en' });
    expect(value('description')).toMatch(/^Lead: Sở .*\nCoordinating: .*\nTo be done: Trình$/s);
  });
});

describe('what comes back', () => {
  const related = { plan: { ...plan!, period: { start: '2025-01-01', end: '2027-12-31' } } };
  const days = async (recurrence: Deadline['recurrence'], as: 'event' | 'todo' = 'event') => {
    const row = task({ kind: 'recurring', recurrence }, { related });
    const { component } = await entry(row, { as });
    const start = component.getFirstPropertyValue('dtstart') as ical.Time;
    const rule = component.getFirstPropertyValue('rrule') as ical.Recur;
    const iterator = rule.iterator(start);
    const found: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next()) found.push(next.toString());
    return found;
  };

  test.each([
    ['every year', { every: 'year' }, ['2025-12-31', '2026-12-31', '2027-12-31']],
    [
      'a quarter of every year',
      { every: 'year', quarter: 1 },
      ['2025-03-31', '2026-03-31', '2027-03-31'],
    ],
    [
      'a month of every year',
      { every: 'year', month: 2 },
      ['2025-02-28', '2026-02-28', '2027-02-28'],
    ],
  ] as const)('in %s does so in each year of its plan', async (_, recurrence, expected) => {
    expect(await days(recurrence)).toEqual(expected);
    expect(await days(recurrence, 'todo')).toEqual(expected);
  });

  test('every quarter and every month does so on their last days', async () => {
    const quarters = await days({ every: 'quarter' });
    expect(quarters.length).toBe(12);
    expect(quarters.slice(0, 4)).toEqual(['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']);
    const months = await days({ every: 'month' });
    expect(months.length).toBe(36);
    expect(months.slice(0, 2)).toEqual(['2025-01-31', '2025-02-28']);
  });

  test('first comes after the plan has begun, and is left out where that is too late', async () => {
    const late = (start: string, end: string) => ({
      related: { plan: { ...plan!, period: { start, end } } },
    });
    const row = (more: object) =>
      task({ kind: 'recurring', recurrence: { every: 'year', quarter: 1 } }, more);
    const { value } = await entry(row(late('2025-04-01', '2026-12-31')));
    expect(value('dtstart')).toBe('2026-03-31');
    const counts = vi.fn<(counts: CalendarCounts) => void>();
    await write([row(late('2025-04-01', '2025-12-31'))], { onEnd: counts });
    expect(counts).toHaveBeenCalledWith({
      written: 0,
      leftOut: 1,
      leftOutByKind: { recurring: 1 },
    });
  });
});

describe('a to-do', () => {
  const status = (given: object) => ({
    related: { status: { reported: 1, owed: 1, completedOn: null, progress: null, ...given } },
  });
  const todo = { as: 'todo' } as const;

  test('is due on the last day', async () => {
    const { name, value } = await entry(task(quarter), todo);
    expect([name, value('due'), value('dtstart'), value('status')]).toEqual([
      'vtodo',
      '2025-06-30',
      null,
      null,
    ]);
    const span = await entry(task(quarter), { ...todo, days: 'span' });
    expect([span.value('dtstart'), span.value('due')]).toEqual(['2025-04-01', '2025-06-30']);
  });

  test.each([
    ['notStarted', 'NEEDS-ACTION', 0, '0'],
    ['inProgress', 'IN-PROCESS', 39.6, '40'],
    ['completed', 'COMPLETED', null, null],
    ['suspended', null, 50, null],
    ['notReported', null, null, null],
  ])('that is %s says %s', async (word, expected, progress, percent) => {
    const row = task(quarter, status({ status: word, progress }));
    const { value } = await entry(row, todo);
    expect(value('status')).toBe(expected);
    expect(value('percent-complete')).toBe(percent);
    expect(value('x-tiendo-status')).toBe(word);
    expect((await entry(row)).value('status')).toBeNull();
  });
});

describe('a calendar', () => {
  test('leaves out what has no day, and counts it by kind', async () => {
    const counts = vi.fn<(counts: CalendarCounts) => void>();
    const rows = [
      task(quarter),
      task({ kind: 'ongoing', start: '2025-01-01' }),
      task({ kind: 'ongoing' }),
      task({ kind: 'relative', anchor: { period: 'P1M', event: 'a' } }),
      task({ kind: 'recurring', recurrence: { every: 'year' } }),
      task({ kind: 'milestones', start: '2025-01-01', end: '2025-12-31' }),
    ];
    const calendar = calendarOf(await write(rows, { onEnd: counts }));
    expect(calendar.getAllSubcomponents().length).toBe(2);
    expect(counts).toHaveBeenCalledWith({
      written: 2,
      leftOut: 4,
      leftOutByKind: { ongoing: 2, relative: 1, recurring: 1 },
    });
  });

  test('says in its name that reports are made up', async () => {
    const tiendo = createClient({ source: memorySource(sampleDataset, sampleReports) });
    const input = await exportOf(tiendo, tiendo.tasks().asOf('2025-09-01').with('plan', 'status'));
    const text = await toText(toCalendar(input, { domain, name: 'Việc của tôi' }));
    const calendar = calendarOf(text);
    const name = 'Việc của tôi – Báo cáo là dữ liệu minh hoạ (không phải số liệu thật)';
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(name);
    expect(calendar.getFirstPropertyValue('name')).toBe(name);
    const stamps = calendar
      .getAllSubcomponents()
      .map((one) => one.getFirstPropertyValue('dtstamp')!.toString());
    expect(new Set(stamps)).toEqual(new Set(['2025-09-01T00:00:00Z']));
  });

  test('needs a domain, the instant of its data and rows that have a deadline', async () => {
    const rows = [task(quarter)];
    expect(() => toCalendar({ collection: 'tasks', rows }, { domain: 'a b', stamp })).toThrow(
      /domain/,
    );
    expect(() => toCalendar({ collection: 'tasks', rows }, { domain })).toThrow(
      /needs the instant/,
    );
    expect(() => toCalendar({ collection: 'tasks', rows }, { domain, stamp: 'x' })).toThrow(
      /found x/,
    );
    await expect(write([{ id: 'a', title: 'b' }])).rejects.toThrow(/row 1 has no "deadline"/);
  });

  test('of the published plans has a day for each task that has one', async () => {
    const file = new URL('../../../../dataset/data/dataset.json', import.meta.url);
    const { tasks, plans } = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
    const rows = tasks.map((one) => ({
      ...one,
      related: { plan: plans.find(({ id }) => id === one.plan) },
    }));
    const text = await write(rows);
    const uids = calendarOf(text)
      .getAllSubcomponents()
      .map((one) => one.getFirstPropertyValue('uid'));
    const dated = tasks.filter(
      ({ deadline }) => deadline.end !== null || deadline.recurrence !== null,
    );
    expect(dated.length).toBeGreaterThan(300);
    expect(uids).toEqual(dated.map(({ id }) => `${id}@${domain}`));
    expect(new Set(uids).size).toBe(uids.length);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });
});

describe('lines', () => {
  test('are folded at 75 octets, whole characters together, and unfold to what they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = folded(text);
        const parts = line.slice(0, -2).split('\r\n');
        for (const part of parts) {
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
        expect(parts.join('\r\n').replaceAll('\r\n ', '')).toBe(text);
      }),
    );
  });

  test('any title reads back, line breaks as such', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        async (title) => {
          const { value } = await entry(task(quarter, { title }));
          expect(value('summary')).toBe(title);
        },
      ),
      { numRuns: 60 },
    );
    expect(calendarText('a;b,c\\d\r\ne\u0000f')).toBe('a\\;b\\,c\\\\d\\ne f');
  });
});
