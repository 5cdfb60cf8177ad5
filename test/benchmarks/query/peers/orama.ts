import { create, getByID, insertMultiple, search, update, type AnyOrama } from '@orama/orama';
import { dayNumber } from '../columns.ts';
import type { Count, FacetName, Found, Peer, Row, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { spacedWords, textOf, wordsOf } from '../searchable.ts';

const never = 99_999_999;
const noLead = '(none)';
const statuses = ['notReported', 'notStarted', 'inProgress', 'completed', 'suspended'];

const schema = {
  text: 'string',
  lead: 'enum[]',
  topic: 'enum[]',
  plan: 'enum',
  status: 'enum',
  deadlineKind: 'enum',
  due: 'number',
} as const;

interface Document extends Row {
  readonly text: string;
  readonly lead: readonly string[];
  readonly topic: readonly string[];
  readonly plan: string;
  readonly status: string;
  readonly deadlineKind: string;
  readonly due: number;
}

/** Facets of a field as Orama gives them. */
type Values = Record<string, number>;

class Orama implements Tool {
  readonly #index: AnyOrama;
  readonly #documents: Document[];
  readonly #asked: Exercise['questions'];

  constructor({ dataset: { tasks }, statuses: all, questions }: Exercise) {
    this.#asked = questions;
    this.#index = create({
      schema,
      sort: { enabled: true, unsortableProperties: ['text'] },
      components: {
        tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: wordsOf },
      },
    });
    this.#documents = tasks.map((task, at) => ({
      id: task.id,
      title: task.title,
      text: spacedWords(textOf(task)),
      lead: task.lead.length > 0 ? task.lead.map(({ agency }) => agency) : [noLead],
      topic: task.topics,
      plan: task.plan,
      status: all[at]!,
      deadlineKind: task.deadline.kind,
      due: task.deadline.end === null ? never : dayNumber(task.deadline.end),
    }));
  }

  async fill(): Promise<this> {
    await insertMultiple(this.#index, this.#documents);
    return this;
  }

  async #search(asked: object) {
    const { hits, count, facets } = await search(this.#index, asked as never);
    return { rows: hits.map(({ document }) => document as unknown as Row), total: count, facets };
  }

  a(more: object = {}): Promise<Found> {
    const { lead, before, limit } = this.#asked.a;
    return this.#search({
      where: { lead: { containsAny: [lead] }, due: { lt: dayNumber(before) }, ...more },
      sortBy: { property: 'due', order: 'ASC' },
      limit,
    });
  }

  async b(): Promise<Count[]> {
    const counts: Count[] = [];
    for (const status of statuses) {
      const asked = { where: { status: { eq: status } }, facets: { lead: {} }, limit: 0 };
      const { facets } = await this.#search(asked);
      for (const [lead, count] of Object.entries(facets!.lead!.values as Values))
        counts.push({ status, lead: lead === noLead ? null : lead, count });
    }
    return counts;
  }

  c(): Promise<Found> {
    const { words: term, limit } = this.#asked.c;
    return this.#search({ term, properties: ['text'], threshold: 0, limit });
  }

  async d(): Promise<Record<FacetName, Values>> {
    const { plans, from, to } = this.#asked.d;
    const due = { between: [dayNumber(from), dayNumber(to)] };
    const facets = { status: {}, lead: {}, deadlineKind: {}, topic: {} };
    const found = await this.#search({ where: { plan: { in: plans }, due }, facets, limit: 0 });
    const values = (name: FacetName): Values => ({ ...(found.facets![name]!.values as Values) });
    const { [noLead]: _, ...lead } = values('lead');
    const [status, deadlineKind, topic] = [
      values('status'),
      values('deadlineKind'),
      values('topic'),
    ];
    return { status, lead, deadlineKind, topic };
  }

  e(id: string): Row | null {
    return (getByID(this.#index, id) as Row | undefined) ?? null;
  }

  async f({ task, status }: Exercise['questions']['f'][number]) {
    const document = { ...this.#documents[task]!, status };
    this.#documents[task] = document;
    await update(this.#index, document.id, document as never);
    const a = await this.a({ status: { nin: ['completed'] } });
    return { a, b: await this.b(), c: await this.c(), d: await this.d() };
  }
}

export const peer: Peer = {
  name: 'Orama',
  package: '@orama/orama',
  notes: {
    b: 'a facet of leads for each status: its groups take no lists',
    c: 'ranks what it finds',
    f: 'one document updated, then all four are asked again',
  },
  knownWrong: {
    a: 'an updated document goes to the end of its day',
    c: 'for several words it counts the words that a prefix stands for as if they were words asked for',
  },
  load: (exercise) => new Orama(exercise).fill(),
};
