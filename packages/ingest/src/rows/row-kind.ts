import { readReference } from '../cells/read-reference.ts';
import { declaredCount } from './declared-count.ts';
import type { OutlineRow } from './outline.ts';
import type { Row } from './row.ts';

/** The words with which a row points to other decisions instead of naming a lead; null: it does not. */
export function pointingCell(row: Row): 'lead' | 'product' | null {
  const { lead, product } = row.cells;
  if (lead !== undefined && readReference(lead)) return 'lead';
  return product !== undefined && readReference(product) ? 'product' : null;
}

/**
 * A numbered row with a lead, a deadline or a reference of its own is a task; a row that only
 * groups others, declares how many it has, or has no number is a section.
 */
export function taskRowKind(row: Row): OutlineRow['kind'] {
  const { marker, lead, deadline, title } = row.cells;
  if (marker === undefined || declaredCount(title ?? '') !== null) return 'section';
  return lead !== undefined || deadline !== undefined || pointingCell(row) ? 'task' : 'section';
}

/** An indicator has a target of its own; in prose everything but a heading is one. */
export function indicatorRowKind(row: Row, hasTargetColumn: boolean): OutlineRow['kind'] {
  if (row.flags.includes('heading')) return 'section';
  return hasTargetColumn && row.cells.target === undefined ? 'section' : 'indicator';
}
