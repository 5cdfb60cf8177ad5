import { TiendoError, type TiendoErrorDetails } from '../errors.ts';

/** An error of rows that cannot be written, or of a file that is not an export. */
export function exportError(
  message: string,
  details: Partial<TiendoErrorDetails> & { readonly cause?: unknown } = {},
): TiendoError {
  const { place } = details;
  return new TiendoError('export-invalid', place ? `${place}: ${message}` : message, details);
}
