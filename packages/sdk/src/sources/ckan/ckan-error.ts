// Says why a portal did not answer. A page loads this file only when it did not.
import { TiendoError } from '../../errors.ts';
import type { JsonAnswer } from '../ask-json.ts';
import { notJsonError, statusError } from '../file-error.ts';

/** What the portal says itself: its message, or the parameters that it refuses. */
function wordsOf(error: Readonly<Record<string, unknown>>): string {
  const { __type: _, message, ...refused } = error;
  const words = typeof message === 'string' ? message : JSON.stringify(refused);
  return words.slice(0, 200);
}

/**
 * The error of an answer that has no result: `success: false`, which the API may say with any
 * status, or what is no answer of it. `resource` is what was asked for.
 */
export function ckanError(answer: JsonAnswer, resource: string): TiendoError {
  const { address, status, isOk, text, value, cause } = answer;
  const details = { address, status };
  const { success, error } = Object(value) as {
    readonly success?: unknown;
    readonly error?: object;
  };
  if (success === false) {
    const said = Object(error) as Readonly<Record<string, unknown>>;
    const type = String(said['__type']);
    if (type === 'Not Found Error' || status === 404) {
      const message = `The DataStore has no resource "${resource}": ${wordsOf(said)}. Check its id, and that the portal keeps it in its DataStore.`;
      return new TiendoError('source-not-found', message, details);
    }
    const message = `The portal refuses the resource "${resource}" (${type}): ${wordsOf(said)}. Check that anyone may read it, and its columns.`;
    return new TiendoError('source-failed', message, details);
  }
  if (!isOk) return statusError(address, status);
  if (value === undefined) return notJsonError(address, text, cause);
  const message = `${address} is not an answer of a CKAN DataStore: it has no "success" and "result". Check the address of the portal.`;
  return new TiendoError('source-invalid', message, details);
}

/** The rows that came are not as many as the portal counts. */
export function changedError(address: string, resource: string): TiendoError {
  const message = `The resource "${resource}" changed while it was read, or its portal counts wrongly. Ask again.`;
  return new TiendoError('source-failed', message, { address });
}
