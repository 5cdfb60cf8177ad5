import type { Task } from '@tiendo/model';
import { dayNumber, Dictionary, makeColumns, type Columns, type Lists } from '../columns.ts';
import type { Count, Facets, Found, Peer, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { textOf, wordsOf } from '../searchable.ts';

const mostLeads = 256;

/** The tasks of each lead, by deadline; those without one are left out. */
function byLead({ due, lead, count, words }: Columns): Uint32Array[] {
  const rows = words.lead.words.map((): number[] => []);
  for (let at = 0; at < count; at++) {
    if (due[at] === 0) continue;
    for (let i = lead.starts[at]!; i < lead.starts[at + 1]!; i++) rows[lead.values[i]!]!.push(at);
  }
  return rows.map((list) => Uint32Array.from(list.sort((x, y) => due[x]! - due[y]! || x - y)));
}

/** An inverted index: the words in order, and the tasks in which each stands. */
function invert(tasks: readonly Task[]): { words: string[]; rows: Uint32Array[] } {
  const dictionary = new Dictionary();
  const rows: number[][] = [];
  tasks.forEach((task, at) => {
    for (const word of wordsOf(textOf(task))) {
      const list = (rows[dictionary.numberOf(word)] ??= []);
      if (list.at(-1) !== at) list.push(at);
    }
  });
  const words = [...dictionary.words].sort();
  return { words, rows: words.map((word) => Uint32Array.from(rows[dictionary.find(word)]!)) };
}

function rowsOfPrefix({ words, rows }: ReturnType<typeof invert>, prefix: string): Uint32Array[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < words.length && words[low]!.startsWith(prefix)) low++;
  return rows.slice(first, low);
}

/** Counts of a column of lists, over rows that are already found. */
function countLists(
  rows: Uint32Array,
  found: number,
  { starts, values }: Lists,
  counts: Uint32Array,
) {
  for (let n = 0; n < found; n++) {
    const at = rows[n]!;
    for (let i = starts[at]!; i < starts[at + 1]!; i++) counts[values[i]!]!++;
  }
}

function named(counts: Uint32Array, words: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  words.forEach((word, number) => {
    if (counts[number]! > 0) result[word] = counts[number]!;
  });
  return result;
}

/** What a person would write by hand for just these questions: the mark that the engine is held to. */
class Loop implements Tool {
  readonly #tasks: readonly Task[];
  readonly #columns: Columns;
  readonly #asked: Exercise['questions'];
  readonly #byLead: Uint32Array[];
  readonly #inverted: ReturnType<typeof invert>;
  readonly #places: Map<string, number>;
  readonly #marks: Uint8Array;
  readonly #found: Uint32Array;
  readonly #plans: Uint8Array;

  constructor(exercise: Exercise) {
    this.#tasks = exercise.dataset.tasks;
    this.#asked = exercise.questions;
    this.#columns = makeColumns(exercise);
    this.#byLead = byLead(this.#columns);
    this.#inverted = invert(this.#tasks);
    this.#places = new Map(this.#tasks.map(({ id }, at) => [id, at]));
    this.#marks = new Uint8Array(this.#tasks.length);
    this.#found = new Uint32Array(this.#tasks.length);
    const { words } = this.#columns;
    this.#plans = new Uint8Array(words.plan.words.length);
    this.#asked.d.plans.forEach((plan) => (this.#plans[words.plan.find(plan)] = 1));
  }

  a(leftOut = -1): Found {
    const { lead, before, limit } = this.#asked.a;
    const { due, status, words } = this.#columns;
    const list = this.#byLead[words.lead.find(lead)] ?? new Uint32Array();
    const day = dayNumber(before);
    const rows: Task[] = [];
    for (let n = 0; n < list.length && rows.length < limit; n++) {
      const at = list[n]!;
      if (due[at]! >= day) break;
      if (status[at] !== leftOut) rows.push(this.#tasks[at]!);
    }
    return { rows, total: null };
  }

  b(): Count[] {
    const { count, status, lead, words } = this.#columns;
    const none = mostLeads - 1;
    const counts = new Uint32Array(words.status.words.length * mostLeads);
    const { starts, values } = lead;
    for (let at = 0; at < count; at++) {
      const [offset, start, end] = [status[at]! * mostLeads, starts[at]!, starts[at + 1]!];
      if (start === end) counts[offset + none]!++;
      for (let i = start; i < end; i++) counts[offset + values[i]!]!++;
    }
    const result: Count[] = [];
    counts.forEach((count, at) => {
      const number = at % mostLeads;
      const leadWord = number === none ? null : words.lead.words[number]!;
      const statusWord = words.status.words[(at - number) / mostLeads]!;
      if (count > 0) result.push({ status: statusWord, lead: leadWord, count });
    });
    return result;
  }

  c(): Found {
    const { words, limit } = this.#asked.c;
    const marks = this.#marks.fill(0);
    const wanted = wordsOf(words);
    wanted.forEach((word, before) => {
      for (const list of rowsOfPrefix(this.#inverted, word))
        for (let n = 0; n < list.length; n++) {
          const at = list[n]!;
          if (marks[at] === before) marks[at] = before + 1;
        }
    });
    const rows: Task[] = [];
    let total = 0;
    for (let at = 0; at < marks.length; at++) {
      if (marks[at] !== wanted.length) continue;
      if (total++ < limit) rows.push(this.#tasks[at]!);
    }
    return { rows, total };
  }

  d(): Facets {
    const { from, to } = this.#asked.d;
    const { count, due, plan, status, kind, lead, topic, words } = this.#columns;
    const [found, plans, first, last] = [this.#found, this.#plans, dayNumber(from), dayNumber(to)];
    let total = 0;
    for (let at = 0; at < count; at++)
      if (due[at]! >= first && due[at]! <= last && plans[plan[at]!] === 1) found[total++] = at;
    const counts = {
      status: new Uint32Array(words.status.words.length),
      kind: new Uint32Array(words.kind.words.length),
      lead: new Uint32Array(words.lead.words.length),
      topic: new Uint32Array(words.topic.words.length),
    };
    for (let n = 0; n < total; n++) {
      counts.status[status[found[n]!]!]!++;
      counts.kind[kind[found[n]!]!]!++;
    }
    countLists(found, total, lead, counts.lead);
    countLists(found, total, topic, counts.topic);
    return {
      status: named(counts.status, words.status.words),
      lead: named(counts.lead, words.lead.words),
      deadlineKind: named(counts.kind, words.kind.words),
      topic: named(counts.topic, words.topic.words),
    };
  }

  e(id: string): Task | null {
    return this.#tasks[this.#places.get(id) ?? -1] ?? null;
  }

  f({ task, status }: Exercise['questions']['f'][number]) {
    const { words } = this.#columns;
    this.#columns.status[task] = words.status.find(status);
    const completed = words.status.find('completed');
    return { a: this.a(completed), b: this.b(), c: this.c(), d: this.d() };
  }
}

export const peer: Peer = {
  name: 'hand-written loop',
  package: null,
  notes: {
    a: 'no total',
    load: 'typed arrays, rows of each lead by deadline, inverted index',
    f: 'writes one byte, then all four loops run again',
  },
  load: (exercise) => new Loop(exercise),
};
