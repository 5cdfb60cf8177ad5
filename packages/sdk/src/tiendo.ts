import { QueryBuilder } from './query/builder.ts';
import { isQuery } from './query/query-shape.ts';
import type { CollectionName } from './query/records.ts';
import { QueryClient, type ClientOptions } from './query-client.ts';

/** Asks questions of one source: a builder for each collection, which writes a query and runs it. */
export class Tiendo extends QueryClient {
  /** The signed plans. */
  plans(): QueryBuilder<'plans'> {
    return this.#ask('plans');
  }

  /** The rows and headings that group tasks and indicators. */
  sections(): QueryBuilder<'sections'> {
    return this.#ask('sections');
  }

  /** What is to be done. */
  tasks(): QueryBuilder<'tasks'> {
    return this.#ask('tasks');
  }

  /** What the plans measure themselves by. */
  indicators(): QueryBuilder<'indicators'> {
    return this.#ask('indicators');
  }

  /** What a plan's closing part charges agencies with. */
  assignments(): QueryBuilder<'assignments'> {
    return this.#ask('assignments');
  }

  /** Agencies, and the collectives that plans name. */
  agencies(): QueryBuilder<'agencies'> {
    return this.#ask('agencies');
  }

  /** The digital systems that plans build or keep. */
  systems(): QueryBuilder<'systems'> {
    return this.#ask('systems');
  }

  /** The subjects that plans of different cities share. */
  topics(): QueryBuilder<'topics'> {
    return this.#ask('topics');
  }

  /** What does not add up in the documents. */
  findings(): QueryBuilder<'findings'> {
    return this.#ask('findings');
  }

  #ask<Name extends CollectionName>(collection: Name): QueryBuilder<Name> {
    return new QueryBuilder({ collection }, (query, options) => this.run(query, options));
  }
}

async function check(query: unknown): Promise<void> {
  if (!isQuery(query)) throw (await import('./query/explain.ts')).queryError(query);
}

/**
 * A client of one source, which checks what it is asked.
 *
 * @example
 * const tiendo = createClient({ source: staticFilesSource('https://example.gov.vn/data/') });
 * const { rows } = await tiendo.tasks().where({ plan: 'hcm-2030' }).search('du lieu mo').fetch();
 */
export function createClient(options: ClientOptions): Tiendo {
  return new Tiendo(options, check);
}
