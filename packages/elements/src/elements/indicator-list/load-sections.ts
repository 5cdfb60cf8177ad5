import type { QueryClient, Row, Section } from '@tiendo/sdk';

/** The sections that rows stand in, and all above them, by id. */
export async function loadSections(
  client: QueryClient,
  rows: readonly Row<'indicators', 'section'>[],
): Promise<ReadonlyMap<string, Section>> {
  const sections = new Map<string, Section>();
  let found: readonly (Section | null)[] = rows.map(({ related }) => related.section);
  while (found.length > 0) {
    for (const one of found) if (one) sections.set(one.id, one);
    const above = found.flatMap((one) => one?.parent ?? []).filter((id) => !sections.has(id));
    if (above.length === 0) break;
    const where = [{ id: { in: [...new Set(above)] } }];
    found = (await client.run({ collection: 'sections', where })).rows;
  }
  return sections;
}
