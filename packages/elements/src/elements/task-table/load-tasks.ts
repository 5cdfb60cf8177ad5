import {
  planIsOver,
  type Agency,
  type AgencyMatch,
  type Plan,
  type QueryClient,
  type Section,
  type Task,
} from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { TaskRow, Via } from '../../shared/task-row.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { ordersOf, searchOf, type Choices } from './choices.ts';
import { partAsked, type Whose } from './tasks-asked.ts';

/** Tasks to which an agency came in one way, of plans that are running or of those that are over. */
export interface Part {
  readonly through: Via['through'];
  readonly over: boolean;
  /** The first of them. */
  readonly rows: readonly TaskRow[];
  /** How many there are. */
  readonly total: number;
  /** How many of each plan, by its id. */
  readonly counts: ReadonlyMap<unknown, number>;
}

export interface TaskTableData {
  readonly about: About;
  readonly rows: readonly TaskRow[];
  readonly parts: readonly Part[];
  /** The agency whose tasks these are; null for all tasks of a plan. */
  readonly agency: Agency | null;
  readonly sections: readonly Section[];
  readonly whose: Whose;
}

/** What is wanted of the tasks that an element is asked for. */
export interface Wanted {
  readonly choices: Choices;
  /** How many rows of a part, by `keyOf`. */
  readonly limitOf: (key: string) => number;
}

/** What tells the parts of a table apart: a plan has one. */
export const keyOf = ({ through, over }: Pick<Part, 'through' | 'over'>, isOfAgency: boolean) =>
  over && isOfAgency ? `${through} over` : through;

function viaOf({ lead, coordinating }: Task, match: AgencyMatch): Via {
  const { named, role, through, scope } = match;
  const { text } = [...lead, ...coordinating].find(({ agency }) => agency === named)!;
  return {
    through: through[0] ?? 'direct',
    role: role as Via['role'],
    agency: { id: named, name: text },
    isPart: scope === 'part',
  };
}

/** What a part is of. */
export type Kind = Pick<Part, 'through' | 'over'>;

/** The first tasks of one part of a table. */
export async function readPart(client: QueryClient, kind: Kind, whose: Whose, wanted: Wanted) {
  const { choices, limitOf } = wanted;
  const sought = searchOf(choices);
  const orderBy = ordersOf(choices);
  const answer = await client.run({
    collection: 'tasks',
    where: partAsked(whose, kind.through, choices),
    ...sought,
    ...(orderBy.length > 0 && { orderBy }),
    with: ['status', 'schedule', ...(sought.search ? (['highlights'] as const) : [])],
    ...(whose.plans.length > 1 && { facets: ['plan'] as const }),
    limit: limitOf(keyOf(kind, whose.agency !== null)),
  });
  const rows = answer.rows.map((task): TaskRow => {
    const { status, schedule, highlights } = task.related;
    const via = task.matches.map((match) => viaOf(task, match));
    return { task, status, schedule, via, highlights };
  });
  const [plan] = whose.plans;
  const facet = answer.facets.plan ?? [{ value: plan!.id, count: answer.total }];
  const counts = new Map<unknown, number>(facet.map(({ value, count }) => [value, count]));
  return { answer, part: { ...kind, rows, total: answer.total, counts } };
}

/** The headings of some plans. */
export const readSections = async (client: QueryClient, plans: Whose['plans']) => {
  const where = [{ plan: { in: plans.map(({ id }) => id) } }];
  return (await client.run({ collection: 'sections', where })).rows;
};

/**
 * The tasks of a plan. Everything is asked for at once; once more where the plan has another id now.
 */
async function loadPlan(client: QueryClient, id: string, wanted: Wanted) {
  const kind = { through: 'direct', over: false } as const;
  const readOf = (plan: string) => {
    const plans = [{ id: plan }];
    return Promise.all([
      readSections(client, plans),
      readPart(client, kind, { plans, agency: null }, wanted),
    ]);
  };
  const reading = readOf(id);
  // What is wrong with the plan is said first.
  reading.catch(() => {});
  const plan = await orUnknown('plan', id, client.run({ collection: 'plans', get: id }));
  const [sections, first] = await (plan.id === id ? reading : readOf(plan.id));
  const over = planIsOver(plan, first.answer.asOf);
  const read = [{ ...first, part: { ...first.part, over } }];
  return { about: first.answer, plans: [plan], agency: null, sections, read };
}

/**
 * The tasks that were asked for and chosen, the first of each part, with the headings of their plans.
 *
 * @throws {WrongAttribute} where there is no such plan or agency; otherwise as the SDK's `run`.
 */
export async function loadTasks(
  client: QueryClient,
  asked: Asked,
  wanted: Wanted,
): Promise<TaskTableData> {
  if (!asked.plan && !asked.agency) throw new WrongAttribute('missing', 'plan, agency');
  const loaded = asked.agency
    ? await (await import('./agency-tasks.ts')).loadAgency(client, asked, wanted)
    : await loadPlan(client, asked.plan!, wanted);
  const { about, plans, agency, sections, read } = loaded;
  const parts = read.map(({ part }) => part).filter(({ total }) => total > 0);
  const { plan: chosen } = wanted.choices.filters;
  const isShown = ({ id }: Plan): boolean =>
    Boolean(asked.plan) || (id === (chosen ?? id) && parts.some(({ counts }) => counts.has(id)));
  return {
    about: { ...about, plans: plans.filter(isShown) },
    rows: parts.flatMap(({ rows }) => rows),
    ...{ parts, agency, sections },
    whose: { plans, agency: agency && agency.id },
  };
}
