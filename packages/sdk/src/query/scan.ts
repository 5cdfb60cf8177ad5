import type { Answer } from './answer.ts';
import { evaluator } from './evaluate.ts';
import type { DatedQuery } from './query.ts';
import type { AnyRecord } from './records.ts';
import type { View } from './view.ts';
import type { AnyCondition } from './visit.ts';
import { lazily } from '../lazily.ts';

const loadArrange = lazily(() => import('./arrange.ts'));

/** What is found: the records of the page, and all that is counted of the others. */
export type Found = Pick<Answer<AnyRecord>, 'total' | 'next' | 'facets' | 'groups' | 'pivot'> & {
  readonly records: readonly AnyRecord[];
};

/** What a question was answered with, for `explain`. */
export interface Trace {
  engine: string;
  /** Indexes and steps, in words. */
  readonly used: string[];
  lookedAt: number;
}

/** Finds the answer to one question, any number of times. */
export type Find = (view: View, trace?: Trace) => Found;

/** What there is beside the total where nothing was asked for. */
export const nothing = { records: [], next: null, facets: {}, groups: [], pivot: null };

/** The parts of a query that only choose records, and say what to show of them. */
const plainParts = ['collection', 'asOf', 'where', 'with', 'select'];

/** Whether nothing has to be arranged: all records are wanted as they stand, or only their number. */
const isPlain = (query: DatedQuery): boolean =>
  Object.entries(query).every(([part, value]) => plainParts.includes(part) || value === 0);

/**
 * Prepares a question for looking at every record: what it means, in the plainest code, and fast
 * enough for the plans of a city.
 */
export async function scan(query: DatedQuery): Promise<Find> {
  const { collection: name, where = [] } = query;
  const holds = evaluator(name, where as readonly AnyCondition[]);
  const arrange = isPlain(query) ? null : await (await loadArrange()).arranging(query);
  return (view, trace) => {
    const all = view.all(name) as readonly AnyRecord[];
    if (trace) {
      trace.used.push('every record');
      trace.lookedAt += all.length;
    }
    const held = all.filter((row) => holds(row, view));
    if (arrange) return arrange(held, view);
    return { ...nothing, records: query.limit === 0 ? [] : held, total: held.length };
  };
}
