import type { CivilDate } from '@tiendo/model/lite';
import type { AgencyRole, Scalar } from './collections/collection.ts';
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

export interface NumberBounds {
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly lessThan?: number;
  readonly moreThan?: number;
}

/**
 * A value, or tests that all have to hold: any of several values, none of those of `not`, within
 * bounds. Null asks for what is not given.
 */
export type Test<Value, Bounds = unknown> =
  | Value
  | ({ readonly in?: readonly Value[]; readonly not?: Test<Value, Bounds> } & Bounds);

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

/** What a field holds: as it is worked out, or as it stands in the record. */
type Held<Name extends CollectionName, Key> = Key extends keyof Fields<Name>
  ? OneOf<ValueOf<Fields<Name>[Key]>>
  : Key extends keyof Records[Name]
    ? Records[Name][Key]
    : never;
type AbsentOf<Name extends CollectionName, Key> = Collections[Name] extends {
  absent: Readonly<Record<Key & string, infer Word>>;
}
  ? Word
  : never;

type BoundsFor<Field> = Field extends { kind: 'day' } ? DayBounds : unknown;

type PlainTest<Value> = Test<Value, [Value] extends [number | null] ? NumberBounds : unknown>;

/** The names of the fields that hold one value and are asked about as they are. */
type PlainName<Name extends CollectionName> = {
  [Key in keyof Records[Name]]: Records[Name][Key] extends Scalar ? Key : never;
}[keyof Records[Name]];

type RolesOf<Name extends CollectionName> = Collections[Name] extends {
  named: (row: never) => infer Named;
}
  ? keyof Named & AgencyRole
  : never;

type AgencyTests<Name extends CollectionName> = [RolesOf<Name>] extends [never]
  ? unknown
  : { readonly agency?: AgencyTest<RolesOf<Name>> };

type PlainTests<Name extends CollectionName> = {
  readonly [
    Key in Exclude<PlainName<Name>, keyof Asked<Name> | keyof AgencyTests<Name>>
  ]?: PlainTest<Records[Name][Key]>;
};

type OtherTests<Name extends CollectionName> = {
  readonly [Key in keyof Asked<Name>]?: Test<
    Held<Name, Key> | AbsentOf<Name, Key>,
    BoundsFor<Asked<Name>[Key]>
  >;
};

/**
 * What records of a collection have to be: all that is named has to hold. `and` and `or` take
 * further conditions, `not` one that must not hold.
 */
export type Condition<Name extends CollectionName> = PlainTests<Name> &
  OtherTests<Name> &
  AgencyTests<Name> & {
    readonly and?: readonly Condition<Name>[];
    readonly or?: readonly Condition<Name>[];
    readonly not?: Condition<Name>;
  };

type IsList<Value> = Value extends readonly unknown[] ? true : false;

/** The names that answers can be ordered by: fields that hold one value. */
export type OrderName<Name extends CollectionName> =
  | (PlainName<Name> & string)
  | {
      [Key in keyof Fields<Name>]: IsList<ValueOf<Fields<Name>[Key]>> extends true
        ? never
        : Key & string;
    }[keyof Fields<Name>]
  | (Collections[Name] extends { orders: infer Orders } ? keyof Orders & string : never);
