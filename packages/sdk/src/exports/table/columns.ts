import type { ObjectShape, Shape } from '@tiendo/model/lite';
import type { ExportName } from '../export.ts';
import {
  reportedStatusWords,
  reportStateWords,
  scheduleWords,
  statusWords,
  type Words,
} from '../labels.ts';
import { headingOf } from './headings.ts';
import { recordShapes, relationShapes } from './shapes.ts';

/**
 * How a value stands in a cell. `list` is a list of texts, and `json` whatever has parts of its own.
 */
export type CellKind = 'text' | 'day' | 'number' | 'boolean' | 'list' | 'json';

/** One column: where its value stands in a row, what it is, and what it is called. */
export interface Column {
  /** The path of the value: `deadline.end`. It stays the same in every language. */
  readonly key: string;
  readonly heading: Words;
  readonly kind: CellKind;
  /** What the value has to be when a file is read; null where anything may stand. */
  readonly shape: Shape | null;
  /** What an empty cell means: null, that the field is not there, or a mistake. */
  readonly empty: 'null' | 'absent' | 'mistake';
  /** The words that stand in the cells instead of codes. */
  readonly words: Readonly<Record<string, Words>> | null;
}

/** An object whose fields have columns of their own. Null, where it may be, is all of them empty. */
export interface Group {
  readonly fields: readonly (readonly [name: string, node: Column | Group])[];
  readonly nullable: boolean;
}

const isPlainText = (shape: Shape): boolean =>
  shape === 'text' ||
  shape === 'words' ||
  shape === 'instant' ||
  shape instanceof RegExp ||
  (typeof shape === 'object' &&
    'oneOf' in shape &&
    shape.oneOf.every((value) => typeof value === 'string'));

function kindOf(shape: Shape): CellKind {
  if (isPlainText(shape)) return 'text';
  if (shape === 'day' || shape === 'number' || shape === 'boolean') return shape;
  if (typeof shape === 'string' || shape instanceof RegExp) return 'text';
  if ('whole' in shape) return 'number';
  return 'listOf' in shape && isPlainText(shape.listOf) ? 'list' : 'json';
}

const wordsInCells: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'reports status': reportedStatusWords,
  'reports state': reportStateWords,
  'related.status.status': statusWords,
  'related.schedule.state': scheduleWords,
};

/** Throws where a field has no heading: a test asks for every field of every collection. */
function column(
  collection: ExportName,
  key: string,
  more: Pick<Column, 'shape' | 'empty' | 'kind'>,
): Column {
  const heading = headingOf(collection, key);
  if (!heading) throw new Error(`The column "${key}" of ${collection} has no heading.`);
  const words = wordsInCells[`${collection} ${key}`] ?? wordsInCells[key] ?? null;
  return { key, heading, words, ...more };
}

const isOptional = (shape: Shape): shape is { readonly optional: Shape } =>
  typeof shape === 'object' && 'optional' in shape;
const isNullable = (shape: Shape): shape is { readonly nullOr: Shape } =>
  typeof shape === 'object' && 'nullOr' in shape;
const isObject = (shape: Shape): shape is ObjectShape =>
  typeof shape === 'object' && 'fields' in shape;

/** Whether a value of this shape always fills a cell, so that its object can be told from null. */
const isNeverEmpty = (shape: Shape): boolean => !isOptional(shape) && !isNullable(shape);

function nodeOf(collection: ExportName, key: string, shape: Shape): Column | Group {
  if (isOptional(shape)) {
    const inner = shape.optional;
    return column(collection, key, { shape: inner, kind: kindOf(inner), empty: 'absent' });
  }
  const nullable = isNullable(shape);
  const inner = nullable ? shape.nullOr : shape;
  if (isObject(inner) && (!nullable || Object.values(inner.fields).some(isNeverEmpty))) {
    return { fields: fieldsOf(collection, `${key}.`, inner), nullable };
  }
  const empty = nullable ? 'null' : 'mistake';
  return column(collection, key, { shape: inner, kind: kindOf(inner), empty });
}

const fieldsOf = (collection: ExportName, begin: string, { fields }: ObjectShape) =>
  Object.entries(fields).map(
    ([name, shape]) => [name, nodeOf(collection, begin + name, shape)] as const,
  );

/** What a table holds: fields of the records, relations, and whether it says how rows matched. */
export interface TableParts {
  readonly fields: readonly string[];
  readonly with: readonly string[];
  readonly matches: boolean;
}

const json = { shape: null, kind: 'json' } as const;

function relationNode(collection: ExportName, name: string): Column | Group {
  const key = `related.${name}`;
  const shape = relationShapes[name];
  if (shape) return { fields: fieldsOf(collection, `${key}.`, shape), nullable: false };
  return column(collection, key, { ...json, empty: 'null' });
}

/**
 * The columns of a table as the tree of a row: the record's fields, `related` and `matches` where
 * they are asked for, and last `more`, which holds the fields that this version does not know.
 */
export function tableOf(collection: ExportName, parts: TableParts): Group {
  const { fields } = recordShapes[collection];
  const related = parts.with.map((name) => [name, relationNode(collection, name)] as const);
  const matches = column(collection, 'matches', { ...json, empty: 'absent' });
  const more = column(collection, 'more', { ...json, empty: 'absent' });
  return {
    nullable: false,
    fields: [
      ...parts.fields.map((name) => [name, nodeOf(collection, name, fields[name]!)] as const),
      ...(related.length > 0 ? [['related', { fields: related, nullable: false }] as const] : []),
      ...(parts.matches ? [['matches', matches] as const] : []),
      ['more', more],
    ],
  };
}

/** The columns of a tree, in their order. */
export function columnsIn(node: Column | Group): readonly Column[] {
  return 'fields' in node ? node.fields.flatMap(([, inner]) => columnsIn(inner)) : [node];
}

/** Every field of a collection's records. */
export const fieldNames = (collection: ExportName): readonly string[] =>
  Object.keys(recordShapes[collection].fields);

/**
 * The columns of a collection's records in their order: the path of each, and what it is called.
 *
 * @example
 * columnsOf('tasks')[0]; // → { key: 'id', heading: { vi: 'Mã', en: 'Id' }, … }
 */
export function columnsOf(collection: ExportName): readonly Column[] {
  const fields = fieldNames(collection);
  return columnsIn(tableOf(collection, { fields, with: [], matches: false }));
}
