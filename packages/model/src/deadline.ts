import * as z from 'zod';
import { CivilDate } from './civil-date.ts';

export const DeadlineKind = z.enum([
  'month',
  'quarter',
  'year',
  'range',
  'recurring',
  'ongoing',
  'relative',
  'reference',
  'milestones',
  'none',
]);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

/** *Quý III hàng năm* is every year, quarter 3. */
export const Recurrence = z.object({
  every: z.enum(['year', 'quarter', 'month']),
  quarter: z.optional(z.int().min(1).max(4)),
  month: z.optional(z.int().min(1).max(12)),
});
export type Recurrence = z.infer<typeof Recurrence>;

/** One step of a cell that names several. Without a date, `start` and `end` are null. */
export const Milestone = z.object({
  text: z.string(),
  start: z.nullable(CivilDate),
  end: z.nullable(CivilDate),
  action: z.nullable(z.string()),
});
export type Milestone = z.infer<typeof Milestone>;

/**
 * When a task is to be done: the document's words and what they mean.
 *
 * `start` and `end` are the first and last civil day (Asia/Ho_Chi_Minh) and null where the words
 * give none. `action` is what is to be done by then, where the cell says it (*Trình UBND TP kế
 * hoạch*). `anchor` belongs to `relative`: an ISO 8601 period after an event that has no date here.
 */
export const Deadline = z.object({
  text: z.nullable(z.string()),
  kind: DeadlineKind,
  start: z.nullable(CivilDate),
  end: z.nullable(CivilDate),
  recurrence: z.nullable(Recurrence),
  milestones: z.array(Milestone),
  action: z.nullable(z.string()),
  anchor: z.nullable(z.object({ period: z.string(), event: z.string() })),
});
export type Deadline = z.infer<typeof Deadline>;

/** A deadline of `kind` in which everything that is not given is null or empty. */
export function makeDeadline(given: Partial<Deadline> & Pick<Deadline, 'kind'>): Deadline {
  return {
    text: null,
    start: null,
    end: null,
    recurrence: null,
    milestones: [],
    action: null,
    anchor: null,
    ...given,
  };
}
