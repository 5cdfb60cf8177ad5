import type {
  Agency,
  AgencyReference,
  Plan,
  Section,
  System,
  SystemMatch,
  Topic,
  TopicId,
} from '@tiendo/model/lite';
import type { View } from '../view.ts';

/** What tasks and indicators share: where they stand in a plan, and what they are about. */
export interface RowInPlan {
  readonly id: string;
  readonly plan: string;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly systems: readonly SystemMatch[];
}

export const idsOf = (references: readonly AgencyReference[]): readonly string[] =>
  references.map(({ agency }) => agency);

/** The agencies that a record names, as the registry has them, in the order of the cell. */
export const agenciesOf = (
  references: readonly AgencyReference[],
  by: string,
  view: View,
): readonly Agency[] => idsOf(references).map((id) => view.named('agencies', id, by));

/** The ids of the digital systems that a record names, each once. */
const systemsOf = (row: RowInPlan): readonly string[] => [
  ...new Set(row.systems.map(({ system }) => system)),
];

export const fieldsInPlan = {
  section: (row: RowInPlan, view: View) => view.sectionsAround(row.section),
  topic: (row: RowInPlan) => row.topics as readonly TopicId[],
  system: systemsOf,
};

export const relativesInPlan = {
  plan: 'plans',
  section: 'sections',
  topic: 'topics',
  system: 'systems',
} as const;

export const relationsInPlan = {
  plan: (row: RowInPlan, view: View): Plan => view.named('plans', row.plan, row.id),
  section: (row: RowInPlan, view: View): Section | null =>
    row.section === null ? null : view.named('sections', row.section, row.id),
  topics: (row: RowInPlan, view: View): readonly Topic[] =>
    row.topics.map((id) => view.named('topics', id, row.id)),
  systems: (row: RowInPlan, view: View): readonly System[] =>
    systemsOf(row).map((id) => view.named('systems', id, row.id)),
};

/** Ids begin with their plan: `hcm-2030/II.1`. */
export const planOfId = (id: string): string => id.slice(0, (id.indexOf('/') + 1 || Infinity) - 1);
