import * as z from 'zod';
import type { CellName, Row } from './rows/row.ts';

/**
 * A reviewed mend of a scanning slip: on one physical line of a document, `was` is read as `is`.
 * It changes characters only, never rows or columns. With `cell` it holds for that cell alone.
 */
export const Correction = z.object({
  document: z.string(),
  line: z.int().min(1),
  was: z.string().min(1),
  is: z.string().min(1),
  why: z.string().min(1),
  count: z.optional(z.int().min(1)),
  cell: z.optional(z.string()),
});
export type Correction = z.infer<typeof Correction>;

const isOnRow = (row: Row, { document, line }: Correction): boolean => {
  if (document !== row.document) return false;
  const stretches = [{ first: row.lines[0], last: row.lines[1] }, ...row.ranges];
  return stretches.some(({ first, last }) => line >= first && line <= last);
};

/**
 * A row with the reviewed mends that stand on its lines; `verbatim` keeps the words of each cell
 * that they change. Mends never add a cell or take one away.
 */
export function correctRow(row: Row, corrections: readonly Correction[]): Row {
  const cells = { ...row.cells };
  const verbatim = { ...row.verbatim };
  for (const { was, is, cell } of corrections.filter((mend) => isOnRow(row, mend))) {
    for (const name of Object.keys(cells) as CellName[]) {
      if (cell !== undefined && cell !== name) continue;
      const text = cells[name]!;
      const mended = cell === 'marker' && text === was ? is : text.replaceAll(was, is);
      if (mended === text) continue;
      verbatim[name] ??= text;
      cells[name] = mended;
    }
  }
  return { ...row, cells, verbatim };
}
