import type { Task, Topic } from '@tiendo/sdk';

/** How many tasks of a plan are of one topic and one status. */
export interface TopicCount {
  readonly plan: string;
  /** Null for the tasks that have no topic. */
  readonly topic: string | null;
  readonly status: string;
  readonly count: number;
}

/** What one plan has of one topic. */
export interface TopicCell {
  readonly plan: string;
  readonly count: number;
  /** Of the plan's tasks, from 0 to 1. */
  readonly share: number;
  readonly statuses: readonly Omit<TopicCount, 'topic' | 'plan'>[];
  /** No other of the plans has any. */
  readonly isOnly: boolean;
}

/** One topic in every plan, in the order of the plans. */
export interface TopicRow {
  /** Null for the tasks that have no topic. */
  readonly topic: Topic | null;
  readonly cells: readonly TopicCell[];
}

/** A plan and the number of its tasks, each counted once. */
export interface PlanTotal {
  readonly id: string;
  readonly tasks: number;
}

/** A task as it stands under an open topic. */
export type ListedTask = Pick<Task, 'id' | 'plan' | 'title' | 'deadline'>;

/** What the plans have of each topic, in the order of `topics`, and at last of none; only what any has. */
export function compareTopics(
  topics: readonly Topic[],
  plans: readonly PlanTotal[],
  counts: readonly TopicCount[],
): readonly TopicRow[] {
  const cellOf = ({ id, tasks }: PlanTotal, own: readonly TopicCount[]): TopicCell => {
    const statuses = own.filter(({ plan }) => plan === id);
    const count = statuses.reduce((sum, one) => sum + one.count, 0);
    const isOnly = count > 0 && plans.length > 1 && statuses.length === own.length;
    return { plan: id, count, share: count / tasks || 0, statuses, isOnly };
  };
  return [...topics, null].flatMap((topic) => {
    const own = counts.filter((one) => one.topic === (topic?.id ?? null));
    return own.length > 0 ? [{ topic, cells: plans.map((plan) => cellOf(plan, own)) }] : [];
  });
}
