import {
  DuckDBInstance,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBPreparedStatement,
} from '@duckdb/node-api';
import { dayNumber, makeColumns, type Columns } from '../columns.ts';
import type { Count, FacetName, Found, Peer, Row, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { textOf, wordsOf } from '../searchable.ts';

const noLead = 65_535;
const flushEvery = 50_000;

const tables = `
  create table task (pos uinteger, id varchar, title varchar, plan usmallint, due uinteger,
    kind utinyint, status utinyint);
  create table word (word varchar, pos uinteger);
  create table lead (pos uinteger, lead usmallint, plan usmallint, due uinteger, status utinyint);
  create table topic (topic usmallint, plan usmallint, due uinteger);`;

/** The words in order, so that a stretch of them is read without the rest. */
const indexes = `
  create unique index task_id on task (id);
  create index task_pos on task (pos);
  create index lead_pos on lead (pos);
  create table words as select word, pos from word order by word, pos;
  drop table word;`;

type Appenders = Readonly<Record<'task' | 'word' | 'lead' | 'topic', DuckDBAppender>>;

function appendLists(
  { lead, topic, plan, due, status }: Columns,
  at: number,
  into: Appenders,
): void {
  const [start, end] = [lead.starts[at]!, lead.starts[at + 1]!];
  for (let i = start; i < Math.max(end, start + 1); i++) {
    into.lead.appendUInteger(at);
    into.lead.appendUSmallInt(start === end ? noLead : lead.values[i]!);
    into.lead.appendUSmallInt(plan[at]!);
    into.lead.appendUInteger(due[at]!);
    into.lead.appendUTinyInt(status[at]!);
    into.lead.endRow();
  }
  for (let i = topic.starts[at]!; i < topic.starts[at + 1]!; i++) {
    into.topic.appendUSmallInt(topic.values[i]!);
    into.topic.appendUSmallInt(plan[at]!);
    into.topic.appendUInteger(due[at]!);
    into.topic.endRow();
  }
}

async function fill(connection: DuckDBConnection, exercise: Exercise, columns: Columns) {
  const into = {
    task: await connection.createAppender('task'),
    word: await connection.createAppender('word'),
    lead: await connection.createAppender('lead'),
    topic: await connection.createAppender('topic'),
  };
  const { due, plan, kind, status } = columns;
  exercise.dataset.tasks.forEach((task, at) => {
    into.task.appendUInteger(at);
    into.task.appendVarchar(task.id);
    into.task.appendVarchar(task.title);
    into.task.appendUSmallInt(plan[at]!);
    into.task.appendUInteger(due[at]!);
    into.task.appendUTinyInt(kind[at]!);
    into.task.appendUTinyInt(status[at]!);
    into.task.endRow();
    for (const word of new Set(wordsOf(textOf(task)))) {
      into.word.appendVarchar(word);
      into.word.appendUInteger(at);
      into.word.endRow();
    }
    appendLists(columns, at, into);
    if (at % flushEvery === 0) Object.values(into).forEach((appender) => appender.flushSync());
  });
  Object.values(into).forEach((appender) => appender.closeSync());
}

/** Where each facet is counted: its table and its column. */
const facets = [
  ['task', 'status'],
  ['lead', 'lead'],
  ['task', 'kind'],
  ['topic', 'topic'],
] as const;

/** The statements, with what is the same at every question written into them. */
function statementsFor({ questions }: Exercise, { words }: Columns) {
  const { a, c, d } = questions;
  const rows = (more: string): string => `
    select id, title from (select pos, due from lead
      where lead = ${words.lead.find(a.lead)} and due > 0 and due < ${dayNumber(a.before)} ${more}
      order by due, pos limit ${a.limit}) first join task using (pos) order by first.due, pos`;
  const holds = wordsOf(c.words).map(
    (word) => `select distinct pos from words where word >= '${word}' and word < '${word}\uffff'`,
  );
  const plans = d.plans.map((plan) => words.plan.find(plan));
  return {
    a: rows(''),
    open: rows(`and status <> ${words.status.find('completed')}`),
    b: 'select status, lead, count(*)::integer from lead group by all',
    c: `with found as materialized (${holds.join(' intersect ')})
      select id, title, (select count(*) from found)::integer from task
      where pos in (select pos from found order by pos limit ${c.limit}) order by pos`,
    d: facets
      .map(
        ([table, column], number) => `select ${number}, ${column}, count(*)::integer from ${table}
          where plan in (${plans.join(', ')})
          and due between ${dayNumber(d.from)} and ${dayNumber(d.to)} group by ${column}`,
      )
      .join(' union all '),
    e: 'select id, title from task where id = $1',
    task: 'update task set status = $1 where pos = $2',
    lead: 'update lead set status = $1 where pos = $2',
  };
}

type Statements = Readonly<Record<keyof ReturnType<typeof statementsFor>, DuckDBPreparedStatement>>;

/** DuckDB in memory, filled by its appender: columns of small integers, prepared statements. */
class Duck implements Tool {
  readonly #connection: DuckDBConnection;
  readonly #statements: Statements;
  readonly #words: Columns['words'];

  constructor(connection: DuckDBConnection, statements: Statements, words: Columns['words']) {
    this.#connection = connection;
    this.#statements = statements;
    this.#words = words;
  }

  static async load(exercise: Exercise): Promise<Duck> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const columns = makeColumns(exercise);
    await connection.run(tables);
    await fill(connection, exercise, columns);
    await connection.run(indexes);
    const statements = Object.entries(statementsFor(exercise, columns)).map(
      async ([name, sql]) => [name, await connection.prepare(sql)] as const,
    );
    const prepared = Object.fromEntries(await Promise.all(statements)) as unknown as Statements;
    return new Duck(connection, prepared, columns.words);
  }

  async #rows(name: keyof Statements): Promise<(string | number)[][]> {
    const result = await this.#statements[name].run();
    return (await result.getRows()) as (string | number)[][];
  }

  async #found(name: 'a' | 'open' | 'c'): Promise<Found> {
    const rows = await this.#rows(name);
    const total = name === 'c' ? Number(rows[0]?.[2] ?? 0) : null;
    return { rows: rows.map(([id, title]) => ({ id, title }) as Row), total };
  }

  a(): Promise<Found> {
    return this.#found('a');
  }

  async b(): Promise<Count[]> {
    const { status: statuses, lead: leads } = this.#words;
    const rows = (await this.#rows('b')) as number[][];
    return rows.map(([status, lead, count]) => ({
      status: statuses.words[status!]!,
      lead: lead === noLead ? null : leads.words[lead!]!,
      count: count!,
    }));
  }

  c(): Promise<Found> {
    return this.#found('c');
  }

  async d(): Promise<Record<FacetName, Record<string, number>>> {
    const { status, lead, kind, topic } = this.#words;
    const words = [status, lead, kind, topic];
    const counts = { status: {}, lead: {}, deadlineKind: {}, topic: {} };
    const into: Record<string, number>[] = Object.values(counts);
    for (const [facet, value, count] of (await this.#rows('d')) as number[][])
      if (value !== noLead) into[facet!]![words[facet!]!.words[value!]!] = count!;
    return counts;
  }

  async e(id: string): Promise<Row | null> {
    this.#statements.e.bindVarchar(1, id);
    const [row] = await this.#rows('e');
    return row ? ({ id: row[0], title: row[1] } as Row) : null;
  }

  async f({ task, status }: Exercise['questions']['f'][number]) {
    const number = this.#words.status.find(status);
    for (const name of ['task', 'lead'] as const) {
      this.#statements[name].bindUTinyInt(1, number);
      this.#statements[name].bindUInteger(2, task);
      await this.#statements[name].run();
    }
    const a = await this.#found('open');
    return { a, b: await this.b(), c: await this.c(), d: await this.d() };
  }

  async bytesOutside(): Promise<number> {
    const sql = 'select sum(memory_usage_bytes)::double from duckdb_memory()';
    const [row] = await (await this.#connection.run(sql)).getRows();
    return Number(row![0]);
  }

  close(): void {
    this.#connection.closeSync();
  }
}

export const peer: Peer = {
  name: 'DuckDB',
  package: '@duckdb/node-api',
  notes: {
    load: 'in memory; integers for words, filled by its appender; indexes on ids',
    a: 'no total',
    c: 'a table of words, sorted: its text-search extension is not in the package and knows no prefixes',
    f: 'two updates, then all four statements run again',
  },
  load: (exercise) => Duck.load(exercise),
};
