import type { DocumentLine } from '../document-line.ts';
import { readHeadings } from './column-headings.ts';

/** A line of a table as it was before it was wrapped: its text and its first and last number. */
export interface TableLine {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

const tabs = (text: string): number => text.split('\t').length - 1;

const mostColumns = 16;

function joinRun(run: readonly DocumentLine[], wanted: number): TableLine[] {
  const joined: TableLine[] = [];
  for (const { text, number } of run) {
    const last = joined.at(-1);
    const isWrapped = last && (tabs(text) === 0 || tabs(last.text) + tabs(text) <= wanted);
    if (!isWrapped) {
      joined.push({ text, first: number, last: number });
      continue;
    }
    const glue = last.text.endsWith('\t') || text.startsWith('\t') ? '' : ' ';
    joined[joined.length - 1] = { text: last.text + glue + text, first: last.first, last: number };
  }
  return joined;
}

/** Whether the first line of a table reads as column headings, and all lines have as many cells. */
function isWhole(lines: readonly TableLine[], wanted: number): boolean {
  const rows = lines.filter(({ text }) => text.includes('\t'));
  const isEven = rows.every(({ text }) => tabs(text) === wanted);
  return isEven && readHeadings(rows[0]!.text.split('\t'), null) !== null;
}

/**
 * Joins the lines of a run so that each has as many tabs as its column headings: at least as many
 * as the fullest line has as it stands. Where no number fits, as after a cut, that of the fullest.
 */
function joinTable(run: readonly DocumentLine[]): TableLine[] {
  const fullest = Math.max(...run.map(({ text }) => tabs(text)));
  for (let wanted = fullest; wanted <= mostColumns; wanted++) {
    const joined = joinRun(run, wanted);
    if (isWhole(joined, wanted)) return joined;
  }
  return joinRun(run, fullest);
}

/**
 * Puts lines back together that were wrapped inside a cell. Lines that belong together stand
 * without an empty line between them; a line of the table has as many tabs as its longest has.
 */
export function joinWrappedLines(lines: readonly DocumentLine[]): TableLine[] {
  const runs: DocumentLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '' && !line.text.includes('\t')) runs.push([]);
    else runs.at(-1)!.push(line);
  }
  return runs.flatMap((run) =>
    run.some(({ text }) => text.includes('\t'))
      ? joinTable(run)
      : run.map(({ text, number }) => ({ text, first: number, last: number })),
  );
}
