import type { Shape } from '@tiendo/model/lite';
import { askable } from '../../query/collections/askable.ts';
import type { CollectionName } from '../../query/records.ts';

/** A row of a DataStore resource: its columns, and `_id`, its place. */
export type Row = Readonly<Record<string, unknown>>;

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

type Read = (text: string) => unknown;

/** How a text in a column is read where the field is of this shape. */
function readerOf(shape: Shape): Read {
  if (shape === 'number' || shape === 'boolean') return fromJson;
  if (typeof shape === 'string' || shape instanceof RegExp || 'oneOf' in shape)
    return (text) => text;
  return fromJson;
}

/** The value of a field as it stands in a column: as itself, or as its JSON; undefined for none. */
function valueIn(column: unknown, shape: Shape): unknown {
  if (typeof shape === 'object' && 'optional' in shape) {
    return column === null || column === '' ? undefined : valueIn(column, shape.optional);
  }
  if (typeof shape === 'object' && 'nullOr' in shape) {
    return column === null || column === '' ? null : valueIn(column, shape.nullOr);
  }
  return typeof column === 'string' ? readerOf(shape)(column) : column;
}

/**
 * The record that a row holds. Whatever is wrong with it, the model's check says afterwards; columns
 * that are no fields of the record stay as they are.
 */
export function recordOf(name: CollectionName, { _id, ...row }: Row): Record<string, unknown> {
  const shapes: Readonly<Record<string, Shape>> = askable[name].record.fields;
  const values = Object.entries(row).map(([key, column]) => {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    return [key, shape ? valueIn(column, shape) : column] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
