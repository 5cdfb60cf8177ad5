import type { Plan } from '@tiendo/sdk';
import { groupingOf, type Choices } from './choices.ts';
import { groupByLead, groupBySection, type RowGroup } from './group-rows.ts';
import type { Part, TaskTableData } from './load-tasks.ts';

/** The tasks of one plan. `over`: its period had ended on the day that was asked for. */
export interface PlanGroup {
  readonly plan: Plan;
  readonly over: boolean;
  /** How many tasks it has here, also those that are not shown yet. */
  readonly count: number;
  readonly groups: readonly RowGroup[];
}

/** A part of a table by its plans. */
export interface Block {
  readonly part: Part;
  readonly plans: readonly PlanGroup[];
  /** How many tasks are not shown yet. */
  readonly left: number;
}

type Data = Pick<TaskTableData, 'about' | 'parts' | 'sections'>;

function groupsOf(rows: Part['rows'], { sections }: Data, choices: Choices): readonly RowGroup[] {
  const grouping = groupingOf(choices);
  if (grouping === 'section') return groupBySection(rows, sections);
  return grouping === 'lead'
    ? groupByLead(rows)
    : [{ headings: [], rows: rows.map((row) => ({ ...row, depth: 0 })) }];
}

/** Each part of a table by plans, under headings of the document or of agencies. */
export const blocksOf = (data: Data, choices: Choices): readonly Block[] =>
  data.parts.map((part) => {
    const plans = data.about.plans.flatMap((plan) => {
      const rows = part.rows.filter(({ task }) => task.plan === plan.id);
      const count = part.counts.get(plan.id) ?? 0;
      const groups = groupsOf(rows, data, choices);
      return rows.length > 0 ? { plan, over: part.over, count, groups } : [];
    });
    return { part, plans, left: part.total - part.rows.length };
  });
