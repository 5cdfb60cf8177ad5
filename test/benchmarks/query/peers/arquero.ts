import { escape, table } from 'arquero';
import type { Count, FacetName, Found, Peer, Row, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { spacedWords, textOf, wordsOf } from '../searchable.ts';

interface Line extends Row {
  readonly at: number;
  readonly plan: string;
  readonly due: string | null;
  readonly deadlineKind: string;
  readonly text: string;
  readonly status: string;
  readonly lead: string | null;
  readonly topic: string;
  readonly count: number;
}

type Verbs = ReturnType<typeof table>;
const objects = (found: Verbs): Line[] => found.objects() as Line[];

/** A column of one value for each value of a list field, beside columns of the task. */
function spread<Value>(lists: readonly (readonly Value[])[]) {
  const at = lists.flatMap((list, number) => list.map(() => number));
  return { at, values: lists.flat() };
}

class Arquero implements Tool {
  readonly #tasks: Verbs;
  readonly #leads: Verbs;
  readonly #topics: Verbs;
  readonly #status: string[];
  readonly #leadStatus: string[];
  readonly #leadsOf: Map<number, number[]>;
  readonly #asked: Exercise['questions'];

  constructor({ dataset: { tasks }, statuses, questions }: Exercise) {
    this.#asked = questions;
    this.#status = [...statuses];
    const lead = spread(
      tasks.map((task) => (task.lead.length > 0 ? task.lead.map(({ agency }) => agency) : [null])),
    );
    const topic = spread(tasks.map(({ topics }) => topics));
    this.#leadStatus = lead.at.map((at) => statuses[at]!);
    this.#leadsOf = new Map();
    lead.at.forEach((at, row) => {
      const rows = this.#leadsOf.get(at);
      if (rows) rows.push(row);
      else this.#leadsOf.set(at, [row]);
    });
    const of = <Value>(at: readonly number[], read: (task: (typeof tasks)[number]) => Value) =>
      at.map((number) => read(tasks[number]!));
    const shared = (at: readonly number[]) => ({
      at: [...at],
      plan: of(at, ({ plan }) => plan),
      due: of(at, ({ deadline }) => deadline.end),
    });
    const all = tasks.map((_, at) => at);
    this.#tasks = table({
      ...shared(all),
      id: tasks.map(({ id }) => id),
      title: tasks.map(({ title }) => title),
      deadlineKind: tasks.map(({ deadline }) => deadline.kind),
      text: tasks.map((task) => spacedWords(textOf(task))),
      status: this.#status,
    });
    this.#leads = table({
      ...shared(lead.at),
      id: of(lead.at, ({ id }) => id),
      title: of(lead.at, ({ title }) => title),
      lead: lead.values,
      status: this.#leadStatus,
    });
    this.#topics = table({ ...shared(topic.at), topic: topic.values });
  }

  a(isOpen: (row: Line) => boolean = () => true): Found {
    const { lead, before, limit } = this.#asked.a;
    const found = this.#leads
      .filter(
        escape(
          (row: Line) => row.lead === lead && row.due !== null && row.due < before && isOpen(row),
        ),
      )
      .orderby('due', 'at');
    return { rows: objects(found.slice(0, limit).select('id', 'title')), total: found.numRows() };
  }

  b(): Count[] {
    return objects(this.#leads.groupby('status', 'lead').count());
  }

  c(): Found {
    const { words, limit } = this.#asked.c;
    const wanted = wordsOf(words).map((word) => ` ${word}`);
    const found = this.#tasks.filter(
      escape(({ text }: Line) => wanted.every((word) => text.includes(word))),
    );
    return { rows: objects(found.select('id', 'title').slice(0, limit)), total: found.numRows() };
  }

  d(): Record<FacetName, Record<string, number>> {
    const { plans, from, to } = this.#asked.d;
    const chosen = new Set(plans);
    const isAsked = escape(
      ({ plan, due }: Line) => due !== null && from <= due && due <= to && chosen.has(plan),
    );
    const tasks = this.#tasks.filter(isAsked);
    const count = (found: Verbs, name: FacetName): Record<string, number> =>
      Object.fromEntries(
        objects(found.groupby(name).count()).flatMap((row) =>
          row[name] === null ? [] : [[row[name], row.count]],
        ),
      );
    return {
      status: count(tasks, 'status'),
      lead: count(this.#leads.filter(isAsked), 'lead'),
      deadlineKind: count(tasks, 'deadlineKind'),
      topic: count(this.#topics.filter(isAsked), 'topic'),
    };
  }

  e(id: string): Row | null {
    const found = this.#tasks.filter(escape((row: Line) => row.id === id));
    return objects(found.select('id', 'title'))[0] ?? null;
  }

  f({ task, status }: Exercise['questions']['f'][number]) {
    this.#status[task] = status;
    for (const row of this.#leadsOf.get(task)!) this.#leadStatus[row] = status;
    const isOpen = (row: Line): boolean => row.status !== 'completed';
    return { a: this.a(isOpen), b: this.b(), c: this.c(), d: this.d() };
  }
}

export const peer: Peer = {
  name: 'arquero',
  package: 'arquero',
  notes: {
    c: 'scans the folded text: it has no text index',
    e: 'scans: it has no index',
    f: 'writes into its columns, then all four are asked again',
  },
  load: (exercise) => new Arquero(exercise),
};
