import { exportError } from '../export-error.ts';
import type { ExportName, FieldName, ReadBack, ReadOptions } from '../export.ts';
import { textOf, type FileInput } from '../file-input.ts';
import { checkFields } from '../table/check-fields.ts';
import { JsonRows } from './json-rows.ts';
import { parsed, recordOf } from './record-of.ts';

/** Refuses a file that says that it holds another collection. */
function checkShell(shell: string, collection: ExportName): void {
  const head = parsed(shell, 'the file') as { collection?: unknown; rows?: unknown } | null;
  if (head?.collection !== collection || !Array.isArray(head.rows)) {
    const message = `expected an object whose collection is "${collection}" and that has rows.`;
    throw exportError(message, { place: 'the file', path: 'collection' });
  }
}

/**
 * The records of a file that `toJson` wrote, one by one: only one is in memory at a time.
 *
 * @throws {TiendoError} `export-invalid` where the file is not such an export, or not whole; `place`
 * is the row: `rows[11]`.
 * @example
 * const file = toJson(await exportOf(tiendo, tiendo.tasks()));
 * const [task] = await toArray(readJson(file, { collection: 'tasks' }));
 * task!.deadline.end; // → '2025-06-30'
 */
export async function* readJson<
  Name extends ExportName,
  Field extends FieldName<Name> = FieldName<Name>,
>(input: FileInput, options: ReadOptions<Name, Field>): AsyncGenerator<ReadBack<Name, Field>> {
  checkFields(options.collection, options.select);
  const rows = new JsonRows();
  let at = 0;
  for await (const piece of textOf(input)) {
    for (const text of rows.push(piece)) {
      const place = `rows[${at}]`;
      if (at === 0) checkShell(`${rows.beginning}]}`, options.collection);
      yield recordOf(parsed(text, place), place, options);
      at += 1;
    }
  }
  checkShell(rows.shell, options.collection);
}
