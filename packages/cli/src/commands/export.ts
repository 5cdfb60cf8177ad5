import { access } from 'node:fs/promises';
import { loadDataset } from '@tiendo/dataset';
import type { Dataset } from '@tiendo/model';
import { unreadable, usageError } from '../cli-error.ts';
import type { Command, Given } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { ingestDocuments } from '../input/ingest-documents.ts';
import { languageOf, languageOption } from '../input/language.ts';
import { settingsOptions } from '../input/settings.ts';
import { didYouMean } from '../nearest.ts';
import { tableNames, type Tables } from '../output/csv-columns.ts';
import { datasetOfPlan } from '../output/dataset-of-plan.ts';
import { jsonLines } from '../output/json-lines.ts';
import { tableCsv } from '../output/table-csv.ts';
import { writeAtomically } from '../output/write-atomically.ts';
import type { Terminal } from '../terminal.ts';

const details = `Prints the dataset as JSON (the same text as dataset.json), or one of its tables as JSON or CSV.
The documents of --seeds are read afresh; where there are none, the plans published with tiendo
are taken. CSV has a byte order mark for Excel, and an apostrophe before a cell that a
spreadsheet would run as a formula; --raw leaves it off.`;

/** Whether documents are at hand or were asked for; else the published plans are taken. */
async function hasDocuments({ values }: Given): Promise<boolean> {
  if (values['seeds'] !== undefined || values['manifest'] !== undefined) return true;
  return access('seeds/manifest.json').then(
    () => true,
    () => false,
  );
}

async function datasetFor(given: Given, terminal: Terminal): Promise<Dataset> {
  if (await hasDocuments(given)) {
    const assumed = { jurisdiction: 'vn', year: null } as const;
    return (await ingestDocuments(given, assumed, terminal)).result.dataset;
  }
  terminal.note('No seeds/manifest.json here: taking the plans published with tiendo.');
  try {
    return await loadDataset();
  } catch (error) {
    throw unreadable(`the published plans cannot be read: ${(error as Error).message}`);
  }
}

function ofPlan(dataset: Dataset, plan: string | undefined): Dataset {
  if (plan === undefined) return dataset;
  const known = dataset.plans.map(({ id }) => id);
  if (known.includes(plan)) return datasetOfPlan(dataset, plan);
  const hint = didYouMean(plan, known);
  throw usageError(`There is no plan "${plan}"; there are ${known.join(', ')}.${hint}`);
}

function textOf(dataset: Dataset, given: Given): string {
  const what = given.values['what'] as keyof Tables | undefined;
  if (given.values['format'] !== 'csv') return jsonLines(what ? dataset[what] : dataset);
  const options = { language: languageOf(given), raw: given.switches.has('raw') };
  return tableCsv(dataset, what ?? 'tasks', options);
}

/** `tiendo export`: the dataset, or a table of it. */
export const exportCommand: Command = {
  name: 'export',
  about: 'Print the dataset, or one of its tables, as JSON or CSV',
  details,
  options: {
    format: { value: 'FORMAT', about: 'json or csv (json)', oneOf: ['json', 'csv'] },
    what: {
      value: 'TABLE',
      about: `${tableNames.slice(0, 4).join(', ')} … (json: all; csv: tasks)`,
      oneOf: tableNames,
    },
    plan: { value: 'ID', about: 'Only records of this plan' },
    out: { value: 'FILE', about: 'Write to a file instead of standard output' },
    lang: languageOption,
    raw: { about: 'CSV cells exactly as they are, even where they look like formulas' },
    ...settingsOptions,
  },
  examples: [
    ['tiendo export --format json > dataset.json', 'Everything of all plans'],
    ['tiendo export --format csv --out nhiem-vu.csv', 'All tasks, for Excel'],
    ['tiendo export --format csv --what indicators --plan hanoi-2025', 'One table of one plan'],
  ],
  async run(given, terminal) {
    const dataset = ofPlan(await datasetFor(given, terminal), given.values['plan']);
    const text = textOf(dataset, given);
    const file = given.values['out'];
    if (file === undefined) terminal.out(text);
    else await writeAtomically(new Map([[file, text]]), { signal: terminal.signal });
    return exitCode.ok;
  },
};
