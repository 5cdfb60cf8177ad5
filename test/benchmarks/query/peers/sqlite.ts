import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { dayNumber, makeColumns, type Columns } from '../columns.ts';
import type { Count, FacetName, Found, Peer, Row, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { spacedWords, textOf, wordsOf } from '../searchable.ts';

const noLead = 65_535;
const never = 99_999_999;

/** `lead` and `topic` hold a row for each of a task, with what is asked beside it: no joins. */
const tables = `
  pragma journal_mode = off;
  pragma synchronous = off;
  pragma cache_size = -4000000;
  create table task (
    at integer primary key, id text not null, title text not null,
    plan integer not null, due integer not null, kind integer not null, status integer not null
  );
  create table lead (lead integer, due integer, at integer, status integer, plan integer,
    primary key (lead, due, at)) without rowid;
  create table topic (plan integer, due integer, topic integer, at integer,
    primary key (plan, due, topic, at)) without rowid;
  create virtual table words using fts5 (text, content = '', detail = none, prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2');`;

const indexes = `
  create unique index task_id on task (id);
  create index task_plan on task (plan, due, kind, status);
  create index lead_status on lead (status, lead);
  create index lead_plan on lead (plan, due, lead);
  insert into words (words) values ('optimize');
  analyze;`;

/** Where each facet is counted: its table and its column. */
const facets = [
  ['task', 'status'],
  ['lead', 'lead'],
  ['task', 'kind'],
  ['topic', 'topic'],
] as const;

function fill(database: DatabaseSync, { dataset: { tasks } }: Exercise, columns: Columns): void {
  const { due, plan, kind, status, lead, topic } = columns;
  const insert = (table: string, places: number): StatementSync =>
    database.prepare(`insert into ${table} values (${Array(places).fill('?').join(', ')})`);
  const [task, leads, topics] = [insert('task', 7), insert('lead', 5), insert('topic', 4)];
  const words = database.prepare('insert into words (rowid, text) values (?, ?)');
  database.exec('begin');
  tasks.forEach((one, at) => {
    const day = due[at]! || never;
    task.run(at, one.id, one.title, plan[at]!, day, kind[at]!, status[at]!);
    const [start, end] = [lead.starts[at]!, lead.starts[at + 1]!];
    if (start === end) leads.run(noLead, day, at, status[at]!, plan[at]!);
    for (let i = start; i < end; i++) leads.run(lead.values[i]!, day, at, status[at]!, plan[at]!);
    for (let i = topic.starts[at]!; i < topic.starts[at + 1]!; i++)
      topics.run(plan[at]!, day, topic.values[i]!, at);
    words.run(at, spacedWords(textOf(one)));
  });
  database.exec('commit');
}

/** SQLite of Node, in memory: covering indexes, FTS5 with prefix indexes, prepared statements. */
class Sqlite implements Tool {
  readonly #database = new DatabaseSync(':memory:');
  readonly #words: Columns['words'];
  readonly #asked: Exercise['questions'];
  readonly #statements: Readonly<
    Record<'a' | 'open' | 'b' | 'c' | 'total' | 'd' | 'e' | 'task' | 'lead', StatementSync>
  >;

  constructor(exercise: Exercise) {
    const columns = makeColumns(exercise);
    this.#words = columns.words;
    this.#asked = exercise.questions;
    this.#database.exec(tables);
    fill(this.#database, exercise, columns);
    this.#database.exec(indexes);
    const prepare = (sql: string): StatementSync => this.#database.prepare(sql);
    const rows = (more: string): string => `
      select id, title from lead join task using (at)
      where lead.lead = ? and lead.due < ? ${more} order by lead.due, at limit ?`;
    const plans = this.#asked.d.plans.map((plan) => columns.words.plan.find(plan));
    this.#statements = {
      a: prepare(rows('')),
      open: prepare(rows('and lead.status <> ?')),
      b: prepare('select status, lead, count(*) count from lead group by status, lead'),
      c: prepare(`select id, title from task where at in
        (select rowid from words where words match ? order by rowid limit ?) order by at`),
      total: prepare('select count(*) total from words where words match ?'),
      d: prepare(
        facets
          .map(
            ([table, column], number) => `select ${number} facet, ${column} value, count(*) count
              from ${table} where plan in (${plans.join(', ')}) and due between ?1 and ?2
              group by ${column}`,
          )
          .join(' union all '),
      ),
      e: prepare('select id, title from task where id = ?'),
      task: prepare('update task set status = ? where at = ?'),
      lead: prepare('update lead set status = ? where lead = ? and due = ? and at = ?'),
    };
    this.#due = columns.due;
    this.#leads = columns.lead;
  }

  readonly #due: Columns['due'];
  readonly #leads: Columns['lead'];

  #first(statement: StatementSync, ...more: number[]): Found {
    const { lead, before, limit } = this.#asked.a;
    const given = [this.#words.lead.find(lead), dayNumber(before), ...more, limit];
    return { rows: statement.all(...given) as unknown as Row[], total: null };
  }

  a(): Found {
    return this.#first(this.#statements.a);
  }

  b(): Count[] {
    const rows = this.#statements.b.all() as { status: number; lead: number; count: number }[];
    return rows.map(({ status, lead, count }) => ({
      status: this.#words.status.words[status]!,
      lead: lead === noLead ? null : this.#words.lead.words[lead]!,
      count,
    }));
  }

  c(): Found {
    const { words, limit } = this.#asked.c;
    const match = wordsOf(words)
      .map((word) => `${word}*`)
      .join(' ');
    const rows = this.#statements.c.all(match, limit) as unknown as Row[];
    const { total } = this.#statements.total.get(match) as { total: number };
    return { rows, total };
  }

  d(): Record<FacetName, Record<string, number>> {
    const { from, to } = this.#asked.d;
    const { status, lead, kind, topic } = this.#words;
    const words = [status, lead, kind, topic];
    const counts = { status: {}, lead: {}, deadlineKind: {}, topic: {} };
    const into: Record<string, number>[] = Object.values(counts);
    const rows = this.#statements.d.all(dayNumber(from), dayNumber(to));
    for (const { facet, value, count } of rows as Record<string, number>[])
      if (value !== noLead) into[facet!]![words[facet!]!.words[value!]!] = count!;
    return counts;
  }

  e(id: string): Row | null {
    return (this.#statements.e.get(id) as Row | undefined) ?? null;
  }

  f({ task, status }: Exercise['questions']['f'][number]) {
    const number = this.#words.status.find(status);
    this.#database.exec('begin');
    this.#statements.task.run(number, task);
    const { starts, values } = this.#leads;
    for (let i = starts[task]!; i < starts[task + 1]!; i++)
      this.#statements.lead.run(number, values[i]!, this.#due[task]! || never, task);
    this.#database.exec('commit');
    const completed = this.#words.status.find('completed');
    return {
      a: this.#first(this.#statements.open, completed),
      b: this.b(),
      c: this.c(),
      d: this.d(),
    };
  }

  bytesOutside(): number {
    const { page_count: pages } = this.#database.prepare('pragma page_count').get()!;
    const { page_size: size } = this.#database.prepare('pragma page_size').get()!;
    return Number(pages) * Number(size);
  }

  close(): void {
    this.#database.close();
  }
}

export const peer: Peer = {
  name: 'SQLite (node:sqlite, FTS5)',
  package: null,
  notes: {
    load: 'in memory; covering indexes; FTS5 with detail=none, prefix indexes of 2 and 3, text folded before',
    a: 'no total',
    f: 'two updates, then all four statements run again',
  },
  load: (exercise) => new Sqlite(exercise),
};
