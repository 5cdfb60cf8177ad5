import type { PlanFile, Section, Task } from '@tiendo/model';
import type { SafeHtml } from './markup.ts';
import { assignmentItem, indicatorItem, taskItem } from './records.ts';
import { itemList, sectionTree, withAncestors, type ItemsBySection } from './section-tree.ts';

/** One part of a plan's page: its address, title, number of records, and its text. */
export interface PlanPart {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly body: SafeHtml;
  /** Its sections of the first level that have their address in it. */
  readonly sections: readonly Section[];
}

function itemsBySection<Row extends { readonly section: string | null }>(
  rows: readonly Row[],
  itemOf: (row: Row) => SafeHtml,
): ItemsBySection {
  const groups = Map.groupBy(rows, ({ section }) => section);
  return new Map([...groups].map(([section, members]) => [section, members.map(itemOf)]));
}

function taskItems(tasks: readonly Task[]): ItemsBySection {
  const itemOf = (task: Task): SafeHtml => {
    const below = tasks.filter(({ parent }) => parent === task.id);
    return taskItem(task, below.map(itemOf));
  };
  return itemsBySection(
    tasks.filter(({ parent }) => parent === null),
    itemOf,
  );
}

function outlinePart(
  head: Pick<PlanPart, 'id' | 'title' | 'count'>,
  sections: readonly Section[],
  items: ItemsBySection,
  elsewhere: ReadonlySet<string>,
): PlanPart {
  const tops = sections.filter(({ id, parent }) => parent === null && !elsewhere.has(id));
  return { ...head, body: sectionTree(sections, items, elsewhere), sections: tops };
}

/** The parts of a plan's page that have anything in them; every section stands in one of them. */
export function planParts({ sections, tasks, indicators, assignments }: PlanFile): PlanPart[] {
  const ofTasks = taskItems(tasks);
  const ofIndicators = itemsBySection(indicators, indicatorItem);
  const withIndicators = withAncestors(ofIndicators.keys(), sections);
  const empty = sections.filter(({ id }) => !withIndicators.has(id)).map(({ id }) => id);
  const withTasks = withAncestors([...ofTasks.keys(), ...empty], sections);
  const some = (ids: ReadonlySet<string>): Section[] => sections.filter(({ id }) => ids.has(id));
  const parts: PlanPart[] = [
    outlinePart(
      { id: 'nhiem-vu', title: 'Nhiệm vụ', count: tasks.length },
      some(withTasks),
      ofTasks,
      new Set(),
    ),
    outlinePart(
      { id: 'danh-sach-chi-tieu', title: 'Chỉ tiêu', count: indicators.length },
      some(withIndicators),
      ofIndicators,
      withTasks,
    ),
    {
      id: 'trach-nhiem',
      title: 'Trách nhiệm của các cơ quan',
      count: assignments.length,
      body: itemList(assignments.map(assignmentItem)),
      sections: [],
    },
  ];
  return parts.filter(({ count, sections: own }) => count + own.length > 0);
}
