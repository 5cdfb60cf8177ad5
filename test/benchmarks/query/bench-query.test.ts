import { checkReferences, Dataset, ReportFile, validate } from '@tiendo/model';
import { expect, test } from 'vitest';
import { ask, comparedTurns, plain, rightAnswers, wrongIn } from './answers.ts';
import { questionNames } from './peer.ts';
import { peers } from './peers/index.ts';
import { makeExercise } from './questions.ts';
import { figures } from './table.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary();
const make = (count: number, seed: number) => makeExercise(vocabulary, count, seed);

test('the same seed makes the same tasks, reports and questions, another seed others', () => {
  const [one, again, other] = [make(300, 1), make(300, 1), make(300, 2)];
  expect(JSON.stringify(again)).toBe(JSON.stringify(one));
  expect(other.dataset.tasks).not.toEqual(one.dataset.tasks);
});

test('what is made is what the model says, and its references resolve', () => {
  const { dataset, reportFile, questions } = make(1200, 1);
  const arriving = { ...reportFile, reports: questions.f.map(({ report }) => report) };
  expect(() => validate(Dataset, dataset, 'dataset')).not.toThrow();
  expect(() => validate(ReportFile, reportFile, 'reports')).not.toThrow();
  expect(() => validate(ReportFile, arriving, 'arriving reports')).not.toThrow();
  expect(checkReferences(dataset)).toEqual([]);
});

test('the tasks are as many as asked for, in four plans at least, and no two titles are the same', () => {
  const { tasks, plans } = make(1200, 1).dataset;
  expect(tasks).toHaveLength(1200);
  expect(plans).toHaveLength(4);
  expect(new Set(tasks.map(({ title }) => title)).size).toBe(1200);
});

test('every kind of deadline and every status stands among the tasks', () => {
  const { dataset, statuses } = make(1200, 1);
  const kinds = new Set(dataset.tasks.map(({ deadline }) => deadline.kind));
  expect(kinds.size).toBe(10);
  expect(new Set(statuses).size).toBe(5);
});

const agreeing = [
  'tiendo',
  'loop',
  'scan',
  'sqlite',
  'arquero',
  'tanstack-db',
  'minisearch',
  'flexsearch',
];

test.each(agreeing)('%s answers each question that it can as the plain scan does', async (name) => {
  const exercise = make(300, 3);
  const right = await rightAnswers(exercise);
  const { peer } = await peers[name]!();
  const tool = await peer.load(exercise);
  const asked = questionNames.filter((question) => tool[question] !== undefined);
  for (const question of asked) {
    for (let turn = 0; turn < comparedTurns(question); turn++) {
      const answered = await ask(tool, question, exercise.questions, turn);
      for (const [key, given] of Object.entries(plain(question, answered, turn)))
        expect(wrongIn(key, given, right, exercise.questions.c.limit), key).toBeNull();
    }
  }
  expect(asked).toContain('c');
  await tool.close?.();
});

test('a peer without an answer to a question says why', async () => {
  const exercise = make(50, 1);
  for (const name of agreeing) {
    const { peer } = await peers[name]!();
    const tool = await peer.load(exercise);
    const silent = questionNames.filter((question) => !tool[question] && !peer.notes[question]);
    expect(silent, name).toEqual([]);
    await tool.close?.();
  }
});

test.each([
  ['a row that is not there', 'a', { ids: ['x'], total: null }, 'row 1 is x instead of r'],
  ['another total', 'a', { ids: ['r', 's'], total: 3 }, 'total 3 instead of 2'],
  ['a count that differs', 'b', { counts: { k: 2 } }, '1 of 1 counts (k: 2 instead of 1)'],
  [
    'a stranger among what a search finds',
    'c',
    { ids: ['x', 'r'], total: null },
    '1 of 2 rows do not match',
  ],
  ['a search that finds too few', 'f1 c', { ids: ['r'], total: null }, '1 rows instead of 2'],
])('%s is told as wrong', (_, name, given, words) => {
  const rows = { ids: ['r', 's'], total: 2 };
  const right = { a: rows, b: { counts: { k: 1 } }, c: rows, 'f1 c': rows };
  expect(wrongIn(name, given, right, 20)).toBe(words);
});

test('figures are shown with three digits that count', () => {
  expect([0.001234, 0.0123, 1.234, 12.34, 1234.5].map(figures)).toEqual([
    '0.00123',
    '0.0123',
    '1.23',
    '12.3',
    '1 235',
  ]);
});
