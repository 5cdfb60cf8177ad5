import type { Task, TaskStatus } from '@tiendo/model';
import type { Count, FacetName, Found, Peer, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { spacedWords, textOf, wordsOf } from '../searchable.ts';

const first = (tasks: readonly Task[], limit: number): Found => ({
  rows: tasks.slice(0, limit),
  total: tasks.length,
});

const add = (counts: Record<string, number>, value: string): void => {
  counts[value] = (counts[value] ?? 0) + 1;
};

/** The tasks as an array and what anyone would write: `filter`, `sort`, `slice`. No index. */
class Scan implements Tool {
  readonly #tasks: readonly Task[];
  readonly #statuses: Map<string, TaskStatus>;
  readonly #asked: Exercise['questions'];

  constructor({ dataset, statuses, questions }: Exercise) {
    this.#tasks = dataset.tasks;
    this.#statuses = new Map(dataset.tasks.map(({ id }, at) => [id, statuses[at]!]));
    this.#asked = questions;
  }

  a(isOpen: (task: Task) => boolean = () => true): Found {
    const { lead, before, limit } = this.#asked.a;
    const isDue = ({ deadline: { end } }: Task): boolean => end !== null && end < before;
    const found = this.#tasks.filter(
      (task) => task.lead.some(({ agency }) => agency === lead) && isDue(task) && isOpen(task),
    );
    found.sort((one, other) =>
      one.deadline.end! < other.deadline.end! ? -1 : +(one.deadline.end! > other.deadline.end!),
    );
    return first(found, limit);
  }

  b(): Count[] {
    const counts = new Map<string, Map<string | null, number>>();
    for (const task of this.#tasks) {
      const status = this.#statuses.get(task.id)!;
      if (!counts.has(status)) counts.set(status, new Map());
      const ofStatus = counts.get(status)!;
      const leads = task.lead.length > 0 ? task.lead.map(({ agency }) => agency) : [null];
      for (const lead of leads) ofStatus.set(lead, (ofStatus.get(lead) ?? 0) + 1);
    }
    return [...counts].flatMap(([status, leads]) =>
      [...leads].map(([lead, count]) => ({ status, lead, count })),
    );
  }

  c(): Found {
    const { words, limit } = this.#asked.c;
    const wanted = wordsOf(words).map((word) => ` ${word}`);
    const found = this.#tasks.filter((task) => {
      const text = spacedWords(textOf(task));
      return wanted.every((word) => text.includes(word));
    });
    return first(found, limit);
  }

  d(): Record<FacetName, Record<string, number>> {
    const { plans, from, to } = this.#asked.d;
    const chosen = new Set(plans);
    const counts = { status: {}, lead: {}, deadlineKind: {}, topic: {} };
    for (const task of this.#tasks) {
      const { plan, deadline, lead, topics } = task;
      if (!chosen.has(plan) || deadline.end === null) continue;
      if (deadline.end < from || deadline.end > to) continue;
      add(counts.status, this.#statuses.get(task.id)!);
      add(counts.deadlineKind, deadline.kind);
      lead.forEach(({ agency }) => add(counts.lead, agency));
      topics.forEach((topic) => add(counts.topic, topic));
    }
    return counts;
  }

  e(id: string): Task | null {
    return this.#tasks.find((task) => task.id === id) ?? null;
  }

  f({ report, status }: Exercise['questions']['f'][number]) {
    this.#statuses.set(report.task, status);
    const isOpen = (task: Task): boolean => this.#statuses.get(task.id) !== 'completed';
    return { a: this.a(isOpen), b: this.b(), c: this.c(), d: this.d() };
  }
}

export const peer: Peer = {
  name: 'plain array scan',
  package: null,
  notes: { f: 'all four are asked again' },
  load: (exercise) => new Scan(exercise),
};
