import type { DocumentLine } from '../document-line.ts';
import { IngestError } from '../ingest-error.ts';
import type { Reader, SourceFile } from './reader.ts';

const newline = 0x0a;

/** The line (1-based) on which the first byte stands that is not part of UTF-8 text. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== newline) continue;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line++;
    start = end + 1;
  }
  return line;
}

function decode({ name, bytes }: SourceFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = 'found bytes that are not UTF-8 text; save the file as UTF-8 and try again';
    throw new IngestError('not-utf8', name, firstBadLine(bytes), message);
  }
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function refuseBinary(name: string, text: string): void {
  const at = text.search(/[\0-\x08\x0e-\x1f]/);
  if (at < 0) return;
  const message = 'found bytes of a binary file; expected a text file with tables or prose';
  throw new IngestError('binary-file', name, lineOf(text, at), message);
}

/** Plain text in UTF-8, with or without a byte order mark, lines ended by LF, CRLF or CR. */
export const txtReader: Reader = {
  form: 'txt',
  recognises: ({ name }) => /\.(txt|tsv)$/i.test(name),
  read(file): readonly DocumentLine[] {
    const text = decode(file);
    refuseBinary(file.name, text);
    if (text.trim() === '') {
      throw new IngestError('file-empty', file.name, null, 'the file has no text; nothing to read');
    }
    return text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line, index) => ({ number: index + 1, text: line.normalize('NFC') }));
  },
};
