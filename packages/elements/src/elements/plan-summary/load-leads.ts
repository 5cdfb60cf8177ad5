import type { FacetValue, QueryClient } from '@tiendo/sdk';

/** An agency that leads tasks, and how many. */
export interface Lead {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Who leads the tasks of a plan, as the document names them. */
export interface Leads {
  /** How many agencies are named themselves. */
  readonly agencies: number;
  /** How many names there are that stand for many agencies. */
  readonly collectives: number;
  /** How many tasks name nobody. */
  readonly unnamed: number;
  /** The agencies that lead the most tasks, five at most. */
  readonly most: readonly Lead[];
}

/** Who leads, from how many tasks each id of `counts` has; null stands for nobody. */
export async function loadLeads(
  client: QueryClient,
  counts: readonly FacetValue<string | null>[],
): Promise<Leads> {
  const named = counts.flatMap(({ value, count }) => (value === null ? [] : { id: value, count }));
  const { rows } = await client.run({
    collection: 'agencies',
    where: [{ id: { in: named.map(({ id }) => id) } }],
    select: ['name', 'kind'],
  });
  const names = new Map(
    rows.flatMap(({ id, name, kind }) => (kind === 'collective' ? [] : [[id, name] as const])),
  );
  const leads = named.flatMap(({ id, count }) => {
    const name = names.get(id);
    return name === undefined ? [] : { id, name, count };
  });
  return {
    agencies: names.size,
    collectives: rows.length - names.size,
    unnamed: counts.find(({ value }) => value === null)?.count ?? 0,
    most: leads.slice(0, 5),
  };
}
