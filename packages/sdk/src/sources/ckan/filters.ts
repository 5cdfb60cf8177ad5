import type { Shape } from '@tiendo/model/lite';
import { askable, askableFields } from '../../query/collections/askable.ts';
import type { Scalar } from '../../query/collections/collection.ts';
import { collectionOf } from '../../query/collections/index.ts';
import type { DatedQuery } from '../../query/query.ts';
import type { CollectionName } from '../../query/records.ts';
import { visit, type AnyCondition, type ConditionVisitor } from '../../query/visit.ts';

/** Columns of a DataStore resource, and the texts of which each has to have one. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** What of a condition a DataStore can tell: no record is lost by it, and none is left by all of it. */
export interface PushedFilters {
  readonly filters: Filters;
  /** Whether they say all that the condition does. */
  readonly isWhole: boolean;
}

const everything: PushedFilters = { filters: {}, isWhole: true };
const unknown: PushedFilters = { filters: {}, isWhole: false };

/** Both have to hold. Where no value is left of a column, the first alone is asked for. */
function both(a: PushedFilters, b: PushedFilters): PushedFilters {
  const filters: Record<string, readonly string[]> = { ...a.filters };
  let isWhole = a.isWhole && b.isWhole;
  for (const [column, values] of Object.entries(b.filters)) {
    const known = filters[column];
    const left = known ? values.filter((value) => known.includes(value)) : values;
    if (left.length > 0) filters[column] = left;
    else isWhole = false;
  }
  return { filters, isWhole };
}

/**
 * A column of plain texts: a field of the record, as it stands in it. A field that may be missing
 * has no column where no record has it.
 */
function isPlainText(name: CollectionName, field: string): boolean {
  const shapes: Readonly<Record<string, Shape>> = askable[name].record.fields;
  const { [field]: shape } = shapes;
  const isWorkedOut = field in collectionOf(name).fields;
  if (shape === undefined || isWorkedOut) return false;
  const isOptional = typeof shape === 'object' && 'optional' in shape;
  return !isOptional && askableFields(name)[field]?.kind === 'text';
}

/** What is not given, and a text without a character, tables of texts mix up. */
const isText = (value: Scalar): value is string => typeof value === 'string' && value !== '';

const pushed = (name: CollectionName): ConditionVisitor<PushedFilters> => ({
  all: (parts) => parts.reduce(both, everything),
  any: (parts) => (parts.length === 1 ? parts[0]! : unknown),
  not: () => unknown,
  oneOf: (field, values) =>
    values.length > 0 && values.every(isText) && isPlainText(name, field)
      ? { filters: { [field]: values }, isWhole: true }
      : unknown,
  within: () => unknown,
  startsWith: () => unknown,
  related: () => unknown,
  agency: () => unknown,
});

/** A facet is counted without the conditions on its field: they are not asked for there. */
function withoutColumns({ filters }: PushedFilters, columns: readonly string[]): PushedFilters {
  const rest = Object.entries(filters).filter(([column]) => !columns.includes(column));
  return { filters: Object.fromEntries(rest), isWhole: false };
}

/**
 * The filters of `datastore_search` that say what a question asks for, or as much of it as they
 * can: equality and sets, of columns of text.
 */
export function pushedFilters(
  query: DatedQuery,
  redirects: Readonly<Record<string, string>>,
): PushedFilters {
  const { collection, get, where = [], facets = [] } = query;
  if (get !== undefined) {
    const ids = [get, redirects[get] ?? get].filter(isText);
    return { filters: ids.length > 0 ? { id: [...new Set(ids)] } : {}, isWhole: false };
  }
  const found = visit(collection, { and: where as readonly AnyCondition[] }, pushed(collection));
  return facets.length > 0 ? withoutColumns(found, facets) : found;
}
