import type { CivilDate } from '@tiendo/model/lite';
import { TiendoError } from '../../errors.ts';
import type { AllRecords, Contents } from '../../query/contents.ts';
import type { DatedQuery } from '../../query/query.ts';
import type { AnyRecord, CollectionName } from '../../query/records.ts';
import { checkRecords, writtenNames } from './check-records.ts';
import { recordOf } from './ckan-record.ts';
import type { DataStore, Rows, Wanted } from './data-store.ts';
import { pushedFilters, type Filters } from './filters.ts';
import { neededWhole } from './needed.ts';

/** The id of the DataStore resource of each collection; `redirects` has the columns `id` and `to`. */
export type CkanResources = { readonly [Name in CollectionName | 'redirects']?: string };

/** What a portal does not say of the data. */
export interface About {
  readonly publisher: string;
  readonly reviewedOn: CivilDate;
  readonly illustrative: boolean;
}

/** What was read for one question, and how it was found. */
export interface Read {
  readonly contents: Contents;
  /** The filters that ran at the portal; null where all that the question needs was read whole. */
  readonly filters: Filters | null;
  /** Where the portal found the page as well: how many records match. */
  readonly total: number | null;
  /** What was read for it, in words. */
  readonly used: readonly string[];
}

interface Found {
  readonly records: readonly AnyRecord[];
  readonly total: number;
}

type Name = CollectionName | 'redirects';

/** The parts of a question that only say what is shown of the records that are found. */
const shown = ['collection', 'asOf', 'where', 'limit', 'offset', 'select', 'with'];
/** What comes in by and by is counted by the day on which it came: the portal does not do that. */
const come: readonly CollectionName[] = ['reports', 'readings'];

/** What has been read of a portal since it was last reloaded. */
export class CkanEdition {
  readonly #store: DataStore;
  readonly #resources: CkanResources;
  readonly #about: About;
  readonly #portal: string;
  readonly #loadedAt = new Date().toISOString();
  readonly #reading = new Map<Name, Promise<readonly unknown[]>>();
  readonly #whole = new Map<Name, readonly unknown[]>();
  #gathered: { readonly of: number; readonly contents: Contents } | undefined;

  constructor(portal: string, store: DataStore, resources: CkanResources, about: About) {
    this.#portal = portal;
    this.#store = store;
    this.#resources = resources;
    this.#about = about;
  }

