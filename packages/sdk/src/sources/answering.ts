import type { Contents } from '../query/contents.ts';
import type { DatedQuery } from '../query/query.ts';
import { prepare } from '../query/run.ts';
import type { Source } from './source.ts';
import { lazily } from '../lazily.ts';

const loadLookup = lazily(() => import('../query/lookup.ts'));

/** How a source gets the records that its answers are made of. */
export interface Reading {
  /** All that a question needs, read where it has not been. */
  readonly contentsFor: (query: DatedQuery) => Promise<Contents>;
  /** What has been read until now. */
  readonly known: () => Contents | undefined;
}

/** How a source answers that has its records here. */
export function answering(
  source: string,
  { contentsFor, known }: Reading,
): Pick<Source, 'run' | 'explain'> & Required<Pick<Source, 'prepare' | 'lookup'>> {
  return {
    run: async (query) => (await prepare(query))(await contentsFor(query)),
    prepare: async (query) => {
      const answer = await prepare(query);
      return async () => answer(await contentsFor(query));
    },
    lookup: async (query) => {
      const look = await (await loadLookup()).lookingUp(query);
      return (id) => {
        const contents = known();
        return contents && look(contents, id);
      };
    },
    explain: async (query) =>
      (await import('./explain-answer.ts')).explainAnswer(source, query, await contentsFor(query)),
  };
}
