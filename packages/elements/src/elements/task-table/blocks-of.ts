import { planIsOver, type Plan } from '@tiendo/sdk';
import { throughOf, type TaskRow, type Via } from '../../shared/task-row.ts';
import { groupBySection, type SectionGroup } from './group-by-section.ts';
import type { TaskTableData } from './load-tasks.ts';

/** The tasks of one plan. `over`: its period had ended on the day that was asked for. */
export interface PlanGroup {
  readonly plan: Plan;
  readonly over: boolean;
  /** How many tasks it has here, also those that are not shown yet. */
  readonly count: number;
  readonly groups: readonly SectionGroup[];
}

/** Tasks that came about in one way; those through others are never added to the direct ones. */
export interface Block {
  readonly through: Via['through'];
  readonly plans: readonly PlanGroup[];
  /** How many tasks are not shown yet. */
  readonly left: number;
}

type Data = Pick<TaskTableData, 'about' | 'rows' | 'sections'>;

function blockOf({ about, rows, sections }: Data, through: Via['through'], limit: number): Block {
  const isOver = (plan: Plan): boolean => planIsOver(plan, about.asOf);
  const own = rows.filter((row) => throughOf(row) === through);
  let left = limit;
  const plans = [...about.plans]
    .sort((a, b) => Number(isOver(a)) - Number(isOver(b)))
    .flatMap((plan) => {
      const all = own.filter(({ task }) => task.plan === plan.id);
      const shown: readonly TaskRow[] = all.slice(0, left);
      left -= shown.length;
      const groups = groupBySection(shown, sections);
      return shown.length > 0 ? { plan, over: isOver(plan), count: all.length, groups } : [];
    });
  return { through, plans, left: Math.max(own.length - limit, 0) };
}

/**
 * Direct tasks first, then those through collectives, then those of predecessors; each by plan,
 * plans that are over after the others; of each no more rows than `limitOf` says.
 */
export const blocksOf = (data: Data, limitOf: (through: string) => number): readonly Block[] =>
  (['direct', 'collectives', 'predecessors'] as const)
    .map((through) => blockOf(data, through, limitOf(through)))
    .filter(({ plans }) => plans.length > 0);
