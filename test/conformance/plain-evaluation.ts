import type { Dataset, ReportFile } from '@tiendo/sdk';
import { checkQuery, plainQuery, run, TiendoError, type Contents } from '@tiendo/sdk/query';
import type { DatedQuery } from '@tiendo/sdk';
import { drawing } from '../../packages/sdk/src/query/run.ts';
import { scan } from '../../packages/sdk/src/query/scan.ts';
import { viewOf } from '../../packages/sdk/src/query/view.ts';

/** The civil day of a question that names none. */
export const today = '2025-08-01';

/** What a reader sees of an answer, or of the error in its place. */
export type Outcome = { readonly answer: unknown } | { readonly error: unknown };

interface AnyAnswer {
  readonly loadedAt: string;
  readonly rows: readonly { readonly matches: readonly unknown[] }[];
}

/** A row may list its matches in any order, and one twice. */
const asSet = (matches: readonly unknown[]): unknown[] =>
  [...new Set(matches.map((match) => JSON.stringify(match, Object.keys(match as object).sort())))]
    .sort()
    .map((text) => JSON.parse(text) as unknown);

/** An answer without the time at which its data were read. */
export function seen(answer: unknown): unknown {
  const { loadedAt: _, ...rest } = answer as AnyAnswer;
  return { ...rest, rows: rest.rows.map((row) => ({ ...row, matches: asSet(row.matches) })) };
}

/** What came of a question: code and path of an error are the same everywhere. */
export async function outcomeOf(answer: Promise<unknown>): Promise<Outcome> {
  try {
    return { answer: seen(await answer) };
  } catch (error) {
    if (!(error instanceof TiendoError)) throw error;
    const { code, path } = error;
    return { error: { code, path } };
  }
}

/** What was read of a source that holds these data. */
export const contentsOf = (dataset: Dataset, reportFile: ReportFile | null): Contents => ({
  ...{ publisher: dataset.publisher, reviewedOn: dataset.reviewedOn },
  ...{ records: dataset, redirects: dataset.redirects, reportFile },
  loadedAt: '2025-09-01T00:00:00Z',
});

/**
 * Answers a question by the plain evaluation, which says what it means: it looks at every record,
 * whatever engine a source has.
 */
export async function plainAnswer(query: unknown, contents: Contents): Promise<unknown> {
  const dated = { asOf: today, ...(query as object) } as DatedQuery;
  checkQuery(dated);
  const plain = plainQuery(dated);
  if (plain.get !== undefined) return run(plain, contents);
  const view = await viewOf(contents, plain.asOf);
  const [find, draw] = [await scan(plain), await drawing(plain)];
  const { records, ...found } = find(view);
  const { publisher, reviewedOn, loadedAt, reportFile } = contents;
  return {
    ...found,
    rows: records.map((record) => draw(record, view)),
    ...{ asOf: plain.asOf, publisher, reviewedOn, loadedAt },
    reportsAreIllustrative: reportFile?.illustrative ?? false,
  };
}
