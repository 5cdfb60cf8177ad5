import { Inflate } from 'fflate';
import { exportError } from '../export-error.ts';

/** A file in an archive, and a way to read it piece by piece. */
export interface ZipEntry {
  readonly name: string;
  read(): Generator<Uint8Array>;
}

const signature = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };
const slice = 65_536;

const broken = (what: string, cause?: unknown): Error =>
  exportError(`${what} The file is not a whole workbook (.xlsx); save it again.`, {
    place: 'the file',
    cause,
  });

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Bytes as they were before they were compressed. */
function* inflated(bytes: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at < bytes.length; at += slice) {
    inflate.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    yield* ready;
    ready = [];
  }
}

/** The bytes of a file, checked against the size and the sum that the archive gives. */
function* checked(
  name: string,
  chunks: Iterable<Uint8Array>,
  size: number,
  crc: number,
): Generator<Uint8Array> {
  let read = 0;
  let sum = 0;
  try {
    for (const chunk of chunks) {
      read += chunk.length;
      sum = crcOf(chunk, sum);
      if (read > size) break;
      yield chunk;
    }
  } catch (cause) {
    throw broken(`${name} in it cannot be unpacked.`, cause);
  }
  if (read !== size || sum !== crc) throw broken(`${name} in it is damaged.`);
}

/** Where the list of files ends: it stands in the last 64 KB, before a comment. */
function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw broken('It has no list of the files in it.');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry & { next: number } {
  if (view.getUint32(at, true) !== signature.entry) throw broken('Its list of files is damaged.');
  const short = (offset: number): number => view.getUint16(at + offset, true);
  const long = (offset: number): number => view.getUint32(at + offset, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + short(28)));
  const [method, crc, packed, size, begin] = [short(10), long(16), long(20), long(24), long(42)];
  function* read(): Generator<Uint8Array> {
    const isThere = begin + 30 <= bytes.length && view.getUint32(begin, true) === signature.file;
    if (!isThere) throw broken(`${name} in it is damaged.`);
    if (method !== 0 && method !== 8) throw broken(`${name} in it is packed in an unknown way.`);
    const from = begin + 30 + view.getUint16(begin + 26, true) + view.getUint16(begin + 28, true);
    const content = bytes.subarray(from, from + packed);
    yield* checked(name, method === 8 ? inflated(content) : [content], size, crc);
  }
  return { name, read, next: at + 46 + short(28) + short(30) + short(32) };
}

/**
 * The files of an archive, by name. Read from the list at its end: the streaming reader of fflate
 * takes bytes of a file for the beginning of the next (its issues 208 and 243).
 *
 * @throws {TiendoError} `export-invalid` where it is no archive or is damaged.
 */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    for (let at = view.getUint32(end + 16, true), left = count; left > 0; left -= 1) {
      const { next, ...entry } = entryAt(bytes, view, at);
      entries.set(entry.name, entry);
      at = next;
    }
  } catch (cause) {
    throw cause instanceof RangeError ? broken('Its list of files is cut off.', cause) : cause;
  }
  return entries;
}
