import type { Export, ExportRow } from '../export.ts';
import { checkFields } from '../table/check-fields.ts';

/** A row as JSON writes it: without what is beside it where that says nothing. */
function asWritten(row: ExportRow, select: Export['select']): Readonly<Record<string, unknown>> {
  const { related, matches, ...fields } = row as Readonly<Record<string, unknown>>;
  const kept = select
    ? Object.fromEntries(Object.entries(fields).filter(([name]) => select.includes(name as never)))
    : fields;
  const says = (value: unknown): boolean => Object.keys(value ?? {}).length > 0;
  return {
    ...kept,
    ...(says(related) && { related }),
    ...(says(matches) && { matches }),
  };
}

/**
 * Each row as JSON, without line breaks.
 *
 * @throws {TiendoError} `export-invalid` where `select` names a field that there is not.
 */
export async function* rowsAsJson({
  collection,
  rows,
  select,
  about,
}: Export): AsyncGenerator<string> {
  checkFields(collection, select);
  const label = about?.reportsAreIllustrative ? { reportsAreIllustrative: true } : {};
  for await (const row of rows as AsyncIterable<ExportRow>) {
    yield JSON.stringify({ ...asWritten(row, select), ...label });
  }
}
