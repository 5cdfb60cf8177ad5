import { TiendoError } from '../errors.ts';
import type { Scalar } from './collections/collection.ts';
import type { AnyOrder } from './order.ts';
import type { DatedQuery } from './query.ts';

/** A place in an order of records: the sort key of a record, and its id among those that tie. */
export interface Place {
  readonly key: readonly Scalar[];
  readonly id: string;
}

/** FNV-1a, 32 bits, of the UTF-16 units of a text (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/** What has to be the same for a cursor to mean something: the collection and its order. */
export function questionOf({ collection, orderBy = [], search }: DatedQuery): string {
  const orders = (orderBy as readonly AnyOrder[]).map(({ by, descending = false, nulls }) => [
    by,
    descending,
    nulls === 'first',
  ]);
  return hash(JSON.stringify([collection, orders, orders.length > 0 ? null : search]));
}

/** A cursor is opaque to whoever keeps it: JSON, safe in an address. */
export const writeCursor = (question: string, { key, id }: Place): string =>
  encodeURIComponent(JSON.stringify([question, id, ...key]));

function parsed(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return null;
  }
}

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number';

/**
 * The place at which the page before ended.
 *
 * @throws {TiendoError} `invalid-query` where the text is no cursor, or one of another order.
 */
export function readCursor(text: string, question: string, keys: number): Place {
  const value = parsed(text);
  const isCursor =
    Array.isArray(value) &&
    value[0] === question &&
    typeof value[1] === 'string' &&
    value.length === keys + 2 &&
    value.every(isScalar);
  if (isCursor) return { id: value[1] as string, key: value.slice(2) as Scalar[] };
  const message = `Found ${JSON.stringify(text.slice(0, 60))}, expected the "next" of an answer of the same collection in the same order. Begin again without "after". At after.`;
  throw new TiendoError('invalid-query', message, { path: 'after' });
}
