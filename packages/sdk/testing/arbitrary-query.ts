import * as fc from 'fast-check';
import { askableFields, selectableFields } from '../src/query/collections/askable.ts';
import type { Scalar } from '../src/query/collections/collection.ts';
import { collectionOf, collections, readField } from '../src/query/collections/index.ts';
import type { Query } from '../src/query/query.ts';
import type { AnyRecord, CollectionName } from '../src/query/records.ts';
import { textsOf } from '../src/query/text/searchable.ts';
import type { View } from '../src/query/view.ts';

type Json = fc.Arbitrary<unknown>;

const some = { requiredKeys: [] };
const names = Object.keys(collections) as CollectionName[];
const days = ['2021-12-31', '2022-03-31', '2025-01-01', '2025-06-30', '2025-12-31', '2030-12-31'];
const day = fc.constantFrom(...days);
const relative = fc.constantFrom('previous', 'current', 'next');

/** The values that records have, so that questions about them find some. */
function valuesOf(name: CollectionName, field: string, view: View): readonly Scalar[] {
  const rows = view.all(name) as readonly AnyRecord[];
  const values = rows.flatMap((row) => readField(name, field, row, view));
  return [...new Set<Scalar>(values)].slice(0, 40);
}

const within = (bounds: Record<string, Json>): Json => fc.record(bounds, some);

const bounds = {
  day: {
    onOrBefore: fc.constantFrom(...days.slice(1)),
    onOrAfter: fc.constantFrom('2021-01-01', '2022-03-31'),
    within: fc.constantFrom('P90D', '-P1Y', 'P2M3W'),
    year: fc.oneof(fc.constantFrom(2022, 2025), relative),
    quarter: fc.oneof(fc.constantFrom('2025-Q2', '2022-Q1'), relative),
    month: fc.oneof(fc.constantFrom('2025-06', '2030-12'), relative),
  },
  number: {
    atLeast: fc.constantFrom(0, 2),
    atMost: fc.constantFrom(3, 60),
    moreThan: fc.constant(-1),
  },
  text: {},
} as const;

/** Questions of every kind about the records of a view, all of them right. */
export class ArbitraryQueries {
  readonly #view: View;
  readonly #tests = new Map<string, Json>();

  constructor(view: View) {
    this.#view = view;
  }

  #value(name: CollectionName, field: string): Json {
    const { shape, kind } = askableFields(name)[field]!;
    const values = valuesOf(name, field, this.#view);
    const takesNull = typeof shape === 'object' && 'nullOr' in shape;
    const others = takesNull ? [null] : [];
    const absent = collectionOf(name).absent?.[field];
    const inner = takesNull ? shape.nullOr : shape;
    const more = inner === 'text' && kind === 'text' ? ['khác', ''] : [];
    const words = typeof inner === 'object' && 'oneOf' in inner ? inner.oneOf.slice(0, 4) : [];
    const all = [...values, ...others, ...(absent ? [absent] : []), ...more, ...words];
    return fc.constantFrom(...(all.length > 0 ? all : kind === 'number' ? [1] : days));
  }

