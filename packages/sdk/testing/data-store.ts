import type { Dataset, ReportFile } from '../src/index.ts';

/** A row of a resource, without `_id`. */
export type DataRow = Readonly<Record<string, unknown>>;

export interface DataStoreOptions {
  /** The most rows that the portal gives at once (`ckan.datastore.search.rows_max`). */
  readonly rowsMax?: number;
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** A record as a row: its parts as JSON text, and every column of the resource in each row. */
function rowsOf(records: readonly object[]): DataRow[] {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return records.map((record) =>
    Object.fromEntries(
      columns.map((column) => {
        const value = (record as DataRow)[column] ?? null;
        return [column, isNested(value) ? JSON.stringify(value) : value];
      }),
    ),
  );
}

/** The resources of a portal that has published a dataset: the rows of each collection, by its name. */
export function resourcesOf(
  dataset: Dataset,
  reportFile: ReportFile | null,
): Record<string, DataRow[]> {
  const { plans, sections, tasks, indicators, assignments } = dataset;
  const { agencies, systems, topics, findings, redirects } = dataset;
  const { reports, readings } = reportFile ?? {};
  const records = { plans, sections, tasks, indicators, assignments, agencies, systems, topics };
  const all = { ...records, findings, ...(reports && { reports }), ...(readings && { readings }) };
  return {
    ...Object.fromEntries(Object.entries(all).map(([name, rows]) => [name, rowsOf(rows)])),
    redirects: Object.entries(redirects).map(([id, to]) => ({ id, to })),
  };
}

const help = 'https://portal.example/api/3/action/help_show?name=datastore_search';

const refuse = (status: number, error: Readonly<Record<string, unknown>>): Response =>
  Response.json({ help, success: false, error }, { status });

const invalid = (parameter: string, message: string): Response =>
  refuse(409, { [parameter]: [message], __type: 'Validation Error' });

type Asked = Readonly<Record<string, unknown>>;

async function askedOf(request: Request): Promise<Asked> {
  if (request.method === 'POST') return (await request.json()) as Asked;
  const given = Object.fromEntries(new URL(request.url).searchParams);
  return { ...given, ...(given['filters'] && { filters: JSON.parse(given['filters']) }) };
}

/** "Matching conditions to select": a value, or a list of which one has to be there. */
const fitsFilters = (row: DataRow, filters: Asked): boolean =>
  Object.entries(filters).every(([column, value]) =>
    [value].flat().some((one) => String(row[column]) === String(one) && row[column] !== null),
  );

/** `fieldname1, fieldname2 desc`, by the code points of texts. */
function sorted(rows: readonly DataRow[], sort: string): DataRow[] {
  const orders = sort.split(',').map((part) => part.trim().split(/\s+/));
  const compare = (a: DataRow, b: DataRow): number => {
    for (const [column = '', direction] of orders) {
      const [left, right] = [a[column] as string, b[column] as string];
      if (left !== right) return (left < right ? -1 : 1) * (direction === 'desc' ? -1 : 1);
    }
    return 0;
  };
  return [...rows].sort(compare);
}

/**
 * The action `datastore_search` of a portal, over rows in memory, as the documentation of the
 * DataStore has it (https://docs.ckan.org/en/2.11/maintaining/datastore.html): `resource_id`,
 * `filters`, `fields`, `sort`, `limit` (100 where it is left out, never above what the portal
 * gives), `offset`; `records`, `fields`, `total` and the limit that held.
 */
export function dataStore(
  resources: Readonly<Record<string, readonly DataRow[]>>,
  { rowsMax = 32_000 }: DataStoreOptions = {},
): (request: Request) => Promise<Response> {
  return async (request) => {
    const asked = await askedOf(request);
    const id = asked['resource_id'];
    if (typeof id !== 'string') return invalid('resource_id', 'Missing value');
    const { [id]: own } = resources;
    if (!own) {
      const message = `Not found: Resource "${id}" was not found.`;
      return refuse(404, { message, __type: 'Not Found Error' });
    }
    const rows = own.map((row, at): DataRow => ({ _id: at + 1, ...row }));
    const columns = ['_id', ...Object.keys(own[0] ?? {})];
    const {
      filters = {},
      sort = '_id',
      limit = 100,
      offset = 0,
      fields,
    } = asked as {
      filters?: Asked;
      sort?: string;
      limit?: number;
      offset?: number;
      fields?: string;
    };
    const unknown = Object.keys(filters).find((column) => !columns.includes(column));
    if (unknown && own.length > 0) return invalid('filters', `column "${unknown}" does not exist`);
    const found = sorted(
      rows.filter((row) => fitsFilters(row, filters)),
      sort,
    );
    const most = Math.min(Number(limit), rowsMax);
    const names = fields?.split(',') ?? columns;
    const records = found
      .slice(Number(offset), Number(offset) + most)
      .map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
    const result = {
      include_total: true,
      resource_id: id,
      fields: names.map((name) => ({ id: name, type: name === '_id' ? 'int' : 'text' })),
      records_format: 'objects',
      records,
      ...(asked['filters'] !== undefined && { filters }),
      ...{ limit: most, offset: Number(offset), total: found.length, total_was_estimated: false },
    };
    return Response.json({ help, success: true, result });
  };
}
