import { makeDeadline, type Deadline } from '@tiendo/model';
import { foldedText, type MatchText } from './match-text.ts';
import { readDated, type DeadlineReading } from './read-dated.ts';
import { readMilestones, splitSteps } from './read-milestones.ts';
import { readOngoing, readRecurring } from './read-recurring.ts';
import { readReference } from './read-reference.ts';
import { readRelative } from './read-relative.ts';

/** What a deadline cell means; `unread` where it has words that nobody taught this reader. */
export interface DeadlineCell {
  readonly deadline: Deadline;
  readonly unread: boolean;
}

function readOne(words: MatchText, planYear: number | undefined): DeadlineReading | null {
  if (readReference(words.print(0))) return { kind: 'reference' };
  return (
    readRelative(words) ??
    readRecurring(words, planYear) ??
    readOngoing(words, planYear) ??
    readDated(words, planYear)
  );
}

function readSteps(words: MatchText, planYear: number | undefined): DeadlineReading | null {
  const steps = splitSteps(words);
  const read = (step: MatchText): DeadlineReading | null => readOne(step, planYear);
  return steps.length === 1 ? read(steps[0]!) : readMilestones(steps, read);
}

/**
 * Reads a deadline cell. `year` is the year of a plan that covers one: *Cả năm* and *Quý IV* mean
 * that year, and have no days without it. `text` keeps the cell's words; what cannot be read is
 * `none` with `unread`, never a guess.
 *
 * @example readDeadline('Quý IV năm 2025').deadline.end // → '2025-12-31'
 */
export function readDeadline(
  text: string | null,
  options: { readonly year?: number | undefined } = {},
): DeadlineCell {
  const words = foldedText(text ?? '');
  const printed = words.print(0);
  if (/^[-.\s]*$/.test(words.key) && !/[\p{L}\p{N}\p{M}]/u.test(printed)) {
    return { deadline: makeDeadline({ kind: 'none', text: printed || null }), unread: false };
  }
  const reading = readSteps(words, options.year);
  const deadline = makeDeadline({ kind: 'none', ...reading, text: printed });
  return { deadline, unread: reading === null };
}
