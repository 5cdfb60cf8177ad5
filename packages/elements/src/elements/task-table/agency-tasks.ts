// The tasks of an agency. Loaded by tables that are asked for one.
import { planIsOver, type QueryClient } from '@tiendo/sdk';
import { orUnknown } from '../../shared/or-unknown.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { readPart, readSections, type Kind, type Wanted } from './load-tasks.ts';
import type { Whose } from './tasks-asked.ts';

const ways = ['direct', 'collectives', 'predecessors'] as const;

/** The parts of an agency's tasks; those of plans that are over after the others of their kind. */
const kinds: readonly Kind[] = ways.flatMap((through) => [
  { through, over: false },
  { through, over: true },
]);

/** The tasks of an agency, by the ways in which it came to them. */
export async function loadAgency(client: QueryClient, { plan, agency: id }: Asked, wanted: Wanted) {
  const asking = client.run({ collection: 'plans', ...(plan && { get: plan }) });
  const [agency, own] = await Promise.all([
    orUnknown('agency', id!, client.run({ collection: 'agencies', get: id! })),
    plan ? orUnknown('plan', plan, asking) : null,
  ]);
  const answer = await asking;
  const plans = own ? [own] : answer.rows;
  const whoseOf = (over: boolean): Whose => ({
    plans: plans.filter((one) => planIsOver(one, answer.asOf) === over),
    agency: agency.id,
  });
  const asked = kinds.filter(({ over }) => whoseOf(over).plans.length > 0);
  const [sections, ...read] = await Promise.all([
    readSections(client, plans),
    ...asked.map((kind) => readPart(client, kind, whoseOf(kind.over), wanted)),
  ]);
  return { about: read[0]?.answer ?? answer, plans, agency, sections, read };
}
