import type { Task } from '@tiendo/model';
import { wordsOf } from '../agencies/words.ts';

/** Two tasks of one plan whose titles share most of their words. */
export interface NearDuplicate {
  readonly task: Task;
  readonly other: Task;
  /** Shared words by all words of both titles, 0–1; 1 where they have the same words. */
  readonly similarity: number;
}

const threshold = 0.85;
const fewestWords = 5;
const fewestWordsHeld = 8;

/** The share of words that two titles have in common; that of the shorter where it is held whole. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const shorter = Math.min(a.size, b.size);
  if (shared === shorter && shorter >= fewestWordsHeld) return shared / Math.max(a.size, b.size);
  const share = shared / (a.size + b.size - shared);
  return share < threshold ? 0 : share;
}

/** Every pair of tasks, earlier one second, whose titles are nearly the same. */
export function nearDuplicates(tasks: readonly Task[]): NearDuplicate[] {
  const words = tasks.map(({ title }) => new Set(wordsOf(title).map(({ key }) => key)));
  const found: NearDuplicate[] = [];
  tasks.forEach((task, place) => {
    if (words[place]!.size < fewestWords) return;
    for (let before = 0; before < place; before++) {
      const share = similarity(words[place]!, words[before]!);
      if (share === 0) continue;
      found.push({ task, other: tasks[before]!, similarity: Math.round(share * 100) / 100 });
    }
  });
  return found;
}
