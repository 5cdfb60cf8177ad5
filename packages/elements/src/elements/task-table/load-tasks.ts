import type { Agency, Section, QueryClient } from '@tiendo/sdk';
import { loadTaskRows, type LoadedRows } from '../../shared/load-task-rows.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';

export interface TaskTableData extends LoadedRows {
  /** The agency whose tasks these are; null for all tasks of a plan. */
  readonly agency: Agency | null;
  readonly sections: readonly Section[];
}

/**
 * The tasks that were asked for, with the headings of their plans.
 *
 * @throws {WrongAttribute} where there is no such plan or agency; otherwise as the SDK's `fetch`.
 */
export async function loadTasks(
  client: QueryClient,
  { plan, agency: id }: Asked,
): Promise<TaskTableData> {
  if (!plan && !id) throw new WrongAttribute('missing', 'plan, agency');
  const agency = id
    ? await orUnknown('agency', id, client.run({ collection: 'agencies', get: id }))
    : null;
  const { about, rows } = await loadTaskRows(client, { plan, agency: agency?.id });
  const plans = about.plans.map((one) => one.id);
  const where = [{ plan: { in: plans } }];
  const sections = await client.run({ collection: 'sections', where });
  return { about, rows, agency, sections: sections.rows };
}
