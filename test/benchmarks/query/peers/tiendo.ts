import { createClient, memorySource, type QueryOf, type Tiendo } from '@tiendo/sdk';
import type { Found, Peer, Row, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { asOf } from '../reports.ts';

/** The questions as queries: plain JSON. */
function queriesFor({ a, c }: Exercise['questions']) {
  return {
    a: {
      collection: 'tasks',
      where: [{ lead: a.lead, due: { before: a.before } }],
      orderBy: [{ by: 'deadline' }],
      limit: a.limit,
    },
    c: { collection: 'tasks', search: c.words, limit: c.limit },
    // PLACE(b): { collection: 'tasks', groupBy: ['status', 'lead'], limit: 0 }
    // PLACE(d): { collection: 'tasks', where: [{ plan: { in: d.plans }, due: { onOrAfter: d.from,
    //   onOrBefore: d.to } }], facets: ['status', 'lead', 'deadlineKind', 'topics'], limit: 0 }
    // PLACE(f): a with `status: { not: 'completed' }` in its `where`; b, c and d as they are
  } satisfies Record<string, QueryOf<'tasks'>>;
}

/** Tiendo over a dataset in memory, as a page or a server has it. */
class TiendoTool implements Tool {
  readonly #tiendo: Tiendo;
  readonly #queries: ReturnType<typeof queriesFor>;

  constructor({ dataset, reportFile, questions }: Exercise) {
    const source = memorySource(dataset, reportFile);
    this.#tiendo = createClient({ source, today: asOf });
    this.#queries = queriesFor(questions);
  }

  /** Loading starts with the first question, so one is asked. */
  async open(): Promise<this> {
    await this.#tiendo.run({ collection: 'plans', limit: 1 });
    // PLACE(prepare): this.#prepared = await this.#tiendo.prepare(query), for each of the queries
    return this;
  }

  // PLACE(prepare): `await this.#prepared.a.fetch()` instead of `run`, here and below.
  async #found(query: QueryOf<'tasks'>): Promise<Found> {
    const { rows, total } = await this.#tiendo.run(query);
    return { rows: rows as readonly Row[], total };
  }

  a(): Promise<Found> {
    return this.#found(this.#queries.a as QueryOf<'tasks'>);
  }

  // PLACE(b): groups → { status, lead, count }
  //   async b() { const { groups } = await this.#prepared.b.fetch();
  //     return groups.map(({ key, count }) => ({ ...key, count })); }

  c(): Promise<Found> {
    return this.#found(this.#queries.c as QueryOf<'tasks'>);
  }

  // PLACE(d): facets.status etc. → Object.fromEntries(list.map(({ value, count }) => [value, count]))

  async e(id: string): Promise<Row | null> {
    const { rows } = await this.#tiendo.run({ collection: 'tasks', get: id });
    return rows[0] ?? null;
  }

  // PLACE(f): `tiendo.watch(query, listener)` once for each of the four (in the first call), then
  //   source.addReports({ reports: [report], readings: [] }) and wait until the watched answers that
  //   change have come; return the last answer of each.
}

const soon = 'not built yet';

export const peer: Peer = {
  name: 'Tiendo',
  package: '@tiendo/sdk',
  notes: { b: soon, d: soon, f: soon },
  load: (exercise) => new TiendoTool(exercise).open(),
};
