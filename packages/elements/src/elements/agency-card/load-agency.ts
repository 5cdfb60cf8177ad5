import type { Agency, QueryClient } from '@tiendo/sdk';
import { loadTaskRows, type LoadedRows } from '../../shared/load-task-rows.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';

/** That another agency took over the work, or a part of it, on a day, and the source of it. */
export interface Successor {
  readonly name: string;
  readonly on: string;
  readonly scope: 'whole' | 'part';
  readonly source: { readonly title: string; readonly url: string | null };
}

export interface AgencyCardData extends LoadedRows {
  readonly agency: Agency;
  readonly successors: readonly Successor[];
}

/**
 * An agency, its successors, and every task that it came to in whichever way.
 *
 * @throws {WrongAttribute} where there is no such plan or agency; otherwise as the SDK's `fetch`.
 */
export async function loadAgency(
  client: QueryClient,
  { agency: id, plan }: Asked,
): Promise<AgencyCardData> {
  if (!id) throw new WrongAttribute('missing', 'agency');
  const getting = client.run({ collection: 'agencies', get: id, with: ['succeededBy'] });
  const agency = await orUnknown('agency', id, getting);
  const names = agency.related.succeededBy.map(({ name }) => name);
  const successors = agency.succeededBy.map((step, at) => ({ ...step, name: names[at]! }));
  return { ...(await loadTaskRows(client, { plan, agency: agency.id })), agency, successors };
}
