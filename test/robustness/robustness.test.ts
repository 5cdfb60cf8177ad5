import { ingest } from '@tiendo/ingest';
import type { Dataset } from '@tiendo/model';
import { describe, expect, test } from 'vitest';
import { ingestSeeds, seedFiles, seedManifest } from '../seeds.ts';
import { movePageBreaks, reorderColumns, wrapLines } from './disturb-tables.ts';

const whole = ingestSeeds().dataset;
const tabular = [
  ['000', 'hcm-2030'],
  ['002', 'hcm-2022'],
  ['003', 'hanoi-2025'],
] as const;

/** What must not change when a document is printed otherwise: everything but where it was printed. */
function records(dataset: Dataset, plan: string): unknown[] {
  const of = <T extends { plan: string }>(rows: readonly T[]): unknown[] =>
    rows
      .filter((row) => row.plan === plan)
      .map((row) => ({ ...row, source: null, flags: null, verbatim: null }));
  return [...of(dataset.sections), ...of(dataset.tasks), ...of(dataset.indicators)];
}

/** The dataset of seeds of which one document is printed otherwise; mends go by line and are left out. */
function disturbed(document: string, disturb: (text: string) => string): Dataset {
  const files = seedFiles();
  const manifest = seedManifest();
  const name = [...files.keys()].find((file) => file.startsWith(document))!;
  const text = new TextDecoder().decode(files.get(name));
  files.set(name, new TextEncoder().encode(disturb(text)));
  return ingest({ manifest: withoutLines(manifest), corrections: [], files }).dataset;
}

type Manifest = ReturnType<typeof seedManifest>;
const withoutLines = (manifest: Manifest): Manifest => ({
  ...manifest,
  plans: manifest.plans.map((plan) => ({ ...plan, mergedCells: [], headingEnds: [] })),
});

const plain = ingest({
  manifest: withoutLines(seedManifest()),
  corrections: [],
  files: seedFiles(),
}).dataset;

describe('the same plan printed otherwise gives the same records', () => {
  describe.each(tabular)('%s', (document, plan) => {
    const wanted = records(plain, plan);

    test('has records', () => {
      expect(wanted.length).toBeGreaterThan(0);
    });

    test.each([60, 90, 133])('with lines wrapped at %i signs', (width) => {
      const dataset = disturbed(document, (text) => wrapLines(text, width));
      expect(records(dataset, plan)).toEqual(wanted);
    });

    test.each([1, 2, 3])('with columns in another order (%i)', (seed) => {
      const dataset = disturbed(document, (text) => reorderColumns(text, seed));
      expect(records(dataset, plan)).toEqual(wanted);
    });

    test.each([
      [5, false],
      [9, true],
      [14, true],
      [23, false],
    ])('with page breaks after %i rows, rows cut over them: %s', (perPage, cut) => {
      const dataset = disturbed(document, (text) => movePageBreaks(text, perPage, cut));
      expect(records(dataset, plan)).toEqual(wanted);
    });
  });
});

describe('with no reviewed mends', () => {
  const bare = ingest({ manifest: seedManifest(), corrections: [], files: seedFiles() }).dataset;
  const rows = (dataset: Dataset) =>
    [...dataset.sections, ...dataset.tasks, ...dataset.indicators, ...dataset.assignments]
      .map(({ plan, source }) => `${plan} ${source.document}:${source.lines.join('-')}`)
      .sort();
  const printed = (row: Record<string, unknown>, field: string): unknown =>
    (row['verbatim'] as Record<string, unknown>)[field] ?? row[field];

  test('the same rows come out', () => {
    expect(rows(bare)).toEqual(rows(whole));
  });

  test('the same cells come out, as the documents print them', () => {
    const cells = [
      'title',
      'leadText',
      'coordinatingText',
      'product',
      'director',
      'note',
      'targetText',
    ];
    const byLine = (dataset: Dataset) =>
      new Map(
        [...dataset.sections, ...dataset.tasks, ...dataset.indicators].map((row) => [
          `${row.source.document}:${row.source.lines[0]}`,
          cells.map((cell) => printed(row as unknown as Record<string, unknown>, cell) ?? null),
        ]),
      );
    expect([...byLine(bare)]).toEqual(expect.arrayContaining([...byLine(whole)]));
    expect(byLine(bare).size).toBe(byLine(whole).size);
  });
});
