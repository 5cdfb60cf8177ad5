import { nearest } from '../../query/nearest.ts';
import { exportError } from '../export-error.ts';
import type { ExportName } from '../export.ts';
import { recordShapes } from './shapes.ts';

const didYouMean = (like: string | null): string => (like ? ` Did you mean "${like}"?` : '');

/**
 * Refuses a collection that there is not, and fields that its records have not.
 *
 * @throws {TiendoError} `export-invalid`, with the nearest name.
 */
export function checkFields(collection: ExportName, select: readonly string[] = []): void {
  const names = Object.keys(recordShapes);
  if (!names.includes(collection)) {
    const like = nearest(String(collection), names);
    const message = `there is no collection "${collection}".${didYouMean(like)}`;
    throw exportError(message, { path: 'collection', nearest: like });
  }
  const fields = Object.keys(recordShapes[collection].fields);
  const unknown = select.find((name) => !fields.includes(name));
  if (unknown === undefined) return;
  const like = nearest(unknown, fields);
  const message = `${collection} have no field "${unknown}".${didYouMean(like)}`;
  throw exportError(message, { path: 'select', nearest: like });
}
