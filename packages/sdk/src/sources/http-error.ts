// Says what went wrong at a server. A page loads this file only when something has.
import { TiendoError, type TiendoErrorCode } from '../errors.ts';
import type { JsonAnswer } from './ask-json.ts';
import { statusError } from './file-error.ts';

const ofQuestions = ['unknown-field', 'wrong-type', 'invalid-query', 'not-found'];
const ofSources = [
  'source-not-found',
  'source-failed',
  'source-unreachable',
  'source-timeout',
  'source-not-json',
  'source-invalid',
  'source-version',
];

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * The error that a server said, as `answerRequest` writes it: the one that the question meets
 * anywhere, where the question is at fault; else with the address and the status of the answer.
 */
export function httpError({ address, status, value }: JsonAnswer): TiendoError {
  const said = Object(value) as Partial<Record<'code' | 'message' | 'path' | 'nearest', unknown>>;
  const code = String(said.code) as TiendoErrorCode;
  const [message, path, nearest] = [said.message, said.path, said.nearest].map(textOrNull);
  if (!message) return statusError(address, status);
  const details = { path: path ?? null, nearest: nearest ?? null };
  if (ofQuestions.includes(code)) return new TiendoError(code, message, details);
  return ofSources.includes(code)
    ? new TiendoError(code, message, { ...details, address, status })
    : statusError(address, status);
}
