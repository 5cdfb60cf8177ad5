import type { CivilDate } from '@tiendo/model/lite';
import type { AgencyRole } from './collections/collection.ts';
import type { Askables } from './collections/askable.ts';
import type { Collections } from './collections/index.ts';
import type { CollectionName, Records } from './records.ts';

/** Days are civil days in Asia/Ho_Chi_Minh; a record without the day is never within bounds. */
export interface DayBounds {
  readonly onOrBefore?: CivilDate;
  readonly onOrAfter?: CivilDate;
  readonly before?: CivilDate;
  readonly after?: CivilDate;
}

/** A period by its place to the day of the question (`asOf`). */
export type RelativePeriod = 'previous' | 'current' | 'next';

/**
 * Stretches of days, instead of bounds. `within` is a period of ISO 8601 from the day of the
 * question, that day included (`P90D`, `P3M`; `-P30D` up to it); `year` is 2025, `quarter` `2025-Q3`,
 * `month` `2025-07`, or each by its place to that day.
 */
export interface DayWindows {
  readonly within?: string;
  readonly year?: number | RelativePeriod;
  readonly quarter?: string;
  readonly month?: string;
}

export interface NumberBounds {
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly lessThan?: number;
  readonly moreThan?: number;
}

/** Texts that begin with these characters, written just so. */
export interface TextTests {
  readonly startsWith?: string;
}

/**
 * Any of several values, none of those of `not`, empty or not (no value, or a text without a
 * character).
 */
export interface Tests<Value, More = unknown> {
  readonly in?: readonly Value[];
  readonly not?: Test<Value, More>;
  readonly empty?: boolean;
}

/** A value, or tests that all have to hold. Null asks for what is not given. */
export type Test<Value, More = unknown> = Value | (Tests<Value, More> & More);

/** Records that have several values in a field: all of these among them. */
export interface ListTests<Value> {
  readonly all?: readonly Value[];
}

/**
 * Records that name an agency, itself or by a name that it answers for. `roles` are all when they
 * are left out; `through` names the detours that count, none when it is left out: `collectives` it
 * belongs to (on the plan's day), `predecessors` whose work it took over. Each match says in the
 * answer how it came about.
 */
export interface AgencyTest<Role extends AgencyRole = AgencyRole> {
  readonly id: string;
  readonly roles?: readonly Role[];
  readonly through?: readonly ('collectives' | 'predecessors')[];
}

type Fields<Name extends CollectionName> = Collections[Name]['fields'];
type Asked<Name extends CollectionName> = Askables[Name]['fields'];
type ValueOf<FieldRead> = FieldRead extends (...given: never[]) => infer Value ? Value : never;
type OneOf<Value> = Value extends readonly (infer Part)[] ? Part | null : Value;
type OrNull<Value> = undefined extends Value ? NonNullable<Value> | null : Value;

/** What a field holds: as it is worked out, or as it stands in the record. */
type Held<Name extends CollectionName, Key> = Key extends keyof Fields<Name>
  ? OneOf<ValueOf<Fields<Name>[Key]>>
  : Key extends keyof Records[Name]
    ? OrNull<Records[Name][Key]>
    : never;
type AbsentOf<Name extends CollectionName, Key> = Collections[Name] extends {
  absent: Readonly<Record<Key & string, infer Word>>;
}
  ? Word
  : never;

type IsList<Value> = Value extends readonly unknown[] ? true : false;
type AllOf<Name extends CollectionName, Key> = Key extends keyof Fields<Name>
  ? true extends IsList<ValueOf<Fields<Name>[Key]>>
    ? ListTests<NonNullable<Held<Name, Key>>>
    : unknown
  : unknown;

type TestsOfKind<Field, Value> = Field extends { kind: 'day' }
  ? DayBounds & DayWindows
  : [Value] extends [number | null]
    ? NumberBounds
    : string extends Value
      ? TextTests
      : unknown;

/** What a record has to be that the field names: `lead: { kind: 'department' }`. */
type RelatedTests<
  Name extends CollectionName,
  Key,
> = Key extends keyof Collections[Name]['relatives']
  ? Collections[Name]['relatives'][Key] extends infer Relative extends CollectionName
    ? FieldTests<Relative> & Either<Relative>
    : unknown
  : unknown;

/** The names of the fields that hold one value and are asked about as they are. */
type PlainName<Name extends CollectionName> = {
  [Key in keyof Records[Name]]-?: NonNullable<Records[Name][Key]> extends string | number
    ? Key
    : never;
}[keyof Records[Name]] &
  string;

type RolesOf<Name extends CollectionName> = Collections[Name] extends {
  named: (row: never) => infer Named;
}
  ? keyof Named & AgencyRole
  : never;

type AgencyTests<Name extends CollectionName> = [RolesOf<Name>] extends [never]
  ? unknown
  : { readonly agency?: AgencyTest<RolesOf<Name>> };

/** Every field of a collection that conditions, facets and groups can be about. */
export type FieldName<Name extends CollectionName> =
  | Exclude<PlainName<Name>, keyof AgencyTests<Name>>
  | (keyof Asked<Name> & string);

/** What a field holds of one record; null where it holds nothing. */
export type FieldValue<Name extends CollectionName, Key> = Held<Name, Key>;

type FieldTests<Name extends CollectionName> = AgencyTests<Name> & FieldsAsked<Name>;

type FieldsAsked<Name extends CollectionName> = {
  readonly [Key in FieldName<Name>]?: Test<
    Held<Name, Key> | AbsentOf<Name, Key>,
    AllOf<Name, Key> &
      TestsOfKind<Key extends keyof Asked<Name> ? Asked<Name>[Key] : unknown, Held<Name, Key>> &
      RelatedTests<Name, Key>
  >;
};

interface Either<Name extends CollectionName> {
  readonly and?: readonly Condition<Name>[];
  readonly or?: readonly Condition<Name>[];
}

/**
 * What records of a collection have to be: all that is named has to hold. `and` and `or` take
 * further conditions, `not` one that must not hold.
 */
export type Condition<Name extends CollectionName> = FieldTests<Name> &
  Either<Name> & { readonly not?: Condition<Name> };

/** The names of the fields that hold one value, by which answers can be ordered. */
export type OrderName<Name extends CollectionName> =
  | PlainName<Name>
  | {
      [Key in keyof Fields<Name>]: true extends IsList<ValueOf<Fields<Name>[Key]>>
        ? never
        : Key & string;
    }[keyof Fields<Name>]
  | (Collections[Name] extends { orders: infer Orders } ? keyof Orders & string : never);

/** The fields of days, of which groups can be made by month, quarter or year. */
export type DayName<Name extends CollectionName> = {
  [Key in keyof Asked<Name>]: Asked<Name>[Key] extends { kind: 'day' } ? Key & string : never;
}[keyof Asked<Name>];

/** The fields of numbers, which can be added up. */
export type NumberName<Name extends CollectionName> = {
  [Key in FieldName<Name>]: [NonNullable<Held<Name, Key>>] extends [number] ? Key : never;
}[FieldName<Name>];
