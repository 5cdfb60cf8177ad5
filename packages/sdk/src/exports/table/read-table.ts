import { exportError } from '../export-error.ts';
import type { ExportName, FieldName, ReadBack, ReadOptions } from '../export.ts';
import { aboutWords } from '../labels.ts';
import { nearest } from '../../query/nearest.ts';
import { valueOf } from './cells.ts';
import { columnsIn, fieldNames, tableOf, type Column, type Group } from './columns.ts';
import { relationOf } from './headings.ts';

type Fields = Record<string, unknown>;

/** A row as it stands in a file: the text of each cell, empty as `''`, and where each stands. */
export interface FileRow {
  readonly cells: readonly string[];
  readonly placeOf: (at: number) => string;
}

/** The tree of a file's columns, and where each of them stands. */
interface Layout {
  readonly table: Group;
  readonly placeOf: ReadonlyMap<string, number>;
}

const plain = (heading: string): string => heading.normalize('NFC').trim();

const isCalled = ({ heading }: Column, text: string): boolean =>
  heading.vi === text || heading.en === text;

/** Every column that a file of this collection can have. */
function everyColumn(collection: ExportName, texts: readonly string[]): readonly Column[] {
  const others = texts.flatMap((text) => relationOf(text) ?? []);
  const parts = { fields: fieldNames(collection), matches: true };
  return columnsIn(tableOf(collection, { ...parts, with: ['status', 'schedule', ...others] }));
}

function unknownHeading(text: string, columns: readonly Column[], place: string): Error {
  const names = columns.flatMap(({ heading }) => [heading.vi, heading.en]);
  const like = nearest(text, names);
  const hint = like ? `did you mean “${like}”?` : 'is this a file of another collection?';
  return exportError(`no column is called “${text}”; ${hint}`, { place, nearest: like });
}

/** Where each column stands, by its key. */
function placesIn({ cells, placeOf }: FileRow, collection: ExportName): Map<string, number> {
  const texts = cells.map(plain);
  const columns = everyColumn(collection, texts);
  const places = new Map<string, number>();
  texts.forEach((text, at) => {
    if (text === aboutWords.vi || text === aboutWords.en) return;
    const column = columns.find((one) => isCalled(one, text));
    if (!column) throw unknownHeading(text, columns, placeOf(at));
    if (places.has(column.key)) {
      throw exportError(`the column “${text}” is there twice.`, { place: placeOf(at) });
    }
    places.set(column.key, at);
  });
  return places;
}

/** The relations of which a file has columns. */
const relationsIn = (keys: Iterable<string>): string[] => [
  ...new Set([...keys].flatMap((key) => /^related\.([^.]+)/.exec(key)?.[1] ?? [])),
];

function layoutOf(
  heading: FileRow,
  { collection, select }: ReadOptions<ExportName, FieldName<ExportName>>,
): Layout {
  const placeOf = placesIn(heading, collection);
  const fields = select ?? fieldNames(collection);
  const parts = { with: relationsIn(placeOf.keys()), matches: placeOf.has('matches') };
  const table = tableOf(collection, { ...parts, fields });
  for (const { key, heading: words, empty } of columnsIn(table)) {
    if (placeOf.has(key) || empty === 'absent') continue;
    throw exportError(
      `the column “${words.vi}” or “${words.en}” (${key}) is not there. Name the fields to read in select.`,
      { place: heading.placeOf(0), path: key },
    );
  }
  return { table, placeOf };
}

const isEmpty = (node: Column | Group, textOf: (key: string) => string): boolean =>
  columnsIn(node).every(({ key }) => textOf(key) === '');

function fieldOf(node: Column | Group, row: FileRow, { placeOf }: Layout): unknown {
  const textOf = (key: string): string => row.cells[placeOf.get(key) ?? -1] ?? '';
  const read = (part: Column | Group): unknown => {
    if ('fields' in part) {
      if (part.nullable && isEmpty(part, textOf)) return null;
      const fields = part.fields.map(([name, inner]) => [name, read(inner)] as const);
      return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    }
    const { key, heading, empty } = part;
    const place = row.placeOf(placeOf.get(key) ?? 0);
    if (textOf(key) !== '') return valueOf(part, textOf(key), place);
    if (empty !== 'mistake') return empty === 'null' ? null : undefined;
    throw exportError(`“${heading.vi}” (${key}) is empty. (The empty text is written as '.)`, {
      place,
      path: key,
    });
  };
  return read(node);
}

/** A record with the fields that no column is for, at the depth at which they stood. */
function withMore(record: Fields, more: Fields): Fields {
  const merged = Object.entries(more).map(([name, value]) => {
    const known = Object.hasOwn(record, name) ? record[name] : undefined;
    const deeper = typeof known === 'object' && known !== null;
    return [name, deeper ? withMore(known as Fields, value as Fields) : value];
  });
  return Object.fromEntries([...Object.entries(record), ...merged]) as Fields;
}

/**
 * Reads records from the rows of a file, of which the first has the headings.
 *
 * @throws {TiendoError} `export-invalid` where a heading or a cell is not what an export has.
 */
export class TableReader<Name extends ExportName, Field extends FieldName<Name>> {
  readonly #layout: Layout;
  readonly #readsMore: boolean;
  readonly #days: ReadonlySet<number | undefined>;

  constructor(heading: FileRow, options: ReadOptions<Name, Field>) {
    this.#layout = layoutOf(heading, options as ReadOptions<ExportName, FieldName<ExportName>>);
    this.#readsMore = options.select === undefined;
    const { table, placeOf } = this.#layout;
    const days = columnsIn(table).filter(({ kind }) => kind === 'day');
    this.#days = new Set(days.map(({ key }) => placeOf.get(key)));
  }

  /** Whether the column at this place, from 0, holds days. */
  readonly isDay = (at: number): boolean => this.#days.has(at);

  read(row: FileRow): ReadBack<Name, Field> {
    const { more, ...record } = fieldOf(this.#layout.table, row, this.#layout) as Fields;
    return (more && this.#readsMore
      ? withMore(record, more as Fields)
      : record) as unknown as ReadBack<Name, Field>;
  }
}
