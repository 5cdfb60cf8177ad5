import type { Collections } from '../../query/collections/index.ts';
import type { DatedQuery } from '../../query/query.ts';
import type { CollectionName } from '../../query/records.ts';
import { orderField, type AnyOrder } from '../../query/order.ts';
import { visit, type AnyCondition, type ConditionVisitor } from '../../query/visit.ts';

type Names = readonly CollectionName[];

/** Of which collections records are looked up, besides the record itself. */
type Needs = {
  readonly [Name in CollectionName]: {
    readonly fields: { readonly [Key in keyof Collections[Name]['fields']]: Names };
    readonly relations: { readonly [Key in keyof Collections[Name]['relations']]: Names };
  };
};

const none: Names = [];
const status: Names = ['plans', 'agencies', 'reports'];
const inPlan = { section: ['sections'], topic: none, system: none } as const;
const aroundPlan = {
  plan: ['plans'],
  section: ['sections'],
  topics: ['topics'],
  systems: ['systems'],
} as const;

/** A new field or relation does not compile before it stands here. */
const needs: Needs = {
  plans: { fields: { start: none, end: none }, relations: {} },
  sections: {
    fields: { section: ['sections'] },
    relations: { plan: ['plans'], parent: ['sections'], topic: ['topics'] },
  },
  tasks: {
    fields: {
      ...inPlan,
      ...{ lead: none, coordinating: none, due: none, start: none, deadlineKind: none },
      ...{ status, schedule: status, progress: status, completedOn: status, daysLeft: status },
    },
    relations: {
      ...aroundPlan,
      ...{ parent: ['tasks'], lead: ['agencies'], coordinating: ['agencies'] },
      ...{ status, schedule: status },
    },
  },
  indicators: {
    fields: { ...inPlan, owner: none, implementer: none },
    relations: {
      ...aroundPlan,
      ...{ owner: ['agencies'], implementers: ['agencies'], readings: ['readings'] },
    },
  },
  assignments: {
    fields: { agencies: none },
    relations: { plan: ['plans'], agencies: ['agencies'] },
  },
  agencies: {
    fields: { succeededBy: none },
    relations: { parent: ['agencies'], succeededBy: ['agencies'] },
  },
  systems: { fields: {}, relations: {} },
  topics: { fields: {}, relations: {} },
  findings: { fields: {}, relations: { plan: ['plans'] } },
  reports: {
    fields: { plan: none, reportedOn: none },
    relations: { plan: ['plans'], task: ['tasks'], agency: ['agencies'] },
  },
  readings: {
    fields: { plan: none, reportedOn: none },
    relations: { plan: ['plans'], indicator: ['indicators'] },
  },
};

type Table = Readonly<Record<string, Names>>;
const ofField = (name: CollectionName, field: string): Names =>
  (needs[name].fields as Table)[field] ?? none;
const ofRelation = (name: CollectionName, relation: string): Names =>
  (needs[name].relations as Table)[relation] ?? none;

const ofCondition = (name: CollectionName): ConditionVisitor<Names> => ({
  all: (parts) => parts.flat(),
  any: (parts) => parts.flat(),
  not: (part) => part,
  oneOf: (field) => ofField(name, field),
  within: (field) => ofField(name, field),
  startsWith: (field) => ofField(name, field),
  related: (field, relative, condition) => [
    ...ofField(name, field),
    relative,
    ...visit(relative, condition, ofCondition(relative)),
  ],
  agency: () => ['plans', 'agencies'],
});

/** The fields that a question orders and counts by. */
function fieldsOf(query: DatedQuery): readonly string[] {
  const { collection, orderBy = [], facets = [], groupBy = [], pivot, measures = {} } = query;
  const keys = [...groupBy, ...(pivot ? [pivot.rows, pivot.columns] : [])] as const;
  return [
    ...(orderBy as readonly AnyOrder[]).map(({ by }) => orderField(collection, by)),
    ...facets,
    ...keys.map((key) => (typeof key === 'string' ? key : key.by)),
    ...Object.values(measures).flatMap((measure) => Object.values(measure) as string[]),
  ];
}

/** The collections of which a question needs every record, or may: its own where it looks around. */
export function neededWhole(query: DatedQuery): ReadonlySet<CollectionName> {
  const { collection, where = [], with: relations = [] } = query;
  const conditions = { and: where as readonly AnyCondition[] };
  return new Set([
    ...visit(collection, conditions, ofCondition(collection)),
    ...fieldsOf(query).flatMap((field) => ofField(collection, field)),
    ...relations.flatMap((relation) => ofRelation(collection, relation)),
  ]);
}
