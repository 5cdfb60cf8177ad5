import * as sdk from '@tiendo/sdk';
import * as exported from '@tiendo/sdk/exports';
import * as query from '@tiendo/sdk/query';
import * as schema from '@tiendo/sdk/schema';
import { expect, test } from 'vitest';
import { allExamples } from '../../packages/sdk/testing/all-examples.ts';
import { typesOf } from './types-of.ts';

const entries = {
  '@tiendo/sdk': sdk,
  '@tiendo/sdk/query': query,
  '@tiendo/sdk/exports': exported,
  '@tiendo/sdk/schema': schema,
};
const examples = allExamples(Object.assign({}, ...Object.values(entries)));

/** Imports of all that the entries export, each name once. */
function imports(): string {
  const known = new Set<string>();
  return Object.entries(entries)
    .map(([entry, names]) => {
      const own = Object.keys(names).filter((name) => !known.has(name));
      for (const name of own) known.add(name);
      return `import { ${own.join(', ')} } from '${entry}';`;
    })
    .join('\n');
}

/** What stands around an example besides what is exported, as `examples.test.ts` runs it. */
const around = `${imports()}
import type { Dataset, ReportFile } from '@tiendo/sdk';
import type { ConditionVisitor, Contents } from '@tiendo/sdk/query';
declare const [tiendo, dataset, reportFile, contents]: [Tiendo, Dataset, ReportFile, Contents];
declare function loadDataset(): Promise<Dataset>;
`;
const programOf = (codes: readonly string[]): string =>
  around + codes.map((code) => `async () => {\n${code}\n};\n`).join('');

test('an editor finds nothing wrong with the examples of the docstrings, and something in a wrong one', async () => {
  expect(examples.length).toBeGreaterThan(80);
  const right = programOf(examples.map(({ code }) => code));
  const found = await typesOf([right, programOf(['tiendo.tasks().where({ dedline: null });'])]);
  const [wrong, ...more] = found.trim().split(/\n(?=\S)/);
  expect(more).toEqual([]);
  expect(wrong).toMatch(/program-2\.ts.*'dedline' does not exist/s);
});
