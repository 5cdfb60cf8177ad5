// The process that works out the right answers, and what the data weigh: --size --seed --into
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Dataset } from '@tiendo/model';
import { rightAnswers } from './answers.ts';
import { heapBytes } from './memory.ts';
import { tell } from './messages.ts';
import { makeExercise } from './questions.ts';
import { readVocabulary } from './vocabulary.ts';

const slice = 1000;

/** The tasks as JSON, and as objects that were parsed from it: each with its own copy of all. */
function weigh({ tasks }: Dataset) {
  const texts: string[] = [];
  for (let at = 0; at < tasks.length; at += slice)
    texts.push(JSON.stringify(tasks.slice(at, at + slice)));
  const before = heapBytes();
  const start = performance.now();
  const parsed = texts.map((text): unknown => JSON.parse(text));
  const parseMs = performance.now() - start;
  const parsedBytes = heapBytes() - before;
  if (parsed.length !== texts.length) throw new Error('The objects were let go too early.');
  const jsonBytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { jsonBytes, parsedBytes, parseMs };
}

const options = { size: { type: 'string' }, seed: { type: 'string' }, into: { type: 'string' } };
const { values } = parseArgs({ options: options as Record<string, { type: 'string' }> });
const exercise = makeExercise(readVocabulary(), Number(values.size), Number(values.seed));
const right = await rightAnswers(exercise);
writeFileSync(values.into!, JSON.stringify(right));
const statuses = Object.entries(right.d!.counts!).filter(([key]) => key.startsWith('status '));
tell({
  kind: 'data',
  tasks: exercise.dataset.tasks.length,
  reports: exercise.reportFile.reports.length,
  found: {
    a: right.a!.total!,
    c: right.c!.total!,
    d: statuses.reduce((sum, [, count]) => sum + count, 0),
  },
  ...weigh(exercise.dataset),
});
