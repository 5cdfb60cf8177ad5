import { schemaVersion, type DatasetIndex } from '@tiendo/model/lite';
import { checkFile, type FileKind } from './check-file.ts';
import { checksumOf } from './checksum.ts';
import { readJson, type JsonFile, type ReadOptions } from './read-json.ts';

/** A file that was read, and what tells whether it is still the same. */
export interface ReadFile<File> {
  readonly file: File;
  readonly etag: string | null;
  readonly checksum: string | null;
}

/** What is known of a file before it is read. */
export interface Expected<File> {
  readonly checksum?: string | undefined;
  /** As it was read before. */
  readonly before?: ReadFile<File> | undefined;
}

type Heading = Partial<Pick<DatasetIndex, 'schemaVersion' | 'checksum'>>;

function ownChecksum({ value }: JsonFile): string | undefined {
  const { checksum } = Object(value) as Heading;
  return typeof checksum === 'string' ? checksum : undefined;
}

/**
 * Reads a file, and checks what it says. One that has its checksum is what a publisher wrote who had
 * checked it; any other is checked here. The `file` is that of `before` where it is still the same.
 *
 * @throws {TiendoError} of any of the codes that begin with `source-`.
 */
export async function readFile<File>(
  kind: FileKind,
  address: string,
  options: ReadOptions,
  { checksum: expected, before }: Expected<File> = {},
): Promise<ReadFile<File>> {
  const version = kind === 'reportFile' ? {} : { version: schemaVersion };
  const asked = { ...options, ...version, etag: before?.etag ?? null };
  const read = await readJson(address, asked);
  if (!read) return before!;
  const { value, bytes, etag, isPatched } = read;
  const own = ownChecksum(read);
  const checksum = await checksumOf(bytes, own);
  if (before && checksum !== null && checksum === before.checksum) return { ...before, etag };
  const isKnown = checksum !== null && checksum === (own || expected);
  if (isPatched && !isKnown && checksum !== null && (own || expected)) {
    return readFile(kind, address, { ...options, inOne: true }, { checksum: expected, before });
  }
  if (!isKnown || (value as Heading).schemaVersion !== schemaVersion) {
    await checkFile(kind, value, address, address);
  }
  return { file: value as File, etag, checksum };
}
