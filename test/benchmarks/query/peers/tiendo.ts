import {
  createClient,
  memorySource,
  type FacetValue,
  type Group,
  type MemorySource,
  type Query,
  type Tiendo,
} from '@tiendo/sdk';
import type { Count, FacetName, Found, Peer, Row, Tool, Watched } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { asOf } from '../reports.ts';

/** The questions as queries: plain JSON. */
function queriesFor({ a, c, d }: Exercise['questions']) {
  const orderBy = [{ by: 'deadline' as const }];
  const led = { lead: a.lead, due: { before: a.before } };
  return {
    a: { collection: 'tasks', where: [led], orderBy, limit: a.limit },
    open: {
      collection: 'tasks',
      where: [{ ...led, status: { not: 'completed' } }],
      orderBy,
      limit: a.limit,
    },
    b: { collection: 'tasks', groupBy: ['status', 'lead'] },
    c: { collection: 'tasks', search: c.words, limit: c.limit },
    d: {
      collection: 'tasks',
      where: [{ plan: { in: d.plans }, due: { onOrAfter: d.from, onOrBefore: d.to } }],
      facets: ['status', 'lead', 'deadlineKind', 'topic'],
      limit: 0,
    },
  } as const satisfies Record<string, Query>;
}

type Name = keyof ReturnType<typeof queriesFor>;

interface Answered {
  readonly rows: readonly unknown[];
  readonly total: number;
  readonly groups: readonly Group[];
  readonly facets: unknown;
}

const found = ({ rows, total }: Answered): Found => ({ rows: rows as readonly Row[], total });

const counts = ({ groups }: Answered): Count[] =>
  groups.map(({ key: { status, lead }, count }) => ({
    status: String(status),
    lead: lead as string | null,
    count,
  }));

function values({ facets }: Answered): Record<FacetName, Record<string, number>> {
  const all = {} as Record<FacetName, Record<string, number>>;
  for (const [field, list] of Object.entries(facets as Record<FacetName, readonly FacetValue[]>)) {
    const counts: Record<string, number> = {};
    for (const { value, count } of list) if (value !== null) counts[value as string] = count;
    all[field as FacetName] = counts;
  }
  return all;
}

/** Tiendo over a dataset in memory, as a page or a server has it. */
class TiendoTool implements Tool {
  readonly #tiendo: Tiendo;
  readonly #source: MemorySource;
  readonly #queries: ReturnType<typeof queriesFor>;
  readonly #prepared = {} as Record<Name, () => Promise<Answered>>;
  #task!: (id: string) => unknown;
  #watched: Record<'open' | 'b' | 'c' | 'd', Answered> | undefined;

  constructor({ dataset, reportFile, questions }: Exercise) {
    this.#source = memorySource(dataset, reportFile);
    this.#tiendo = createClient({ source: this.#source, today: asOf });
    this.#queries = queriesFor(questions);
  }

  /** Loading starts with the first question, so one is asked. */
  async open(): Promise<this> {
    await this.#tiendo.run({ collection: 'plans', limit: 1 });
    for (const [name, query] of Object.entries(this.#queries)) {
      this.#prepared[name as Name] = await this.#tiendo.prepare(query as never);
    }
    this.#task = await this.#tiendo.lookup({ collection: 'tasks' });
    return this;
  }

  async a(): Promise<Found> {
    return found(await this.#prepared.a());
  }

  async b(): Promise<Count[]> {
    return counts(await this.#prepared.b());
  }

  async c(): Promise<Found> {
    return found(await this.#prepared.c());
  }

  async d(): Promise<Record<FacetName, Record<string, number>>> {
    return values(await this.#prepared.d());
  }

  e(id: string): Row | Promise<Row | null> {
    return this.#task(id) as Row;
  }

  /** Starts the watches and waits until each has answered. */
  async #watch(): Promise<Record<'open' | 'b' | 'c' | 'd', Answered>> {
    const watched = {} as Record<'open' | 'b' | 'c' | 'd', Answered>;
    const names = ['open', 'b', 'c', 'd'] as const;
    await Promise.all(
      names.map(
        (name) =>
          new Promise<void>((resolve) => {
            this.#tiendo.watch(this.#queries[name] as Query, ({ answer }) => {
              watched[name] = answer as Answered;
              resolve();
            });
          }),
      ),
    );
    return watched;
  }

  /** A report is there for all once the questions asked after it are answered. */
  async f({ report }: Exercise['questions']['f'][number]): Promise<Watched> {
    const watched = (this.#watched ??= await this.#watch());
    await this.#source.addReports({ reports: [report] });
    // The watches answer before a timer that is set now.
    await new Promise<void>((resolve) => void setImmediate(resolve));
    return {
      a: found(watched.open),
      b: counts(watched.b),
      c: found(watched.c),
      d: values(watched.d),
    };
  }
}

export const peer: Peer = {
  name: 'Tiendo',
  package: '@tiendo/sdk',
  notes: { c: 'what the last four searches found is kept' },
  load: (exercise) => new TiendoTool(exercise).open(),
};
