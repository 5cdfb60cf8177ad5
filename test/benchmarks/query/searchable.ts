import { fold, type Task } from '@tiendo/model';

/** The words that a search looks through, as `@tiendo/sdk` has them for tasks. */
export function textOf(task: Task): string {
  const { title, product, leadText, coordinatingText, director, deadline, reference, note } = task;
  const texts = [title, product, leadText, coordinatingText, director, deadline.text];
  return [...texts, reference?.text, note].filter((text) => typeof text === 'string').join(' ');
}

/** The words without accents, each after one space: ` mo` is the beginning of a word. */
export const spacedWords = (text: string): string =>
  ` ${fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** The words without accents. */
export const wordsOf = (text: string): string[] => spacedWords(text).trim().split(' ');
