import type { QueryClient } from '../query-client.ts';
import type { Answer, Row } from '../query/answer.ts';
import { askedAgencies } from '../query/asked-agencies.ts';
import type { AskOptions } from '../query/builder.ts';
import type { QueryOf, RelationName, SelectName } from '../query/query.ts';
import type { CollectionName } from '../query/records.ts';
import { visit, type AnyCondition } from '../query/visit.ts';
import { exportError } from './export-error.ts';
import type { Export, ExportRow } from './export.ts';

/** Whoever answers questions: a client. */
export type Asked = Pick<QueryClient, 'run'>;

/** A question, or a builder that writes one. */
export type Question<
  Name extends CollectionName,
  With extends RelationName<Name> = RelationName<Name>,
  Select extends SelectName<Name> = SelectName<Name>,
> =
  | QueryOf<Name, With, Select>
  | { toJSON(): QueryOf<Name>; fetch(): Promise<Answer<Row<Name, With, Select>, unknown>> };

export interface RowsOptions extends AskOptions {
  /** How many rows are asked for at once; 500 where it is left out. */
  readonly pageSize?: number;
}

/** The question of the rows: counts are no part of a file. */
function rowsAsked<Name extends CollectionName>(question: Question<Name>): QueryOf<Name> {
  const query = 'toJSON' in question ? question.toJSON() : question;
  if (query.groupBy ?? query.pivot) {
    throw exportError('groups are no records: ask for rows, without groupBy and pivot.', {
      path: query.groupBy ? 'groupBy' : 'pivot',
    });
  }
  const { facets: _, ...asked } = query;
  return asked as QueryOf<Name>;
}

type AnyAnswer = Answer<ExportRow>;

/** The pages of an answer, all for the day of the first. `limit` holds for them together. */
async function* pagesOf<Name extends CollectionName>(
  client: Asked,
  query: QueryOf<Name>,
  { pageSize = 500, ...options }: RowsOptions,
): AsyncGenerator<AnyAnswer> {
  const ask = async (part: Partial<QueryOf<Name>>): Promise<AnyAnswer> =>
    (await client.run({ ...query, ...part } as never, options)) as unknown as AnyAnswer;
  if (query.get !== undefined) return yield await ask({});
  let left = query.limit ?? Infinity;
  let answer = await ask({ limit: Math.min(pageSize, left) });
  const { asOf } = answer;
  yield answer;
  while (answer.next !== null && (left -= answer.rows.length) > 0 && answer.rows.length > 0) {
    answer = await ask({ limit: Math.min(pageSize, left), asOf, after: answer.next, offset: 0 });
    yield answer;
  }
}

/**
 * Every row of an answer, asked for page by page while they are read. A row that has not changed
 * meanwhile comes once, also when reports arrive between two pages.
 *
 * @throws {TiendoError} as the client does; `export-invalid` where the question is for groups.
 * @example
 * const titles: string[] = [];
 * for await (const task of rowsOf(tiendo, { collection: 'tasks' })) titles.push(task.title);
 * titles.length; // → 6
 */
export async function* rowsOf<
  Name extends CollectionName,
  With extends RelationName<Name> = never,
  Select extends SelectName<Name> = SelectName<Name>,
>(
  client: Asked,
  question: Question<Name, With, Select>,
  options: RowsOptions = {},
): AsyncGenerator<Row<Name, With, Select>> {
  const query = rowsAsked(question as unknown as Question<Name>);
  for await (const { rows } of pagesOf(client, query, options)) {
    yield* rows as unknown as readonly Row<Name, With, Select>[];
  }
}

async function* rowsFrom(
  first: AnyAnswer,
  pages: AsyncGenerator<AnyAnswer>,
): AsyncGenerator<ExportRow> {
  yield* first.rows;
  for await (const page of pages) yield* page.rows;
}

/**
 * Everything that a writer needs of a question: its rows, which are read page by page while they are
 * written, its fields and relations, and who publishes the data. The first page is asked for at once.
 * Its rows can be read once: ask again for another file.
 *
 * @throws {TiendoError} as `rowsOf` does.
 * @example
 * const tasks = tiendo.tasks().where({ plan: 'mau-2025' }).with('status');
 * const file = toCsv(await exportOf(tiendo, tasks), { language: 'vi' });
 * await toText(file); // → 'Mã,Kế hoạch,…'
 */
export async function exportOf<
  Name extends CollectionName,
  With extends RelationName<Name> = never,
  Select extends SelectName<Name> = SelectName<Name>,
>(
  client: Asked,
  question: Question<Name, With, Select>,
  options: RowsOptions = {},
): Promise<Export<Name>> {
  const query = rowsAsked(question as unknown as Question<Name>);
  const pages = pagesOf(client, query, options);
  // A generator that has not ended always has a first page.
  const first = (await pages.next()).value as AnyAnswer;
  const { collection, select, with: relations = [], where = [] } = query;
  const agencies = visit(collection, { and: where as readonly AnyCondition[] }, askedAgencies);
  const { asOf, publisher, reviewedOn, reportsAreIllustrative } = first;
  return {
    collection,
    rows: rowsFrom(first, pages) as AsyncIterable<ExportRow<Name>>,
    ...(select && { select: ['id', ...select] as readonly SelectName<Name>[] }),
    with: relations,
    matches: agencies.length > 0,
    about: { asOf, publisher, reviewedOn, reportsAreIllustrative },
  };
}
