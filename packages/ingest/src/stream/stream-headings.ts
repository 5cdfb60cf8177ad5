import { fold } from '@tiendo/model';
import type { StreamLine } from './stream-lines.ts';

/** A column that a stream of lines can be parted into. */
export type StreamColumn = 'title' | 'lead' | 'coordinating' | 'deadline';

/** Where column headings stand among the lines, from `first` up to `next`, and what they name. */
export interface StreamHeadings {
  readonly first: number;
  readonly next: number;
  readonly columns: readonly StreamColumn[];
}

const number = /(?:stt|tt|so tt|so thu tu)(?= |$)/y;
const headings: readonly (readonly [RegExp, StreamColumn])[] = [
  [/(?:noi dung|ten nhiem vu|nhiem vu)(?: cong viec| nhiem vu)?(?= |$)/y, 'title'],
  [/(?:don vi|co quan) chu tri(?: thuc hien)?(?= |$)/y, 'lead'],
  [/(?:don vi|co quan) phoi hop(?: thuc hien)?(?= |$)/y, 'coordinating'],
  [/thoi (?:gian|han)(?: hoan thanh| thuc hien)?(?= |$)/y, 'deadline'],
];

/** Headings are short: at most so many lines, however narrow the columns. */
const mostLines = 24;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function columnAt(text: string, at: number): { column: StreamColumn; end: number } | null {
  for (const [pattern, column] of headings) {
    const end = endOf(pattern, text, at);
    if (end >= 0) return { column, end };
  }
  return null;
}

/** The columns named at the start of `text`, and where the last of their headings ends. */
function readColumns(text: string): { columns: StreamColumn[]; end: number } | null {
  let end = endOf(number, text, 0);
  if (end < 0) return null;
  const columns: StreamColumn[] = [];
  for (let found = columnAt(text, end + 1); found; found = columnAt(text, end + 1)) {
    if (columns.includes(found.column)) break;
    columns.push(found.column);
    end = found.end;
  }
  return columns.length >= 3 && columns[0] === 'title' ? { columns, end } : null;
}

function headingsAt(lines: readonly StreamLine[], first: number): StreamHeadings | null {
  const texts = lines.slice(first, first + mostLines).map(({ text }) => text);
  if (!/^s?tt\b|^so t/.test(fold(texts[0]!)) || texts[0]!.includes('\t')) return null;
  const folded = texts.map(fold);
  const found = readColumns(folded.join(' '));
  if (!found) return null;
  let length = -1;
  const last = folded.findIndex((text) => (length += text.length + 1) === found.end);
  const isTable = texts.slice(0, last + 1).some((text) => text.includes('\t'));
  return last < 0 || isTable ? null : { first, next: first + last + 1, columns: found.columns };
}

/**
 * Every place where the columns' headings follow each other in the stream (*Stt Tên nhiệm vụ Cơ
 * quan chủ trì …*), the number and the title first, each wrapped over lines or not: once, or again
 * on each page.
 */
export function findStreamHeadings(lines: readonly StreamLine[]): StreamHeadings[] {
  const found: StreamHeadings[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heading = headingsAt(lines, at);
    if (!heading) continue;
    found.push(heading);
    at = heading.next - 1;
  }
  return found;
}