  #test(name: CollectionName, field: string, depth: number): Json {
    const key = `${name} ${field} ${depth}`;
    const known = this.#tests.get(key) ?? this.#makeTest(name, field, depth);
    this.#tests.set(key, known);
    return known;
  }

  #makeTest(name: CollectionName, field: string, depth: number): Json {
    const { kind, many, shape } = askableFields(name)[field]!;
    const value = this.#value(name, field);
    const inner = typeof shape === 'object' && 'nullOr' in shape ? shape.nullOr : shape;
    const relative = collectionOf(name).relatives[field];
    const beginning = value.map((one) => String(one).slice(0, 7));
    const tests: Record<string, Json> = {
      in: fc.array(value, { maxLength: 4 }),
      empty: fc.boolean(),
      ...bounds[kind],
      ...(many && { all: fc.array(value, { maxLength: 2 }) }),
      ...(inner === 'text' && { startsWith: beginning }),
      ...(depth > 0 && { not: this.#lazily(() => this.#test(name, field, depth - 1)) }),
    };
    const named =
      relative && depth > 0 ? [this.#lazily(() => this.#condition(relative, depth - 1))] : [];
    const relatives = named.map((condition) =>
      condition.map((one) => (({ not: _, ...others }) => others)(one as { not?: unknown })),
    );
    const one = fc
      .constantFrom(...Object.keys(tests))
      .chain((test) => within({ [test]: tests[test]! }));
    return fc.oneof({ arbitrary: value, weight: 3 }, one, within(tests), ...relatives);
  }

  #lazily(make: () => Json): Json {
    return fc.constant(null).chain(make);
  }

  #agency(name: CollectionName): Json {
    const roles = Object.keys(collectionOf(name).named!(this.#view.all(name)[0] as never));
    return fc.record(
      {
        id: fc.constantFrom(...this.#view.all('agencies').map(({ id }) => id), 'hcm/khac'),
        roles: fc.subarray(roles),
        through: fc.subarray(['collectives', 'predecessors']),
      },
      { requiredKeys: ['id'] },
    );
  }

  #condition(name: CollectionName, depth: number): Json {
    const fields = Object.keys(askableFields(name));
    const one = fc
      .constantFrom(...fields)
      .chain((field) => fc.record({ [field]: this.#test(name, field, depth) }));
    const isNamed = collectionOf(name).named && this.#view.all(name).length > 0;
    const agency = isNamed ? [fc.record({ agency: this.#agency(name) })] : [];
    if (depth === 0) return fc.oneof(one, ...agency);
    const inner = this.#lazily(() => this.#condition(name, depth - 1));
    const list = fc.array(inner, { maxLength: 3 });
    return fc.oneof(
      { arbitrary: one, weight: 4 },
      ...agency,
      fc.record({ or: list }),
      fc.record({ and: list }),
      fc.record({ not: inner }),
      fc.tuple(one, one).map(([a, b]) => ({ ...(a as object), ...(b as object) })),
    );
  }

  #search(name: CollectionName): fc.Arbitrary<string> {
    const rows = this.#view.all(name) as readonly AnyRecord[];
    const texts = rows.flatMap((row) => textsOf(name, row)).map(({ text }) => text);
    const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))].slice(0, 200);
    const word = fc.constantFrom(...(words.length > 0 ? words : ['không']));
    const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    const written = fc.oneof(
      word,
      word.map(plain),
      word.map((text) => text.slice(0, 2)),
      word.map((text) => text.normalize('NFD').toUpperCase()),
      fc.constantFrom('CĐS', 'UBND', 'Sở KH&CN', 'chuyển đổi số', '"dữ liệu"', '"du lieu mo', ''),
    );
    return fc.array(written, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
  }

  #key(name: CollectionName): Json {
    const fields = askableFields(name);
    const ofDays = Object.keys(fields).filter((field) => fields[field]!.kind === 'day');
    const every = fc.constantFrom('month', 'quarter', 'year');
    const period = ofDays.length > 0 ? [fc.record({ by: fc.constantFrom(...ofDays), every })] : [];
    return fc.oneof(fc.constantFrom(...Object.keys(fields)), ...period);
  }

  #measures(name: CollectionName): Json {
    const fields = Object.entries(askableFields(name));
    const of = (...kinds: string[]) =>
      fields.flatMap(([field, { kind }]) => (kinds.includes(kind) ? [field] : []));
    const [numbers, ordered] = [of('number'), of('number', 'day')];
    const figure = (figures: string[], among: string[]): Json[] =>
      among.length === 0
        ? []
        : [
            fc
              .tuple(fc.constantFrom(...figures), fc.constantFrom(...among))
              .map(([one, field]) => ({ [one]: field })),
          ];
    const all = [...figure(['sum', 'average'], numbers), ...figure(['min', 'max'], ordered)];
    return all.length === 0
      ? fc.constant({})
      : fc.dictionary(fc.constantFrom('a', 'b'), fc.oneof(...all), { maxKeys: 2 });
  }

  /** Questions of one collection; of rows, of groups, or of one record. */
  of(name: CollectionName): fc.Arbitrary<Query> {
    const fields = askableFields(name);
    const single = Object.keys(fields).filter((field) => !fields[field]!.many);
    const by = fc.constantFrom(...single, ...Object.keys(collectionOf(name).orders ?? {}));
    const order = fc.record(
      { by, descending: fc.boolean(), nulls: fc.constantFrom('first', 'last') },
      { requiredKeys: ['by'] },
    );
    const come = ['reports', 'readings'].includes(name);
    const all = come ? [] : (this.#view.all(name) as readonly AnyRecord[]);
    const ids = all.map(({ id }) => id).slice(0, 50);
    const about = {
      collection: fc.constant(name),
      where: fc.array(this.#condition(name, 2), { maxLength: 3 }),
      search: this.#search(name),
      asOf: day,
    };
    const record = {
      select: fc.subarray([...selectableFields(name)]),
      with: fc.subarray([...Object.keys(collectionOf(name).relations), 'highlights']),
    };
    const rows = {
      ...about,
      ...record,
      orderBy: fc.array(order, { maxLength: 3 }),
      limit: fc.nat(5),
      offset: fc.nat(3),
      facets: fc.subarray(Object.keys(fields), { maxLength: 3 }),
    };
    const key = this.#key(name);
    const groups = {
      ...about,
      groupBy: fc.array(key, { minLength: 1, maxLength: 2 }),
      pivot: fc.record({ rows: key, columns: key }),
      measures: this.#measures(name),
    };
    const needs = ['collection'] as never[];
    const one = { ...record, collection: about.collection, asOf: day };
    const gets =
      ids.length > 0
        ? [
            fc.record(
              { ...one, get: fc.constantFrom(...ids) },
              { requiredKeys: ['collection', 'get'] as never[] },
            ),
          ]
        : [];
    return fc.oneof(
      { arbitrary: fc.record(rows, { requiredKeys: needs }), weight: 5 },
      fc.record(groups, { requiredKeys: ['collection', 'groupBy'] as never[] }),
      fc
        .record(
          { ...groups, groupBy: fc.constant(undefined) },
          { requiredKeys: ['collection', 'pivot'] as never[] },
        )
        .map(({ groupBy: _, ...query }) => query),
      ...gets,
    ) as fc.Arbitrary<Query>;
  }

  /** Questions of every collection. */
  any(): fc.Arbitrary<Query> {
    return fc.oneof(...names.map((name) => this.of(name)));
  }
}
