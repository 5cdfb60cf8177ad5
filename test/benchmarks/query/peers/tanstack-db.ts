import {
  and,
  BTreeIndex,
  count,
  createCollection,
  createLiveQueryCollection,
  eq,
  gte,
  inArray,
  like,
  lt,
  lte,
  not,
  queryOnce,
  type Collection,
  type InitialQueryBuilder,
  type QueryBuilder,
} from '@tanstack/db';
import type { Count, FacetName, Found, Peer, Row, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { spacedWords, textOf, wordsOf } from '../searchable.ts';

const never = '9999-12-31';
const noLead = '(none)';

/** A task, or a task and one of its leads, or a task and one of its topics. */
interface Line extends Row {
  readonly key: string;
  readonly at: number;
  readonly plan: string;
  readonly due: string;
  readonly status: string;
  readonly deadlineKind: string;
  readonly text: string;
  readonly lead: string;
  readonly topic: string;
}

interface Lines {
  readonly collection: Collection<Line, string>;
  write(changes: readonly Line[]): void;
}

/** A collection that is filled and changed the way that data from a server are. */
function collect(rows: readonly Line[]): Lines {
  let write!: Lines['write'];
  const collection = createCollection<Line, string>({
    getKey: ({ key }) => key,
    startSync: true,
    gcTime: 0,
    autoIndex: 'eager',
    defaultIndexType: BTreeIndex,
    sync: {
      rowUpdateMode: 'full',
      sync: ({ begin, write: put, commit, markReady }) => {
        const apply = (type: 'insert' | 'update', values: readonly Line[]): void => {
          begin();
          for (const value of values) put({ type, value });
          void commit();
        };
        write = (changes) => apply('update', changes);
        apply('insert', rows);
        markReady();
      },
    },
  });
  return { collection, write };
}

// The types of a query are as deep as the query: too deep to be named here.
// oxlint-disable-next-line typescript/no-explicit-any
type Ask = (q: InitialQueryBuilder) => QueryBuilder<any>;
type Answers = readonly Record<string, unknown>[];
type Watches = Readonly<Record<'a' | 'b' | 'c' | FacetName, { readonly toArray: unknown }>>;

class TanStack implements Tool {
  readonly #tasks: Lines;
  readonly #leads: Lines;
  readonly #topics: Lines;
  readonly #rows: readonly Line[];
  readonly #leadsOf = new Map<number, Line[]>();
  readonly #asked: Exercise['questions'];
  #watches: Watches | undefined;

  constructor({ dataset: { tasks }, statuses, questions }: Exercise) {
    this.#asked = questions;
    this.#rows = tasks.map((task, at) => ({
      key: task.id,
      at,
      id: task.id,
      title: task.title,
      plan: task.plan,
      due: task.deadline.end ?? never,
      status: statuses[at]!,
      deadlineKind: task.deadline.kind,
      text: spacedWords(textOf(task)),
      lead: noLead,
      topic: '',
    }));
    const leads = tasks.flatMap((task, at) => {
      const row = this.#rows[at]!;
      const names = task.lead.length > 0 ? task.lead.map(({ agency }) => agency) : [noLead];
      const lines = names.map((lead, i) => ({ ...row, text: '', key: `${at} ${i}`, lead }));
      this.#leadsOf.set(at, lines);
      return lines;
    });
    const topics = tasks.flatMap(({ topics: ofTask }, at) =>
      ofTask.map((topic, i) => ({ ...this.#rows[at]!, text: '', key: `${at} ${i}`, topic })),
    );
    this.#tasks = collect(this.#rows);
    this.#leads = collect(leads);
    this.#topics = collect(topics);
  }

  #askA(isOpen: boolean): Ask {
    const { lead, before, limit } = this.#asked.a;
    return (q) => {
      const found = q
        .from({ row: this.#leads.collection })
        .where(({ row }) => and(eq(row.lead, lead), lt(row.due, before)));
      return (isOpen ? found.where(({ row }) => not(eq(row.status, 'completed'))) : found)
        .orderBy(({ row }) => row.due)
        .orderBy(({ row }) => row.at)
        .limit(limit)
        .select(({ row }) => ({ id: row.id, title: row.title }));
    };
  }

  readonly #askB: Ask = (q) =>
    q
      .from({ row: this.#leads.collection })
      .groupBy(({ row }) => [row.status, row.lead])
      .select(({ row }) => ({ status: row.status, lead: row.lead, count: count(row.at) }));

  readonly #askC: Ask = (q) =>
    wordsOf(this.#asked.c.words)
      .reduce(
        (found, word) => found.where(({ row }) => like(row.text, `% ${word}%`)),
        q.from({ row: this.#tasks.collection }),
      )
      .select(({ row }) => ({ at: row.at, id: row.id, title: row.title }));

  #askFacet(name: FacetName): Ask {
    const { plans, from, to } = this.#asked.d;
    const lines = { lead: this.#leads, topic: this.#topics }[name as string] ?? this.#tasks;
    return (q) =>
      q
        .from({ row: lines.collection })
        .where(({ row }) =>
          and(inArray(row.plan, [...plans]), gte(row.due, from), lte(row.due, to)),
        )
        .groupBy(({ row }) => row[name])
        .select(({ row }) => ({ value: row[name], count: count(row.at) }));
  }

  #found = (rows: Answers, hasTotal: boolean): Found => ({
    rows: rows as unknown as Row[],
    total: hasTotal ? rows.length : null,
  });

  #firstOf(rows: Answers): Found {
    const { limit } = this.#asked.c;
    const inOrder = [...rows].sort((one, other) => Number(one.at) - Number(other.at));
    return { ...this.#found(inOrder, true), rows: inOrder.slice(0, limit) as unknown as Row[] };
  }

  #counts = (rows: Answers): Count[] =>
    (rows as unknown as { status: string; lead: string; count: number }[]).map((row) => ({
      ...row,
      lead: row.lead === noLead ? null : row.lead,
    }));

  #values = (rows: Answers): Record<string, number> =>
    Object.fromEntries(
      (rows as { value: string; count: number }[])
        .filter(({ value }) => value !== noLead)
        .map((row) => [row.value, row.count]),
    );

  async #once(ask: Ask): Promise<Answers> {
    return (await queryOnce(ask as never)) as Answers;
  }

  async a(): Promise<Found> {
    return this.#found(await this.#once(this.#askA(false)), false);
  }

  async b(): Promise<Count[]> {
    return this.#counts(await this.#once(this.#askB));
  }

  async c(): Promise<Found> {
    return this.#firstOf(await this.#once(this.#askC));
  }

  async d(): Promise<Record<FacetName, Record<string, number>>> {
    const ask = async (name: FacetName) => this.#values(await this.#once(this.#askFacet(name)));
    const [status, lead] = [await ask('status'), await ask('lead')];
    return { status, lead, deadlineKind: await ask('deadlineKind'), topic: await ask('topic') };
  }

  e(id: string): Row | null {
    return this.#tasks.collection.get(id) ?? null;
  }

  async #watch(): Promise<Watches> {
    const live = async (ask: Ask): Promise<Watches['a']> => {
      const collection = createLiveQueryCollection({ query: ask, gcTime: 0 });
      await collection.preload();
      return collection;
    };
    return {
      a: await live(this.#askA(true)),
      b: await live(this.#askB),
      c: await live(this.#askC),
      status: await live(this.#askFacet('status')),
      lead: await live(this.#askFacet('lead')),
      deadlineKind: await live(this.#askFacet('deadlineKind')),
      topic: await live(this.#askFacet('topic')),
    };
  }

  async f({ task, status }: Exercise['questions']['f'][number]) {
    const watches = (this.#watches ??= await this.#watch());
    this.#tasks.write([{ ...this.#rows[task]!, status }]);
    this.#leads.write(this.#leadsOf.get(task)!.map((line) => ({ ...line, status })));
    const read = (name: keyof Watches): Answers => watches[name].toArray as Answers;
    const d = {
      status: this.#values(read('status')),
      lead: this.#values(read('lead')),
      deadlineKind: this.#values(read('deadlineKind')),
      topic: this.#values(read('topic')),
    };
    return {
      a: this.#found(read('a'), false),
      b: this.#counts(read('b')),
      c: this.#firstOf(read('c')),
      d,
    };
  }
}

export const peer: Peer = {
  name: 'TanStack DB',
  package: '@tanstack/db',
  notes: {
    load: 'three collections, B-tree indexes made when first asked for',
    a: 'no total; asked anew (`queryOnce`), as b, c and d are',
    c: '`like` on the folded text: it has no text index',
    d: 'one query a facet',
    f: 'live queries, kept right by its own increments; the first run starts them',
  },
  load: (exercise) => new TanStack(exercise),
};
