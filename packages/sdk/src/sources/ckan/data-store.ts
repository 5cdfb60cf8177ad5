import { fits, type Shape } from '@tiendo/model/lite';
import { askJson, type AskOptions, type JsonAnswer } from '../ask-json.ts';
import type { Row } from './ckan-record.ts';
import type { Filters } from './filters.ts';

/** Which rows of a resource are asked for, in the order in which they were put in. */
export interface Wanted {
  readonly filters?: Filters;
  readonly offset?: number;
  readonly limit?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** How many rows the filters leave, also those beyond `limit`. */
  readonly total: number;
}

const resultShape: Shape = {
  fields: {
    success: 'boolean',
    result: {
      fields: { records: { listOf: { fields: {} } }, total: { whole: true, from: 0 } },
    },
  },
};

/** What is asked for at once: less than the 32 000 that a portal gives where it says nothing else. */
const pageSize = 10_000;
const longestAddress = 2000;

/** A list of one is written as its value: portals have known that from the beginning. */
const written = (filters: Filters): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filters).map(([column, values]) => [
      column,
      values.length === 1 ? values[0] : values,
    ]),
  );

/** The action `datastore_search` of a CKAN portal (https://docs.ckan.org/en/2.11/maintaining/datastore.html). */
export class DataStore {
  readonly #address: string;
  readonly #options: AskOptions;

  /** `portal` is the address of the portal, without `/api`. */
  constructor(portal: string, options: AskOptions) {
    this.#address = `${portal.replace(/\/$/, '')}/api/3/action/datastore_search`;
    this.#options = options;
  }

  /**
   * The rows of a resource that are wanted, page by page: a portal gives no more at once than it
   * likes.
   *
   * @throws {TiendoError} of any of the codes that begin with `source-`; `source-failed` where rows
   * came or went meanwhile.
   */
  async rows(resource: string, { offset = 0, limit = Infinity, ...wanted }: Wanted): Promise<Rows> {
    const rows: Row[] = [];
    let total: number | undefined;
    do {
      const place = { offset: offset + rows.length, limit: limit - rows.length };
      const page = await this.#page(resource, { ...wanted, ...place });
      const isLost = page.rows.length === 0 && page.total > place.offset;
      if (isLost || page.total !== (total ?? page.total) || page.rows.length > place.limit) {
        throw (await import('./ckan-error.ts')).changedError(this.#address, resource);
      }
      ({ total } = page);
      rows.push(...page.rows);
    } while (rows.length < limit && offset + rows.length < total);
    return { rows, total };
  }

  async #page(resource: string, { filters = {}, signal, ...place }: Wanted): Promise<Rows> {
    const hasFilters = Object.keys(filters).length > 0;
    const asked = {
      resource_id: resource,
      sort: '_id',
      offset: place.offset ?? 0,
      limit: Math.min(place.limit ?? pageSize, pageSize),
      ...(hasFilters && { filters: written(filters) }),
    };
    const answer = await this.#ask(asked, signal);
    if (!fits(resultShape, answer.value) || !(answer.value as { success: boolean }).success) {
      throw (await import('./ckan-error.ts')).ckanError(answer, resource);
    }
    const { result } = answer.value as { result: { records: Row[]; total: number } };
    return { rows: result.records, total: result.total };
  }

  /** A short question is asked by GET, which needs no permission of the portal for other pages. */
  #ask(asked: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<JsonAnswer> {
    const parts = Object.entries(asked).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    const address = `${this.#address}?${new URLSearchParams(parts).toString()}`;
    return address.length <= longestAddress
      ? askJson(address, { ...this.#options, signal })
      : askJson(this.#address, { ...this.#options, signal, body: JSON.stringify(asked) });
  }
}
