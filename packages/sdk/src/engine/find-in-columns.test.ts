import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryContents, manyReports } from '../../testing/arbitrary-contents.ts';
import { ArbitraryQueries } from '../../testing/arbitrary-query.ts';
import type { Contents } from '../query/contents.ts';
import { plainQuery } from '../query/plain-query.ts';
import type { DatedQuery } from '../query/query.ts';
import { scan } from '../query/scan.ts';
import { viewOf } from '../query/view.ts';
import { withReports } from '../sources/add-reports.ts';
import { ColumnQuery } from './find-in-columns.ts';
import * as texts from './search-index.ts';

// `npm run fuzz:engine` asks more: 100 000 questions and over.
const contentsRuns = Number(process.env['ENGINE_CONTENTS'] ?? 40);
const queriesEach = Number(process.env['ENGINE_QUERIES'] ?? 50);

const asked = (query: object): DatedQuery =>
  plainQuery({ asOf: '2025-08-01', ...query } as DatedQuery);

let compared = 0;

/** `fresh` are the same contents as if they had been read anew. */
async function expectSame(query: DatedQuery, contents: Contents, fresh = contents): Promise<void> {
  const view = await viewOf(contents, query.asOf);
  const other = await viewOf(fresh, query.asOf);
  const [naive, columns] = [await scan(query), new ColumnQuery(query, texts)];
  const [expected, found] = [naive(other), columns.find(view)];
  expect({ query, ...found }).toEqual({ query, ...expected });
  compared += 1;
}

test('columns find what looking at every record finds, also after reports have come in', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryContents,
      manyReports,
      fc.infiniteStream(fc.nat()),
      async (contents, reports, seeds) => {
        const queries = new ArbitraryQueries(await viewOf(contents, '2025-08-01'));
        const [seed] = seeds;
        const some = fc.sample(queries.any(), { numRuns: queriesEach, seed: seed! });
        const rows = some.filter(({ get }) => get === undefined).map(asked);
        for (const query of rows) await expectSame(query, contents);
        // Some come in before anybody asks, and more follow.
        const half = reports.length >> 1;
        const { contents: first } = await withReports(contents, {
          reports: reports.slice(0, half),
        });
        const { contents: later } = await withReports(first, { reports: reports.slice(half) });
        const fresh = { ...later };
        for (const query of rows) await expectSame(query, later, fresh);
        const again = reports.slice(0, 1).map((report) => ({ ...report, id: 'again' }));
        const { contents: last } = await withReports(later, { reports: again });
        for (const query of rows.slice(0, 10)) await expectSame(query, last, { ...last });
      },
    ),
    { numRuns: contentsRuns },
  );
  console.log(`${compared} answers compared`);
});
