import type { SourceLines, Verbatim } from '@tiendo/model';
import type { InheritedValue } from './inherit.ts';
import type { OutlineRow } from './outline.ts';
import type { CellName, Row } from './row.ts';

/** The field of a record that holds a cell's words. */
const fieldOf: Record<CellName, string> = {
  ordinal: 'ordinal',
  marker: 'marker',
  title: 'title',
  lead: 'leadText',
  coordinating: 'coordinatingText',
  director: 'director',
  product: 'product',
  deadline: 'deadline',
  note: 'note',
  target: 'targetText',
  owner: 'ownerText',
  implementers: 'implementersText',
};

/** Where a row stands in its document, with the lines that it takes values from. */
export function sourceOf(row: Row, inherited: readonly InheritedValue[] = []): SourceLines {
  const borrowed = inherited.map(({ range }) => range);
  const ranges = [...row.ranges];
  for (const range of borrowed) {
    if (!ranges.some((known) => JSON.stringify(known) === JSON.stringify(range)))
      ranges.push(range);
  }
  return { document: row.document, lines: [...row.lines], ranges };
}

/** The printed words of the mended cells, under the names of the record's fields. */
export function verbatimOf(
  row: Row,
  inherited: Partial<Record<CellName, InheritedValue>> = {},
): Verbatim {
  const verbatim: Verbatim = {};
  for (const [cell, text] of Object.entries(row.verbatim))
    verbatim[fieldOf[cell as CellName]] = text;
  for (const [cell, value] of Object.entries(inherited)) {
    if (value.verbatim !== undefined) verbatim[fieldOf[cell as CellName]] = value.verbatim;
  }
  return verbatim;
}

/** What was done to a row: its own flags, its mended fields, the fields it took over. */
export function flagsOf(
  { row }: Pick<OutlineRow, 'row'>,
  verbatim: Verbatim,
  inherited: readonly CellName[],
  workedOut: readonly string[] = [],
): string[] {
  return [
    ...row.flags.filter((flag) => flag !== 'heading' && flag !== 'counted'),
    ...Object.keys(verbatim).map((field) => `mended:${field}`),
    ...inherited.map((cell) => `inherited:${fieldOf[cell]}`),
    ...workedOut.map((field) => `workedOut:${field}`),
  ];
}

/** The nearest section above a row, and the nearest task. */
export function above(node: OutlineRow, kind: 'section' | 'task'): OutlineRow | null {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (parent.kind === kind) return parent;
  }
  return null;
}
