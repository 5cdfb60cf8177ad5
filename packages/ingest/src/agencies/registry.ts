import {
  AgencyKind,
  AgencyPeriod,
  CivilDate,
  Jurisdiction,
  Membership,
  Succession,
  type Agency,
} from '@tiendo/model';
import * as z from 'zod';
import hanoi from './hanoi.json' with { type: 'json' };
import hcm from './hcm.json' with { type: 'json' };
import national from './national.json' with { type: 'json' };
import successions from './successions.json' with { type: 'json' };

/**
 * One row of the registry, as a clerk edits it. `slips` are misprints seen in documents,
 * `truncations` names that a document cuts off, `contexts` short forms that mean this agency only
 * right after a people's committee (*UBND thành phố Thủ Đức, các quận, huyện*).
 */
export const RegistryRow = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  aliases: z.array(z.string()),
  slips: z.optional(z.array(z.string())),
  truncations: z.optional(z.array(z.string())),
  contexts: z.optional(z.array(z.string())),
  kind: AgencyKind,
  jurisdiction: Jurisdiction,
  parent: z.nullable(z.string()),
  membership: z.optional(Membership),
  periods: z.optional(z.array(AgencyPeriod)),
});
export type RegistryRow = z.infer<typeof RegistryRow>;

const SuccessionRow = z.strictObject({
  from: z.string(),
  to: z.string(),
  on: CivilDate,
  scope: Succession.shape.scope,
  source: Succession.shape.source,
});

/** Every row of the registry: the two cities' agencies, the country's, and the collectives. */
export const registryRows: readonly RegistryRow[] = z
  .array(RegistryRow)
  .parse([...hcm, ...hanoi, ...national]);

const rowsById = new Map(registryRows.map((row) => [row.id, row]));

/** The registered name of an agency; its id where it is not registered. */
export const nameOf = (id: string): string => rowsById.get(id)?.name ?? id;

/** Whether a registered agency is a collective. */
export const isCollective = (id: string): boolean => rowsById.get(id)?.kind === 'collective';

const successionRows = z.array(SuccessionRow).parse(successions);

const succeededBy = (id: string): Succession[] =>
  successionRows
    .filter(({ from }) => from === id)
    .map(({ to, on, scope, source }) => ({ agency: to, on, scope, source }));

/** The registry as records of the plan model, in the order of their ids. */
export function registeredAgencies(): Agency[] {
  return registryRows
    .map((row) => ({
      id: row.id,
      name: row.name,
      nameEn: row.nameEn,
      aliases: row.aliases,
      kind: row.kind,
      jurisdiction: row.jurisdiction,
      parent: row.parent,
      membership: row.membership ?? null,
      succeededBy: succeededBy(row.id),
      periods: row.periods ?? [],
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
