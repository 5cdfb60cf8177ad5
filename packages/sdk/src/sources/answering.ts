import type { Contents } from '../query/contents.ts';
import type { DatedQuery } from '../query/query.ts';
import { prepare } from '../query/run.ts';
import type { Source } from './source.ts';

/** How a source answers that has read its records: all that a question needs, before it is asked. */
export function answering(
  source: string,
  contentsFor: (query: DatedQuery) => Promise<Contents>,
): Pick<Source, 'run' | 'prepare'> & Pick<Source, 'explain'> {
  return {
    run: async (query) => (await prepare(query))(await contentsFor(query)),
    prepare: async (query) => {
      const answer = await prepare(query);
      return async () => answer(await contentsFor(query));
    },
    explain: async (query) =>
      (await import('./explain-answer.ts')).explainAnswer(source, query, await contentsFor(query)),
  };
}
