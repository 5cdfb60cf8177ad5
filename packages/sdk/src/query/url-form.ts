import { TiendoError } from '../errors.ts';
import type { Query } from './query.ts';
import { percentDecoded, percentEncoded, placeInRaw } from './url/percent.ts';
import { Unreadable, ValueReader, type Json } from './url/read-value.ts';
import { loneHalf } from './url/signs.ts';
import { writeList, writeValue } from './url/write-value.ts';

/** How the value of a parameter is written; every other is one value of the notation. */
const texts = ['collection', 'get', 'search', 'after', 'asOf'];
const lists = ['where', 'select', 'with', 'facets', 'groupBy'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `deadline` and `-title`, where an order says no more than that; null where it says more. */
function shortOrder(order: unknown): string | null {
  const { by, descending, ...more } = Object(order) as Readonly<Record<string, unknown>>;
  const isShort = isObject(order) && typeof by === 'string' && Object.keys(more).length === 0;
  if (!isShort || by.startsWith('-')) return null;
  if (Object.keys(order).length === 1) return by;
  return descending === true ? `-${by}` : null;
}

/** Orders one after the other; null where a text stands among them, which would be read as one. */
function writeOrders(orders: readonly unknown[]): string | null {
  if (orders.some((order) => typeof order === 'string')) return null;
  return writeList(
    orders.map((order) => shortOrder(order) ?? order),
    'orderBy',
  );
}

function readOrder(order: Json): Json {
  if (typeof order !== 'string') return order;
  return order.startsWith('-') ? { by: order.slice(1), descending: true } : { by: order };
}

/** The value by the way of its name; null where the name has none or the value does not go by it. */
function writeByName(name: string, value: unknown): string | null {
  if (texts.includes(name)) {
    return typeof value === 'string' && value.search(loneHalf) < 0 ? value : null;
  }
  if (lists.includes(name)) return Array.isArray(value) ? writeList(value, name) : null;
  if (name === 'orderBy') return Array.isArray(value) ? writeOrders(value) : null;
  return name.endsWith(':') ? null : writeValue(value, name);
}

function writeName(name: string): string {
  if (name.search(loneHalf) < 0) return percentEncoded(name).replaceAll('?', '%3F');
  const path = JSON.stringify(name);
  const message = `No address can hold the name of a field with half a character: ${path}.`;
  throw new TiendoError('invalid-query', message, { path });
}

/** A parameter. Where a colon ends its name, one value of the notation follows whatever the name. */
function writeParameter(name: string, value: unknown): string {
  const byName = writeByName(name, value);
  return byName === null
    ? `${writeName(name)}:=${percentEncoded(writeValue(value, name))}`
    : `${writeName(name)}=${percentEncoded(byName)}`;
}

/**
 * A question as the search part of an address (without the `?`), as it is written: `queryFromUrl`
 * gives an equal value back. Readable, and to be mended by hand:
 *
 * - `collection`, `get`, `search`, `after` and `asOf` are texts as they are;
 * - `where`, `select`, `with`, `facets` and `groupBy` are values with commas between them, `orderBy`
 *   names of fields, each with a `-` before it where it is descending;
 * - `(plan:hcm-2030,due:null)` is an object, `(a,b)` a list, `()` the empty list, `(:)` the empty
 *   object; numbers, `true`, `false` and `null` are what they are in JSON, and all else is a text;
 * - `~` before a text says that it is one (`~2025`; `~` alone is the empty text), and `!` stands
 *   before any of `( ) , : !` in it.
 *
 * Equal questions have equal addresses by way of their canonical text.
 *
 * @example
 * const text = queryToUrl({ collection: 'tasks', where: [{ due: { quarter: '2025-Q3' } }], limit: 2 });
 * text; // → 'collection=tasks&where=(due:(quarter:2025-Q3))&limit=2'
 * queryToUrl(JSON.parse(canonicalText(queryFromUrl(text))));
 * // → 'collection=tasks&limit=2&where=(due:(onOrAfter:2025-07-01,onOrBefore:2025-09-30))'
 * @throws {TiendoError} `invalid-query` where a value is none of JSON, or lies deeper than 64 levels.
 */
export const queryToUrl = (query: Query): string =>
  Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => writeParameter(name, value))
    .join('&');

function readByName(name: string, text: string): Json {
  if (texts.includes(name)) return text;
  if (lists.includes(name)) return new ValueReader(text).list();
  if (name === 'orderBy') return new ValueReader(text).list().map(readOrder);
  return new ValueReader(text).only();
}

const readNamed = (name: string, text: string): readonly [string, Json] =>
  name.endsWith(':')
    ? [name.slice(0, -1), new ValueReader(text).only()]
    : [name, readByName(name, text)];

function refuse(source: string, at: number, expected: string, path?: string): never {
  const rest = source.slice(at, at + 20);
  const found = rest === '' ? 'the end' : JSON.stringify(rest.length < 20 ? rest : `${rest}…`);
  const message = `Found ${found} at character ${at} of the address, expected ${expected}.`;
  throw new TiendoError('invalid-query', message, path ? { path } : {});
}

/** Reads a part of the source, of which the first sign stands at `from`. */
function decodedAt(source: string, raw: string, from: number): string {
  const text = percentDecoded(raw);
  const expected = 'a character of UTF-8 in percent signs (% itself is %25)';
  return typeof text === 'string' ? text : refuse(source, from + text, expected);
}

function readParameter(source: string, raw: string, from: number): readonly [string, Json] {
  const equals = raw.includes('=') ? raw.indexOf('=') : raw.length;
  const name = decodedAt(source, raw.slice(0, equals), from);
  const value = raw.slice(equals + 1);
  const start = Math.min(from + equals + 1, source.length);
  const text = decodedAt(source, value, start);
  try {
    return readNamed(name, text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refuse(source, start + placeInRaw(value, error.at), error.expected, name);
  }
}

/**
 * Reads a question from the search part of an address (`location.search`, with or without the `?`).
 * It is a value of JSON as it was written there; whether it is a question, `checkQuery` says, and a
 * client does before it answers.
 *
 * @throws {TiendoError} `invalid-query` where it cannot be read: at which character, from 0, and what
 * was expected there.
 * @example
 * queryFromUrl('?collection=tasks&where=(plan:mau-2025)&orderBy=-due');
 * // → { collection: 'tasks', where: [{ plan: 'mau-2025' }], orderBy: [{ by: 'due', descending: true }] }
 */
export function queryFromUrl(text: string): Query {
  const fields = new Map<string, Json>();
  let from = text.startsWith('?') ? 1 : 0;
  for (const raw of text.slice(from).split('&')) {
    if (raw !== '') {
      const [name, value] = readParameter(text, raw, from);
      if (fields.has(name)) refuse(text, from, `"${name}" only once`, name);
      fields.set(name, value);
    }
    from += raw.length + 1;
  }
  return Object.fromEntries(fields) as unknown as Query;
}
