import type { Deadline } from '@tiendo/sdk';
import { detailWords } from '../../locales/details.ts';
import type { Words } from '../../locales/vi.ts';
import { dayText } from '../../shared/formats.ts';

/** *từ 01/01/2026 đến hết 31/12/2026*; empty where there is no day. */
export function daysText(words: Words, { start, end }: Pick<Deadline, 'start' | 'end'>): string {
  const { from } = detailWords[words.lang];
  const days = [start && from(dayText(words, start)), end && words.to(dayText(words, end))];
  return days.filter(Boolean).join(' ');
}

/** What the document's words were read as: how often, and its days; empty where they give none. */
export function datesOf(words: Words, deadline: Deadline): string {
  const { recurrence } = deadline;
  const { every } = detailWords[words.lang];
  const often = recurrence && every(recurrence.every, recurrence.quarter, recurrence.month);
  return [often, daysText(words, deadline)].filter(Boolean).join(', ');
}
