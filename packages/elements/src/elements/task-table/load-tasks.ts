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
import { ordersOf, type Choices } from './choices.ts';
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

/** What tells the parts of a table apart. */
export const keyOf = ({ through, over }: Pick<Part, 'through' | 'over'>): string =>
  over ? `${through} over` : through;

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

type Kind = Pick<Part, 'through' | 'over'>;

async function readPart(client: QueryClient, kind: Kind, whose: Whose, wanted: Wanted) {
  const { choices, limitOf } = wanted;
  const search = choices.search.trim();
  const orderBy = ordersOf(choices);
  const answer = await client.run({
    collection: 'tasks',
    where: partAsked(whose, kind.through, choices),
    ...(search && { search }),
    ...(orderBy.length > 0 && { orderBy }),
    with: ['status', 'schedule', ...(search ? (['highlights'] as const) : [])],
    ...(whose.plans.length > 1 && { facets: ['plan'] as const }),
    limit: limitOf(keyOf(kind)),
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

const ways = ['direct', 'collectives', 'predecessors'] as const;

/** The parts that a table may have; those of plans that are over after the others of their kind. */
const kindsOf = (agency: string | null): readonly Kind[] =>
  (agency ? ways : ways.slice(0, 1)).flatMap((through) => [
    { through, over: false },
    { through, over: true },
  ]);

/** The plan that is asked for, or all of them where an agency is. */
async function plansOf(client: QueryClient, plan: string | null | undefined) {
  const answer = client.run({ collection: 'plans', ...(plan && { get: plan }) });
  const plans = plan ? [await orUnknown('plan', plan, answer)] : (await answer).rows;
  return { plans, day: (await answer).asOf, about: await answer };
}

/**
 * The tasks that were asked for and chosen, the first of each part, with the headings of their plans.
 *
 * @throws {WrongAttribute} where there is no such plan or agency; otherwise as the SDK's `run`.
 */
export async function loadTasks(
  client: QueryClient,
  { plan, agency: id }: Asked,
  wanted: Wanted,
): Promise<TaskTableData> {
  if (!plan && !id) throw new WrongAttribute('missing', 'plan, agency');
  const asking = id && client.run({ collection: 'agencies', get: id });
  const [{ plans, day, about }, agency] = await Promise.all([
    plansOf(client, plan),
    asking ? orUnknown('agency', id, asking) : null,
  ]);
  const whoseOf = (over: boolean): Whose => ({
    plans: plans.filter((one) => planIsOver(one, day) === over),
    agency: agency && agency.id,
  });
  const kinds = kindsOf(agency && agency.id).filter(({ over }) => whoseOf(over).plans.length > 0);
  const where = [{ plan: { in: plans.map((one) => one.id) } }];
  const [sections, ...read] = await Promise.all([
    client.run({ collection: 'sections', where }),
    ...kinds.map((kind) => readPart(client, kind, whoseOf(kind.over), wanted)),
  ]);
  const parts = read.map(({ part }) => part).filter(({ total }) => total > 0);
  const { plan: chosen } = wanted.choices.filters;
  const isShown = ({ id: one }: Plan): boolean =>
    Boolean(plan) || (one === (chosen ?? one) && parts.some(({ counts }) => counts.has(one)));
  return {
    about: { ...(read[0]?.answer ?? about), plans: plans.filter(isShown) },
    rows: parts.flatMap(({ rows }) => rows),
    ...{ parts, agency, sections: sections.rows },
    whose: { plans, agency: agency && agency.id },
  };
}
