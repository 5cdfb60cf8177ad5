import type { Section } from '@tiendo/sdk';
import type { TaskRow } from '../../shared/task-row.ts';

/** A heading above rows; `depth` is 0 for one of the first level. */
export interface Heading {
  readonly text: string;
  readonly depth: number;
  /** How many tasks the document says it has, unless its words do; null where it does not say. */
  readonly declared: number | null;
}

/** A task; `depth` is 1 for a sub-task whose task stands above it, and so on. */
export interface GroupedRow extends TaskRow {
  readonly depth: number;
}

/** Tasks that stand together, under the headings that are new above them. */
export interface RowGroup {
  readonly headings: readonly Heading[];
  readonly rows: readonly GroupedRow[];
}

function headingOf({ marker, path, title, declaredCount }: Section, depth: number): Heading {
  const isSaid = declaredCount === null || title.includes(`${declaredCount}`);
  return {
    text: marker ? `${path} ${title}` : title,
    depth,
    declared: isSaid ? null : declaredCount,
  };
}

/** The section and those above it, the outermost first. */
function pathOf(id: string | null, sections: readonly Section[]): readonly Section[] {
  const section = sections.find((one) => one.id === id);
  return section ? [...pathOf(section.parent, sections), section] : [];
}

/**
 * Tasks in the order of the document, grouped under its headings: a heading stands once, above the
 * first task below it. A heading without a task is left out.
 */
export function groupBySection(
  rows: readonly TaskRow[],
  sections: readonly Section[],
): readonly RowGroup[] {
  const depths = new Map<string | null, number>();
  const groups: { headings: readonly Heading[]; rows: GroupedRow[] }[] = [];
  let path: readonly Section[] | undefined;
  for (const row of rows) {
    const { id, parent, section } = row.task;
    const here = pathOf(section, sections);
    if (!path || here.at(-1) !== path.at(-1)) {
      const before = path ?? [];
      const headings = here
        .map(headingOf)
        .filter(({ depth }) => here.slice(0, depth + 1).some((one, at) => one !== before[at]));
      groups.push({ headings, rows: [] });
      path = here;
    }
    const depth = (depths.get(parent) ?? -1) + 1;
    depths.set(id, depth);
    groups.at(-1)!.rows.push({ ...row, depth });
  }
  return groups;
}

/** Tasks that come sorted by their leads in the words of the document, grouped under these. */
export function groupByLead(rows: readonly TaskRow[]): readonly RowGroup[] {
  const groups: { headings: readonly Heading[]; rows: GroupedRow[] }[] = [];
  let before: string | undefined;
  for (const row of rows) {
    const text = row.task.leadText ?? '–';
    if (text !== before) {
      groups.push({ headings: [{ text, depth: 0, declared: null }], rows: [] });
      before = text;
    }
    groups.at(-1)!.rows.push({ ...row, depth: 0 });
  }
  return groups;
}
