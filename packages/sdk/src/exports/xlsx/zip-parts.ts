import { Zip, ZipDeflate } from 'fflate';
import { exportError } from '../export-error.ts';

/** A file to put in an archive, its text in pieces. */
export interface ZipPart {
  readonly name: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}

/** A plain ZIP archive counts in 32 bits. */
const most = 0xffff_ffff;
const batch = 16_384;

/** One fixed time, so that the same rows make the same bytes. */
const modified = new Date(1980, 0, 1);

function tooLarge(): Error {
  return exportError('the workbook would grow over 4 GB: write CSV or NDJSON instead.');
}

/** Packs texts into an archive; `taken` has the bytes that are ready. */
class ZipWriter {
  readonly #encoder = new TextEncoder();
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#ready.push(chunk);
  });
  #ready: Uint8Array[] = [];
  #written = 0;

  /** Begins a file; what is returned adds a text to it, and ends it with the last. */
  add(name: string): (text: string, isLast: boolean) => void {
    const file = new ZipDeflate(name);
    file.mtime = modified;
    this.#zip.add(file);
    let size = 0;
    return (text, isLast) => {
      const bytes = this.#encoder.encode(text);
      size += bytes.length;
      if (size > most) throw tooLarge();
      file.push(bytes, isLast);
    };
  }

  end(): void {
    this.#zip.end();
  }

  taken(): readonly Uint8Array[] {
    const chunks = this.#ready.filter(({ length }) => length > 0);
    this.#ready = [];
    for (const { length } of chunks) this.#written += length;
    if (this.#written > most) throw tooLarge();
    return chunks;
  }
}

/**
 * A ZIP archive of the parts, compressed while they are made: what is in memory does not grow with
 * them.
 *
 * @throws {TiendoError} `export-invalid` where a part or the archive would grow over 4 GB.
 */
export async function* zipped(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipWriter();
  for await (const { name, text } of parts) {
    const push = zip.add(name);
    let waiting = '';
    for await (const piece of text) {
      waiting += piece;
      if (waiting.length < batch) continue;
      push(waiting, false);
      waiting = '';
      yield* zip.taken();
    }
    push(waiting, true);
    yield* zip.taken();
  }
  zip.end();
  yield* zip.taken();
}
