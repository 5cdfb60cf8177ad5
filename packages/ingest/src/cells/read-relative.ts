import type { MatchText } from './match-text.ts';
import { readAction, type DeadlineReading } from './read-dated.ts';

const designators: Readonly<Record<string, (count: number) => string>> = {
  ngay: (count) => `P${count}D`,
  tuan: (count) => `P${count}W`,
  thang: (count) => `P${count}M`,
  quy: (count) => `P${3 * count}M`,
  nam: (count) => `P${count}Y`,
};

const after = new RegExp(
  String.raw`(?<![a-z\d])(?:(?:trong|sau)(?: (?:vong|thoi han|thoi gian))? |cham nhat (?:la |sau |trong )?)?` +
    String.raw`(?<count>\d{1,3}) (?<unit>ngay|tuan|thang|quy|nam) ` +
    String.raw`(?:sau|ke tu|tinh tu|tu)(?: (?:khi|ngay|thoi diem))? (?=[a-z\d])`,
);

/**
 * A period after an event that has no date here: *Trong 01 tháng sau khi … phê duyệt …*. Working
 * days (*10 ngày làm việc*) have no ISO 8601 period and are not read.
 */
export function readRelative(words: MatchText): DeadlineReading | null {
  const match = after.exec(words.key);
  if (!match) return null;
  const { count, unit } = match.groups as { count: string; unit: string };
  const event = words.print(match.index + match[0].length).replace(/[\s.;,]+$/, '');
  if (event === '' || Number(count) === 0) return null;
  const period = designators[unit]!(Number(count));
  return {
    kind: 'relative',
    anchor: { period, event },
    action: readAction(words, 0, match.index),
  };
}
