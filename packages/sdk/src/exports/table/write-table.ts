import { exportError } from '../export-error.ts';
import type { Export, ExportName, ExportRow, Language } from '../export.ts';
import { aboutWords, illustrativeWords } from '../labels.ts';
import { cellOf, type Cell } from './cells.ts';
import { checkFields } from './check-fields.ts';
import { columnsIn, fieldNames, tableOf, type Column, type Group } from './columns.ts';
import { recordShapes } from './shapes.ts';

/** A table as it is written: its columns, and the cells of each row in their order. */
export interface Table {
  readonly columns: readonly Column[];
  /** The heading of each column, and of the one that says that reports are made up. */
  readonly headings: readonly string[];
  readonly rows: AsyncGenerator<readonly Cell[]>;
  /** Ends the rows, also where not all of them were read. */
  close(): Promise<void>;
}

type Fields = Readonly<Record<string, unknown>>;

const isOptional = (collection: ExportName, name: string): boolean => {
  const shape = recordShapes[collection].fields[name]!;
  return typeof shape === 'object' && 'optional' in shape;
};

/** The named fields, or those of the first row, in the order of the columns. */
function fieldsToWrite({ collection, select }: Export, first: ExportRow | undefined): string[] {
  checkFields(collection, select);
  const known = fieldNames(collection);
  const isIn = (name: string): boolean =>
    select
      ? select.includes(name as never)
      : !first || isOptional(collection, name) || Object.hasOwn(first, name);
  return known.filter(isIn);
}

/** The fields of an object, at any depth, that have no column; undefined where all have. */
function unknownIn(group: Group, value: Fields): Fields | undefined {
  const nodes = new Map(group.fields);
  const more: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const node = nodes.get(name);
    if (inner === undefined) continue;
    if (!node) more.push([name, inner]);
    else if ('fields' in node && inner !== null) {
      const deeper = unknownIn(node, inner as Fields);
      if (deeper) more.push([name, deeper]);
    }
  }
  return more.length > 0 ? Object.fromEntries(more) : undefined;
}

/** What a row is written by: the tree of its table, and what was asked for. */
interface Layout {
  readonly table: Group;
  readonly input: Export;
  readonly language: Language;
}

/** Says which field of which row cannot be written. */
type Refuse = (what: string, key: string) => never;

function pushCells(
  node: Column | Group,
  value: unknown,
  language: Language,
  cells: Cell[],
  refuse: Refuse,
  key = '',
): void {
  if ('fields' in node) {
    if (value === undefined || (value === null && !node.nullable)) refuse('has no', key);
    for (const [name, inner] of node.fields) {
      if (value === null) cells.push(...columnsIn(inner).map(() => null));
      else pushCells(inner, (value as Fields)[name], language, cells, refuse, `${key}.${name}`);
    }
  } else if (value === undefined || value === null) {
    const empty = value === null ? 'null' : 'absent';
    if (node.empty !== empty) refuse(value === null ? 'has null as' : 'has no', key);
    cells.push(null);
  } else cells.push(cellOf(node, value, language));
}

/** The fields of a row that are to be written: those of `select`, or all, which must have columns. */
function keptFields(row: Fields, written: ReadonlySet<string>, input: Export): Fields {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  if (input.select) return Object.fromEntries(entries.filter(([name]) => written.has(name)));
  const known = fieldNames(input.collection);
  const unlike = entries.find(([name]) => known.includes(name) && !written.has(name))?.[0];
  if (unlike === undefined) return Object.fromEntries(entries);
  const message = `a row has "${unlike}", which the first row has not: name it in select.`;
  throw exportError(message, { path: unlike });
}

/** Only the relations that have columns. */
const relationsOf = (related: Fields = {}, { fields }: Group): Fields =>
  Object.fromEntries(fields.map(([name]) => [name, related[name]]));

/** What the tree of a table is laid over: the row's fields, what is beside them, and the others. */
function laidOut(row: ExportRow, { table, input }: Layout): Fields {
  const { related, matches, ...fields } = row as Fields;
  const nodes = new Map(table.fields);
  const kept = keptFields(fields, new Set(nodes.keys()), input);
  const known = fieldNames(input.collection);
  const record = { ...table, fields: table.fields.filter(([name]) => known.includes(name)) };
  const beside = nodes.get('related') as Group | undefined;
  return {
    ...kept,
    ...(beside && { related: relationsOf(related as Fields | undefined, beside) }),
    ...(nodes.has('matches') && { matches }),
    more: unknownIn(record, kept),
  };
}

/** The cells of a row, of which `number` counts from 1. */
function cellsOf(row: ExportRow, number: number, layout: Layout): readonly Cell[] {
  const cells: Cell[] = [];
  const refuse: Refuse = (what, key) => {
    const path = key.slice(1);
    const { id = '' } = row as { id?: string };
    const message = `row ${number} (${id}) ${what} "${path}": name the fields to write in select.`;
    throw exportError(message, { path });
  };
  pushCells(layout.table, laidOut(row, layout), layout.language, cells, refuse);
  // A row without a cell would be lost: the last column says that it is there.
  return cells.some((cell) => cell !== null) ? cells : [...cells.slice(0, -1), '{}'];
}

async function* iterated<Row>(rows: Iterable<Row> | AsyncIterable<Row>): AsyncGenerator<Row> {
  yield* rows;
}

async function* allCells(
  first: ExportRow | undefined,
  others: AsyncIterable<ExportRow>,
  layout: Layout,
  label: readonly string[],
): AsyncGenerator<readonly Cell[]> {
  if (!first) return;
  let number = 1;
  yield [...cellsOf(first, number, layout), ...label];
  for await (const row of others) yield [...cellsOf(row, (number += 1), layout), ...label];
}

/**
 * Lays rows out as a table. The first row is asked for at once, to see which fields rows have; the
 * others one by one. Whoever writes the table has to close it.
 *
 * @throws {TiendoError} `export-invalid` where `select` names a field that there is not; while rows
 * are read, where one has fewer or more fields than the first.
 */
export async function writeTable(input: Export, language: Language): Promise<Table> {
  const source = iterated<ExportRow>(input.rows);
  const { done, value } = await source.next();
  const first = done ? undefined : value;
  const fields = fieldsToWrite(input, first);
  const parts = { fields, with: input.with ?? [], matches: input.matches ?? false };
  const table = tableOf(input.collection, parts);
  const isIllustrative = input.about?.reportsAreIllustrative ?? false;
  const label = isIllustrative ? [illustrativeWords[language]] : [];
  const columns = columnsIn(table);
  const headings = columns.map(({ heading }) => heading[language]);
  return {
    columns,
    headings: isIllustrative ? [...headings, aboutWords[language]] : headings,
    rows: allCells(first, source, { table, input, language }, label),
    close: async () => void (await source.return(undefined)),
  };
}
