import { byteStream } from '../byte-stream.ts';
import type { Export, ExportName } from '../export.ts';
import { rowsAsJson } from './rows-as-json.ts';

async function* partsOf(input: Export): AsyncGenerator<string> {
  const { asOf, publisher, reviewedOn, reportsAreIllustrative } = input.about ?? {};
  const head = {
    collection: input.collection,
    asOf: asOf ?? null,
    publisher: publisher ?? null,
    reviewedOn: reviewedOn ?? null,
    reportsAreIllustrative: reportsAreIllustrative ?? null,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let separator = '\n';
  // The object says once for all rows whether reports are made up.
  for await (const row of rowsAsJson({ ...input, about: {} })) {
    yield separator + row;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/**
 * One JSON object: `{ collection, asOf, publisher, reviewedOn, reportsAreIllustrative, rows }`, of
 * which the first five are null where they are not known. One row a line.
 *
 * @example
 * const file = toJson({ collection: 'topics', rows: [{ id: 'data', name: 'Dữ liệu', nameEn: 'Data' }] });
 * JSON.parse(await toText(file)).rows[0].nameEn; // → 'Data'
 */
export function toJson<Name extends ExportName>(input: Export<Name>): ReadableStream<Uint8Array> {
  return byteStream(partsOf(input as unknown as Export));
}
