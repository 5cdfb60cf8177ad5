// Checks what a server answered, before anything trusts it.
import { fits, type Shape } from '@tiendo/model/lite';
import { askable } from '../query/collections/askable.ts';
import type { DatedQuery } from '../query/query.ts';
import { shapeError } from './full-check.ts';

const scalar: Shape = { anyOf: ['text', 'number', { nullOr: 'text' }] };
const count: Shape = { whole: true, from: 0 };
const texts: Shape = { listOf: 'text' };
const anyObject: Shape = { fields: {} };

const match: Shape = {
  fields: {
    agency: 'text',
    role: 'text',
    named: 'text',
    through: texts,
    scope: { oneOf: ['whole', 'part'] },
  },
};

const group: Shape = {
  fields: { key: { mapOf: scalar }, count, share: 'number', figures: { mapOf: scalar } },
};

const pivot: Shape = {
  fields: {
    rows: { listOf: group },
    columns: { listOf: group },
    cells: { listOf: { listOf: { nullOr: group } } },
  },
};

/** A row: the record, or the fields of it that were selected, and what stands beside them. */
function rowShape({ collection, select }: DatedQuery): Shape {
  const { fields } = askable[collection].record;
  const isKept = ([key]: readonly [string, unknown]): boolean =>
    !select || key === 'id' || (select as readonly string[]).includes(key);
  const kept = Object.fromEntries(Object.entries(fields).filter(isKept));
  return { fields: { ...kept, related: anyObject, matches: { listOf: match } } };
}

const answerShape = (query: DatedQuery): Shape => ({
  fields: {
    rows: { listOf: rowShape(query) },
    total: count,
    next: { nullOr: 'text' },
    facets: { mapOf: { listOf: { fields: { value: scalar, count } } } },
    groups: { listOf: group },
    pivot: { nullOr: pivot },
    asOf: 'day',
    reportsAreIllustrative: 'boolean',
    publisher: 'text',
    reviewedOn: 'day',
    loadedAt: 'instant',
  },
});

const explanationShape: Shape = {
  fields: {
    source: 'text',
    engine: 'text',
    plans: { nullOr: texts },
    used: texts,
    lookedAt: count,
    matched: count,
    pushedDown: texts,
    doneHere: texts,
  },
};

/**
 * What a server answered to a question, as an answer or as an explanation.
 *
 * @throws {TiendoError} `source-invalid`, with each place that is wrong.
 */
export function checkAnswer<Value>(
  what: 'query' | 'explain',
  query: DatedQuery,
  value: unknown,
  address: string,
): Value {
  const shape = what === 'query' ? answerShape(query) : explanationShape;
  if (fits(shape, value)) return value as Value;
  throw shapeError(shape, value, address, address);
}
