import type { Contents } from '../query/contents.ts';
import type { Explanation } from '../query/explanation.ts';
import type { DatedQuery } from '../query/query.ts';
import { prepare } from '../query/run.ts';
import type { Trace } from '../query/scan.ts';
import { partsOfQuery } from './parts-of-query.ts';

/** Answers a question from records in memory and says how. */
export async function explainAnswer(
  source: string,
  query: DatedQuery,
  contents: Contents,
): Promise<Explanation> {
  const trace: Trace = { engine: 'scan', used: [], lookedAt: 0 };
  const { total } = await (await prepare(query))(contents, trace);
  const { used, lookedAt, engine } = trace;
  const plans = [...new Set(contents.records.tasks.map(({ plan }) => plan))];
  return {
    source,
    engine,
    plans,
    used,
    lookedAt,
    matched: total,
    pushedDown: [],
    doneHere: partsOfQuery(query),
  };
}
