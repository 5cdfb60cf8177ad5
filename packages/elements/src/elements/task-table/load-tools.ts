import type { FacetValue, QueryClient } from '@tiendo/sdk';
import { filterNames, searchOf, type Choices, type FilterName } from './choices.ts';
import { tasksAsked, type Whose } from './tasks-asked.ts';

/** The values of each filter that tasks have, and how many have it under the other filters. */
export interface ToolsData {
  readonly facets: Readonly<Partial<Record<FilterName, readonly FacetValue<string | null>[]>>>;
  /** What agencies, topics and plans are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** Counts what can be chosen of the tasks that are asked for. */
export async function loadTools(
  client: QueryClient,
  whose: Whose,
  choices: Choices,
): Promise<ToolsData> {
  const asking = client.run({
    collection: 'tasks',
    where: tasksAsked(whose, choices),
    ...searchOf(choices),
    // A facet leaves its own conditions out, also that of the plans that are asked for.
    facets: filterNames.filter((name) => name !== 'plan' || whose.plans.length > 1),
    limit: 0,
  });
  const { facets } = await asking;
  const ids = facets.lead.flatMap(({ value }) => value ?? []);
  const [agencies, topics] = await Promise.all([
    client.run({ collection: 'agencies', where: [{ id: { in: ids } }], select: ['name'] }),
    client.run({ collection: 'topics' }),
  ]);
  const named = [...agencies.rows, ...topics.rows].map(({ id, name }) => [id, name] as const);
  const titled = whose.plans.map(({ id, title = id }) => [id, title] as const);
  return { facets, names: new Map<string, string>([...named, ...titled]) };
}
