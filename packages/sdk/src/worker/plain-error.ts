import { TiendoError } from '../errors.ts';
import type { PlainError } from './messages.ts';

/** An error as a message carries it. */
export function toPlain(error: unknown): PlainError {
  const { name = 'Error', message = String(error), cause } = Object(error) as Partial<Error>;
  const said = { name, message, cause: cause === undefined ? null : String(cause as Error) };
  if (!(error instanceof TiendoError)) return { ...said, code: null, details: null };
  const { code, address, status, path, place, nearest, problems } = error;
  return { ...said, code, details: { address, status, path, place, nearest, problems } };
}

/** The error again, of its own class. */
export function fromPlain({ name, message, code, details, cause }: PlainError): Error {
  const more = cause === null ? {} : { cause };
  if (code) return new TiendoError(code, message, { ...details, ...more });
  return Object.assign(new Error(message, more), { name });
}
