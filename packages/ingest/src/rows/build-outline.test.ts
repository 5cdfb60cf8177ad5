import { describe, expect, test } from 'vitest';
import { OutlineBuilder } from './build-outline.ts';
import type { OutlineRow } from './outline.ts';
import type { Row, RowList } from './row.ts';

/** `II:s` is a section with the marker II, `1:t` a task; `:s(3 nhiệm vụ)` a heading without marker. */
function paths(...rows: string[]): string[] {
  const kinds = new Map<Row, OutlineRow['kind']>();
  const list: RowList = {
    kind: 'tasks',
    document: 'x',
    declaredCount: null,
    columns: ['marker', 'title'],
    rows: rows.map((text, place) => {
      const [, marker, kind, title] = /^([^:]*):([st])(.*)$/.exec(text)!;
      const cells = { ...(marker ? { marker } : {}), title: title || `title ${place}` };
      const lines = [place + 1, place + 1] as const;
      const row: Row = { document: 'x', cells, verbatim: {}, lines, ranges: [], flags: [] };
      kinds.set(row, kind === 's' ? 'section' : 'task');
      return row;
    }),
  };
  return new OutlineBuilder(list, (row) => kinds.get(row)!).build().map(({ path }) => path);
}

describe('the outline of a list', () => {
  test.each<[string, string[], string[]]>([
    [
      'letters stand under the number above them',
      ['II:s', '1:s', 'a:t', 'b:t', '2:s', 'a:t', '3:t'],
      ['II', 'II.1', 'II.1.a', 'II.1.b', 'II.2', 'II.2.a', 'II.3'],
    ],
    [
      'a number may run on through the sections',
      ['I:s', '1:t', '2:t', 'II:s', '3:t', '4:t'],
      ['I', 'I.1', 'I.2', 'II', 'II.3', 'II.4'],
    ],
    [
      'a number that begins anew stands under the group above it',
      ['I.6:s', 'I.6.1:s', '9:t', '10:s', '1:t', '2:t', 'I.6.2:s', '1:t'],
      ['I.6', 'I.6.1', 'I.6.1.9', 'I.6.1.10', 'I.6.1.10.1', 'I.6.1.10.2', 'I.6.2', 'I.6.2.1'],
    ],
    [
      'a number that goes on leaves the group of longer markers above it',
      ['I.5:s', '1:s', '1.1:t', '1.2:t', '2:t'],
      ['I.5', 'I.5.1', 'I.5.1.1', 'I.5.1.2', 'I.5.2'],
    ],
    [
      'sub-tasks stand under a task',
      ['II.5:s', '1:t', '1.1:t', '1.2:t', '2:t', '2.1:t'],
      ['II.5', 'II.5.1', 'II.5.1.1', 'II.5.1.2', 'II.5.2', 'II.5.2.1'],
    ],
    [
      'a missing section breaks nothing',
      ['II:s', 'II.2:s', 'II.2.1:s', '1:t', 'II.2.3:s', '1:t'],
      ['II', 'II.2', 'II.2.1', 'II.2.1.1', 'II.2.3', 'II.2.3.1'],
    ],
    [
      'a heading without a marker inside a section leaves the numbering alone',
      ['I.1:s', '1:t', ':s', '2:t', ':s', '3:t'],
      ['I.1', 'I.1.1', 'I.1._1', 'I.1.2', 'I.1._2', 'I.1.3'],
    ],
    [
      'a heading without a marker that declares a count stands beside the last that did',
      ['I:s(2 chỉ tiêu)', '1:t', '2:t', ':sKinh tế số (1 chỉ tiêu)', '1:t'],
      ['I', 'I.1', 'I.2', '_1', '_1.1'],
    ],
  ])('%s', (_title, rows, expected) => {
    expect(paths(...rows)).toEqual(expected);
  });
});
