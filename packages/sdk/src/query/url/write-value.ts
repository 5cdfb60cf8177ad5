import { shown } from '@tiendo/model/lite';
import { TiendoError } from '../../errors.ts';
import { bareValue, deepest, loneHalf, special } from './signs.ts';

const byNumber = (half: string): string => `!u${half.charCodeAt(0).toString(16)}`;
const escaped = (text: string): string => text.replace(special, '!$&').replace(loneHalf, byNumber);

/** A name of a field; `~` says that what follows is a text. */
const writeKey = (key: string): string => `${/^(~|$)/.test(key) ? '~' : ''}${escaped(key)}`;

const writeText = (text: string): string =>
  bareValue(text) === text ? writeKey(text) : `~${escaped(text)}`;

function writeNumber(number: number, path: string): string {
  if (!Number.isFinite(number)) throw notJson(number, path);
  return Object.is(number, -0) ? '-0' : String(number).replace('e+', 'e');
}

function notJson(value: unknown, path: string): TiendoError {
  const found = typeof value === 'object' ? 'values that lie deeper than 64 levels' : shown(value);
  const message = `Found ${found}, expected a value of JSON. At ${path}.`;
  return new TiendoError('invalid-query', message, { path });
}

/**
 * A value of JSON in few signs, all of which may stand in an address: `(plan:hcm-2030,due:null)` is
 * an object, `(a,b)` a list, `()` the empty list and `(:)` the empty object.
 */
export function writeValue(value: unknown, path: string, depth = 0): string {
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return writeNumber(value, path);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || depth === deepest) throw notJson(value, path);
  if (Array.isArray(value)) return `(${writeList(value, path, depth + 1)})`;
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  const parts = fields.map(
    ([key, part]) => `${writeKey(key)}:${writeValue(part, `${path}.${key}`, depth + 1)}`,
  );
  return `(${parts.join() || ':'})`;
}

/** The values of a list one after the other. */
export const writeList = (values: readonly unknown[], path: string, depth = 0): string =>
  Array.from(values, (part, at) => writeValue(part, `${path}[${at}]`, depth)).join();