  /** Reads anew all that has been read; what cannot be read is no part of what is returned. */
  async again(): Promise<CkanEdition> {
    const next = new CkanEdition(this.#portal, this.#store, this.#resources, this.#about);
    await Promise.all([...this.#whole.keys()].map((name) => next.#all(name)));
    return next;
  }

  /**
   * What a question needs: the records that it can be about, and those that they are looked up in.
   *
   * @throws {TiendoError} of any of the codes that begin with `source-`.
   */
  async read(query: DatedQuery, signal?: AbortSignal): Promise<Read> {
    const needed = neededWhole(query);
    await Promise.all(([...needed, 'redirects'] as const).map((name) => this.#all(name)));
    const { filters, isWhole } = pushedFilters(query, this.#redirects());
    const isPage = isWhole && this.#isPage(query);
    const says = isPage || Object.keys(filters).length > 0;
    if (!says || !this.#canAsk(query, needed)) return this.#readWhole(query);
    return this.#readSome(query, { filters, signal }, isPage);
  }

  /** Whether some records of the collection are enough, and the portal has not given all of it. */
  #canAsk({ collection, after }: DatedQuery, needed: ReadonlySet<CollectionName>): boolean {
    const isKnown = this.#whole.has(collection) || this.#resources[collection] === undefined;
    // A cursor names a place among all records, whichever question it came from.
    return !isKnown && after === undefined && !needed.has(collection);
  }

  async #readSome(query: DatedQuery, wanted: Wanted, isPage: boolean): Promise<Read> {
    const { collection, get } = query;
    const { limit = Infinity, offset = 0 } = isPage ? query : {};
    const { records, total } = await this.#records(collection, { ...wanted, limit, offset });
    // The id that is most like one that no record has is looked for among all.
    if (get !== undefined && records.length === 0) return this.#readWhole(query);
    const { filters = {} } = wanted;
    const by = Object.keys(filters).map((column) => `by ${column}`);
    return {
      contents: this.#gather(new Date().toISOString(), { [collection]: records }),
      filters,
      total: isPage ? total : null,
      used: [[`${collection} at the portal`, ...by].join(', ')],
    };
  }

  /** Whether the portal can find the page, too: in the order of the documents, nothing counted. */
  #isPage(query: DatedQuery): boolean {
    const { collection, limit } = query;
    const isPlain = Object.keys(query).every((part) => shown.includes(part));
    return isPlain && limit !== undefined && !come.includes(collection);
  }

  async #readWhole({ collection }: DatedQuery): Promise<Read> {
    await this.#all(collection);
    if (this.#gathered?.of !== this.#whole.size) {
      this.#gathered = { of: this.#whole.size, contents: this.#gather(this.#loadedAt) };
    }
    const used = [`all ${collection}`];
    return { contents: this.#gathered.contents, filters: null, total: null, used };
  }

  /** The records that are wanted, and how many there are. */
  async #records(name: CollectionName, wanted: Wanted): Promise<Found> {
    // Not every portal takes a limit of 0.
    const { limit = Infinity } = wanted;
    const place = { ...wanted, limit: Math.max(1, limit) };
    const { rows, total } = await this.#store.rows(this.#resource(name), place);
    return { records: await this.#checked(name, rows.slice(0, limit)), total };
  }

  #checked(name: CollectionName, rows: Rows['rows']): Promise<readonly AnyRecord[]> {
    const records = rows.map((row) => recordOf(name, row));
    const place = `The resource "${this.#resource(name)}" (${name})`;
    return checkRecords(name, records, place, this.#portal);
  }

  #resource(name: CollectionName): string {
    const { [name]: id } = this.#resources;
    if (id !== undefined) return id;
    const message = `The source names no resource of the ${name}. Give its id as resources.${name}.`;
    throw new TiendoError('source-not-found', message, { address: this.#portal });
  }

  /** What could not be read is forgotten, so that the next question asks for it again. */
  async #all(name: Name): Promise<void> {
    const reading = this.#reading.get(name) ?? this.#readAll(name);
    this.#reading.set(name, reading);
    try {
      this.#whole.set(name, await reading);
    } catch (error) {
      this.#reading.delete(name);
      throw error;
    }
  }

  async #readAll(name: Name): Promise<readonly unknown[]> {
    const { [name]: resource } = this.#resources;
    const isOptional = name === 'redirects' || come.includes(name);
    if (resource === undefined && isOptional) return [];
    if (name === 'redirects') return (await this.#store.rows(resource!, {})).rows;
    return (await this.#records(name, {})).records;
  }

  #redirects(): Readonly<Record<string, string>> {
    const rows = (this.#whole.get('redirects') ?? []) as readonly Record<string, string>[];
    return Object.fromEntries(rows.map(({ id, to }) => [id, to]));
  }

  /** All that has been read, and in the place of some of it what was read for one question. */
  #gather(
    loadedAt: string,
    instead: { readonly [Name in CollectionName]?: readonly AnyRecord[] } = {},
  ): Contents {
    const { reports, readings } = this.#resources;
    const { publisher, reviewedOn, illustrative } = this.#about;
    const of = (name: CollectionName): readonly never[] =>
      (instead[name] ?? this.#whole.get(name) ?? []) as readonly never[];
    const hasReports = reports !== undefined || readings !== undefined;
    return {
      records: Object.fromEntries(
        writtenNames.map((name) => [name, of(name)]),
      ) as unknown as AllRecords,
      redirects: this.#redirects(),
      reportFile: hasReports
        ? { illustrative, reports: [...of('reports')], readings: [...of('readings')] }
        : null,
      ...{ publisher, reviewedOn, loadedAt },
    };
  }
}
