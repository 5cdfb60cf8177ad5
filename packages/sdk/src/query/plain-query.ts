import { TiendoError } from '../errors.ts';
import { collectionOf } from './collections/index.ts';
import { windowsToBounds } from './day-windows.ts';
import type { DatedQuery } from './query.ts';
import type { CollectionName } from './records.ts';
import type { AnyCondition, Bounds } from './visit.ts';

const isObject = (value: unknown): value is AnyCondition =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Texts in the form in which records have them. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  return Array.isArray(value) ? value.map(composed) : value;
}

/** Two bounds that leave no day and no number between them were not meant. Windows may miss them. */
function refuseImpossible(bounds: Bounds, path: string): void {
  const lower = bounds.onOrAfter ?? bounds.atLeast;
  const upper = bounds.onOrBefore ?? bounds.atMost;
  const [above, below] = [bounds.after ?? bounds.moreThan, bounds.before ?? bounds.lessThan];
  // Nothing is past a bound that is not given.
  const isEmpty = lower! > upper! || lower! >= below! || above! >= upper! || above! >= below!;
  if (!isEmpty) return;
  const message = `Nothing lies within ${JSON.stringify(bounds)}: its beginning is after its end. Exchange them. At ${path}.`;
  throw new TiendoError('invalid-query', message, { path });
}

function plainTest(name: CollectionName, field: string, test: unknown, at: Place): unknown {
  if (!isObject(test)) return composed(test);
  const plain: Record<string, unknown> = {};
  const { [field]: relative } = collectionOf(name).relatives;
  const windowed = windowsToBounds(test, at.day);
  refuseImpossible(test as Bounds, at.path);
  for (const [key, value] of Object.entries(windowed)) {
    const inside = { ...at, path: `${at.path}.${key}` };
    if (key === 'not') plain[key] = plainTest(name, field, value, inside);
    else if (!relative) plain[key] = composed(value);
    // Tests of the value itself are no conditions on what it names, but are made plain alike.
    else Object.assign(plain, plainCondition(relative, { [key]: value }, at));
  }
  return plain;
}

/** A measure is one figure of one field. */
function refuseSeveral(measure: object, path: string): void {
  if (Object.keys(measure).length === 1) return;
  const message = `Found ${JSON.stringify(measure)}, expected one of sum, average, min and max. Give each figure a name of its own. At ${path}.`;
  throw new TiendoError('invalid-query', message, { path });
}

interface Place {
  readonly path: string;
  readonly day: string | undefined;
}

function plainCondition(name: CollectionName, condition: AnyCondition, at: Place): AnyCondition {
  return Object.fromEntries(
    Object.entries(condition).map(([key, test]) => {
      const inside = { ...at, path: `${at.path}.${key}` };
      if (key === 'and' || key === 'or') return [key, plainConditions(name, test, inside)];
      if (key === 'not') return [key, plainCondition(name, test as AnyCondition, inside)];
      if (key === 'agency' && collectionOf(name).named) return [key, test];
      return [key, plainTest(name, key, test, inside)];
    }),
  );
}

const plainConditions = (
  name: CollectionName,
  conditions: unknown,
  at: Place,
): readonly AnyCondition[] =>
  (conditions as readonly AnyCondition[]).map((condition, index) =>
    plainCondition(name, condition, { ...at, path: `${at.path}[${index}]` }),
  );

/**
 * A question that has been checked, in the form that sources answer: stretches of days as bounds,
 * texts in NFC. Those that are placed by the day of the question stay as they are where it names
 * none. The answer is the same.
 *
 * @throws {TiendoError} `invalid-query` where bounds leave nothing between them.
 * @example
 * plainQuery({ collection: 'tasks', where: [{ due: { quarter: '2025-Q3' } }] }).where;
 * // → [{ due: { onOrAfter: '2025-07-01', onOrBefore: '2025-09-30' } }]
 */
export function plainQuery<Plain extends Partial<DatedQuery>>(query: Plain): Plain {
  const { collection, where, search, measures = {}, asOf: day } = query;
  for (const [as, measure] of Object.entries(measures)) refuseSeveral(measure, `measures.${as}`);
  return {
    ...query,
    ...(where && { where: plainConditions(collection!, where, { path: 'where', day }) }),
    ...(search !== undefined && { search: search.normalize('NFC') }),
  };
}
