// Says in words what is wrong with a question. A page loads this file only when something is.
import { mismatches, shown, wordsOf, written, type Mismatch, type Shape } from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import { collectionOf } from './collections/index.ts';
import { nearest } from './nearest.ts';
import type { Query } from './query.ts';
import { queryShape } from './query-shape.ts';

const didYouMean = (like: string | null): string => (like ? ` Did you mean "${like}"?` : '');

/** How the sentence about a name that nobody knows begins; null where the value is not a name. */
function unknownName({ path, value }: Mismatch, { collection }: Query): string | null {
  const [part, last, before] = [path[0], path.at(-1), path.at(-2)];
  if (last === 'collection') return 'There is no collection';
  if (part === 'with') return `${collection} have no relation`;
  if (part === 'orderBy' && last === 'by') return `${collection} cannot be ordered by`;
  if (last !== value) return null;
  if (path.length === 1) return 'A query has no';
  return typeof before === 'number' ? `${collection} have no field` : 'There is no test';
}

/** The words that a shape takes, where it takes only some. */
function wordsIn(shape: Shape): readonly string[] {
  if (typeof shape === 'string' || shape instanceof RegExp) return [];
  if ('plain' in shape) return wordsIn(shape.plain);
  if ('nullOr' in shape) return wordsIn(shape.nullOr);
  return 'oneOf' in shape ? shape.oneOf.map(String) : [];
}

/** The valid word most like the value; for another name of a field, that field. */
function wordLike({ shape, value, path }: Mismatch, { collection }: Query): string | null {
  const words = wordsIn(shape);
  if (words.length === 0 || typeof value !== 'string') return null;
  const orders = path[0] === 'where' ? (collectionOf(collection).orders ?? {}) : {};
  const like = nearest(value, [...words, ...Object.keys(orders)]);
  return like && (orders[like] ?? like);
}

function hint({ path, value }: Mismatch): string {
  if (path[0] !== 'where') return '';
  if (value === undefined) return ' Leave it out, or ask for null.';
  return Array.isArray(value) ? ' Several values are written { in: […] }.' : '';
}

/** What is wrong with a value that `isQuery` refuses: the first mistake, and its path. */
export function queryError(value: unknown): TiendoError {
  const query = Object(value) as Query;
  const [mismatch] = mismatches(queryShape(value), value);
  if (!mismatch) return new TiendoError('invalid-query', 'This is a query.');
  const { shape, value: found } = mismatch;
  const path = written(mismatch.path);
  const like = wordLike(mismatch, query);
  const name = found === undefined ? null : unknownName(mismatch, query);
  const what = name
    ? `${name} ${shown(found)}${like ? '' : `, but ${wordsOf(shape)}`}.`
    : `Found ${shown(found)}, expected ${wordsOf(shape)}.${hint(mismatch)}`;
  const code = path ? (name ? 'unknown-field' : 'wrong-type') : 'invalid-query';
  const message = `${what}${didYouMean(like)} At ${path || 'the query'}.`;
  return new TiendoError(code, message, { path, nearest: like });
}

/** No record has the id: which is most like it. */
export function notFound({ collection, get = '' }: Query, ids: Iterable<string>): TiendoError {
  const like = nearest(get, ids);
  const message = `There is no "${get}" among the ${collection}.${didYouMean(like)}`;
  return new TiendoError('not-found', message, { path: 'get', nearest: like });
}
