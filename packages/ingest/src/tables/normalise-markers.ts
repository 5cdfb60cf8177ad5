import type { Cells } from '../rows/row.ts';
import type { PrintedRow } from './find-tables.ts';

const markerWithTitle = /^((?:[A-ZĐ]|[IVXH]+|\d+)(?:\s?\.\s?(?:\d+|[IVX]+))*\.?)\s+(\S.*)$/u;
const sectionMarker = /^[IVXH]+\b|^\d+\s?\.\s?\d/u;

/** A heading printed whole in the column of its number: *II.3 Phát triển xã hội số*. */
function splitHeading(text: string): Cells {
  const match = markerWithTitle.exec(text);
  return match ? { marker: match[1]!, title: match[2]! } : { title: text };
}

const isNumber = (text: string | undefined): boolean => /^\d+\.?$/.test(text ?? '');

/**
 * Puts the number of a heading and its title into their own columns where the scan has put them
 * elsewhere: both in one cell, or the number in the column of the running number.
 */
export function normaliseMarkers(row: PrintedRow): PrintedRow {
  const { ordinal, marker, title, ...rest } = row.cells;
  if (!title) {
    const text =
      marker && !isNumber(marker) ? marker : ordinal && !isNumber(ordinal) ? ordinal : '';
    return text ? { ...row, cells: { ...rest, ...splitHeading(text) } } : row;
  }
  if (!marker && ordinal && sectionMarker.test(ordinal)) {
    return { ...row, cells: { ...rest, marker: ordinal, title } };
  }
  return row;
}
