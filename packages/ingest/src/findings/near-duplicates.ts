import type { Task } from '@tiendo/model';
import { wordsOf } from '../agencies/words.ts';

/** Two tasks of one plan whose titles share most of their words. */
export interface NearDuplicate {
  readonly task: Task;
  readonly other: Task;
  /** Shared words by all words of both titles, 0–1; 1 where the titles read the same. */
  readonly similarity: number;
}

const threshold = 0.85;
const fewestWords = 5;

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) / Math.max(a.size, b.size) < threshold) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Every pair of tasks, earlier one second, whose titles are nearly the same. */
export function nearDuplicates(tasks: readonly Task[]): NearDuplicate[] {
  const words = tasks.map(({ title }) => new Set(wordsOf(title).map(({ key }) => key)));
  const found: NearDuplicate[] = [];
  tasks.forEach((task, place) => {
    if (words[place]!.size < fewestWords) return;
    for (let before = 0; before < place; before++) {
      const share = similarity(words[place]!, words[before]!);
      if (share < threshold) continue;
      found.push({ task, other: tasks[before]!, similarity: Math.round(share * 100) / 100 });
    }
  });
  return found;
}
