import type { ExportName, FieldName, ReadBack, ReadOptions } from '../export.ts';
import { textOf, type FileInput } from '../file-input.ts';
import { checkFields } from '../table/check-fields.ts';
import { parsed, recordOf } from './record-of.ts';

async function* linesOf(input: FileInput): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const piece of textOf(input)) {
    const lines = piece.split('\n');
    for (const end of lines.slice(0, -1)) {
      yield [...rest, end].join('');
      rest = [];
    }
    rest.push(lines.at(-1)!);
  }
  yield rest.join('');
}

/**
 * The records of a file that `toNdjson` wrote, one by one. Empty lines are passed over.
 *
 * @throws {TiendoError} `export-invalid` where a line is not such a record; `place` is the line.
 * @example
 * const file = toNdjson(await exportOf(tiendo, tiendo.tasks()));
 * const [task] = await toArray(readNdjson(file, { collection: 'tasks' }));
 * task!.deadline.end; // → '2025-06-30'
 */
export async function* readNdjson<
  Name extends ExportName,
  Field extends FieldName<Name> = FieldName<Name>,
>(input: FileInput, options: ReadOptions<Name, Field>): AsyncGenerator<ReadBack<Name, Field>> {
  checkFields(options.collection, options.select);
  let line = 0;
  for await (const text of linesOf(input)) {
    line += 1;
    const place = `line ${line}`;
    if (text.trim() !== '') yield recordOf(parsed(text, place), place, options);
  }
}
