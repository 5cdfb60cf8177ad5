import { readFileSync } from 'node:fs';
import * as dataset from '@tiendo/dataset';
import * as sdk from '@tiendo/sdk';
import * as exported from '@tiendo/sdk/exports';
import * as query from '@tiendo/sdk/query';
import { expect, test } from 'vitest';
import { programsOf } from './programs.ts';
import { runProgram } from './run-program.ts';
import { typesOf } from './types-of.ts';

const modules = {
  '@tiendo/dataset': dataset,
  '@tiendo/sdk': sdk,
  '@tiendo/sdk/exports': exported,
  '@tiendo/sdk/query': query,
};
const guide = readFileSync(new URL('../../docs/query-guide.md', import.meta.url), 'utf8');
const questions = programsOf(guide).filter(({ title }) => /^\d+\. /.test(title));

test('the guide has fifteen to twenty questions, counted from one', () => {
  expect(questions.length).toBeGreaterThanOrEqual(15);
  expect(questions.length).toBeLessThanOrEqual(20);
  const numbers = questions.map(({ title }) => parseInt(title));
  expect(numbers).toEqual(questions.map((_, index) => index + 1));
});

test.for(questions)('every answer in the guide is what comes out: $title', async ({ code }) => {
  const answers = await runProgram(code, modules);
  expect(answers.length).toBeGreaterThan(0);
  for (const { line, said, came } of answers) {
    const place = `docs/query-guide.md, line ${line}`;
    expect(came.length, `${place} is reached`).toBeGreaterThan(0);
    for (const value of came) expect(value, place).toEqual(said);
  }
});

test('an editor finds nothing wrong with the programs in the guide, and something in a wrong one', async () => {
  const wrong = questions[0]!.code.replace('.limit(2)', '.limit("2")');
  const found = await typesOf([...questions.map(({ code }) => code), wrong]);
  const files = [...found.matchAll(/program-(\d+)\.ts\(/g)].map(([, number]) => Number(number));
  expect(new Set(files), found).toEqual(new Set([questions.length + 1]));
});

const guideOf = (code: string): string => `## 1. A\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
const answersOf = (code: string) => runProgram(programsOf(guideOf(code))[0]!.code, {});

test.for([
  ['const a = 1; // → 1', 1, [1]],
  ['1 + 1; // → 3', 3, [2]],
  ['await Promise.resolve("a"); // → "a"', 'a', ['a']],
  ['for (const n of [1, 2]) {\n  n; // → 2\n}', 2, [1, 2]],
  ['if (false as boolean) {\n  0; // → 0\n}', 0, []],
  ["({ a: ['b'] }); // → {\n//   a: ['b'],\n// }\n// That is it.", { a: ['b'] }, [{ a: ['b'] }]],
] as const)(
  'an answer belongs to the statement that it follows: %s',
  async ([code, said, came]) => {
    expect(await answersOf(code)).toEqual([
      { line: 4 + Number(code.includes('{\n  ')), said, came },
    ]);
  },
);

test.for(['// → 1', 'const [a] = [1]; // → 1', 'const a = 1;\nfunction b() {} // → 1'])(
  'an answer beside no value is an error: %s',
  async (code) => {
    await expect(answersOf(code)).rejects.toThrow('the answer stands after no statement');
  },
);
