import { byteStream } from '../byte-stream.ts';
import type { Export, ExportName } from '../export.ts';
import { rowsAsJson } from './rows-as-json.ts';

async function* linesOf(input: Export): AsyncGenerator<string> {
  for await (const row of rowsAsJson(input)) yield `${row}\n`;
}

/**
 * One JSON object a line, each a row. Where reports are made up each line says so:
 * `"reportsAreIllustrative":true`.
 *
 * @example
 * const file = toNdjson(await exportOf(tiendo, tiendo.tasks()));
 * await toText(file); // → '{"id":"mau-2025/I.1","plan":"mau-2025",…}\n…'
 */
export function toNdjson<Name extends ExportName>(input: Export<Name>): ReadableStream<Uint8Array> {
  return byteStream(linesOf(input as unknown as Export));
}
