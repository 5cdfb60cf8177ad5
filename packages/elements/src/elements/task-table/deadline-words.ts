import type { Deadline } from '@tiendo/sdk';
import { detailWords } from './detail-words.ts';
import type { TableWords } from './table-words.ts';
import { dayText } from '../../shared/formats.ts';

/** *từ 01/01/2026 đến hết 31/12/2026*; empty where there is no day. */
export function daysText(
  words: TableWords,
  { start, end }: Pick<Deadline, 'start' | 'end'>,
): string {
  const { from } = detailWords(words.lang);
  const days = [start && from(dayText(words, start)), end && words.to(dayText(words, end))];
  return days.filter(Boolean).join(' ');
}

/** What the document's words were read as: how often, and its days; empty where they give none. */
export function datesOf(words: TableWords, deadline: Deadline): string {
  const { recurrence } = deadline;
  const { every } = detailWords(words.lang);
  const often = recurrence && every(recurrence.every, recurrence.quarter, recurrence.month);
  return [often, daysText(words, deadline)].filter(Boolean).join(', ');
}
