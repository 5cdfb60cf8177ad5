import type { Highlight, Schedule, StatusSummary, Task } from '@tiendo/sdk';

/** How an agency came to a task: named itself, or through a collective or a predecessor. */
export interface Via {
  readonly through: 'direct' | 'collectives' | 'predecessors';
  readonly role: 'lead' | 'coordinating';
  /** What the document names: the agency itself, the collective or the predecessor. */
  readonly agency: { readonly id: string; readonly name: string };
  /** It took over only a part of the predecessor's work, and this task may not be in it. */
  readonly isPart: boolean;
}

/** A task with what is known of it on a day. `via` is empty where no agency was asked for. */
export interface TaskRow {
  readonly task: Task;
  readonly status: StatusSummary;
  readonly schedule: Schedule;
  readonly via: readonly Via[];
  /** Where its words were met by a search. */
  readonly highlights?: readonly Highlight[];
}

/** The closest of the ways in which an agency came to a task; `direct` where none was asked for. */
export function throughOf({ via }: Pick<TaskRow, 'via'>): Via['through'] {
  const ways = via.map(({ through }) => through);
  if (ways.length === 0 || ways.includes('direct')) return 'direct';
  return ways.includes('collectives') ? 'collectives' : 'predecessors';
}
