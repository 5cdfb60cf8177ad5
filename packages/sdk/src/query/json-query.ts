import type { CivilDate } from '@tiendo/model/lite';
import { plainJson } from './plain-json.ts';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What came as a question, as a value of its own; of the day `asOf` where one is given and it names
 * none. Whether it is a question has still to be seen.
 */
export function jsonQuery(value: unknown, asOf?: CivilDate): unknown {
  const json = plainJson(value);
  return asOf !== undefined && isObject(json) ? { asOf, ...json } : json;
}
