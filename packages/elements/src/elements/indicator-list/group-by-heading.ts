import type { Section } from '@tiendo/sdk';

/** Rows that stand together, under the headings that are new above them, the outermost first. */
export interface HeadedGroup<Row> {
  readonly headings: readonly { readonly section: Section; readonly depth: number }[];
  readonly rows: readonly Row[];
}

/** The section and those above it, the outermost first. */
function pathOf(id: string | null, sections: ReadonlyMap<string, Section>): readonly Section[] {
  const section = id === null ? undefined : sections.get(id);
  return section ? [...pathOf(section.parent, sections), section] : [];
}

/** Rows in the order of the document under its headings; each heading stands once. */
export function groupByHeading<Row extends { readonly section: string | null }>(
  rows: readonly Row[],
  sections: ReadonlyMap<string, Section>,
): readonly HeadedGroup<Row>[] {
  const groups: { headings: HeadedGroup<Row>['headings']; rows: Row[] }[] = [];
  let before: readonly Section[] = [];
  for (const [at, row] of rows.entries()) {
    if (at === 0 || row.section !== rows[at - 1]!.section) {
      const path = pathOf(row.section, sections);
      const same = path.findIndex((section, depth) => section !== before[depth]);
      const headings = path.map((section, depth) => ({ section, depth }));
      groups.push({ headings: same < 0 ? [] : headings.slice(same), rows: [] });
      before = path;
    }
    groups.at(-1)!.rows.push(row);
  }
  return groups;
}
