import { expect, it } from 'vitest';
import { vi } from './vi.ts';

it('uses the offices’ own words', () => {
  expect(vi.status).toEqual({
    notReported: 'Chưa báo cáo',
    notStarted: 'Chưa triển khai',
    inProgress: 'Đang thực hiện',
    completed: 'Đã hoàn thành',
    suspended: 'Tạm dừng',
  });
  const { overdue, lapsed, dueSoon, upcoming, recurring, ongoing, onTime, late } = vi.schedule;
  expect([overdue, lapsed, dueSoon, upcoming]).toEqual([
    'Quá hạn',
    'Đã qua thời hạn, chưa báo cáo',
    'Sắp đến hạn',
    'Chưa đến hạn',
  ]);
  expect([recurring, ongoing, onTime, late]).toEqual([
    'Định kỳ',
    'Thường xuyên',
    'Hoàn thành đúng hạn',
    'Hoàn thành trễ hạn',
  ]);
});

it('is written in Unicode NFC', () => {
  const texts = JSON.stringify(vi, (_key, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );
  expect(texts).toBe(texts.normalize('NFC'));
});
