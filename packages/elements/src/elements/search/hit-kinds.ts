/** What a search looks through, in the order in which it is shown. */
export const hitKinds = [
  'tasks',
  'indicators',
  'agencies',
  'systems',
  'plans',
  'sections',
  'assignments',
] as const;

export type HitKind = (typeof hitKinds)[number];

/** The kinds of which each record stands in one plan. */
export const kindsInPlan = ['tasks', 'indicators', 'sections', 'assignments'] as const;

/** Where the texts of a record stand, as the paths of highlights name them. */
export interface HitTexts {
  readonly title: string;
  /** Shown under the title, also where the search met nothing in it. */
  readonly usual?: string;
  /** The title in English. */
  readonly english?: string;
}

export const hitTexts: Readonly<Record<HitKind, HitTexts>> = {
  tasks: { title: 'title', usual: 'leadText' },
  indicators: { title: 'title', usual: 'targetText' },
  agencies: { title: 'name', english: 'nameEn' },
  systems: { title: 'name', english: 'nameEn' },
  plans: { title: 'title', english: 'titleEn' },
  sections: { title: 'title' },
  assignments: { title: 'text', usual: 'agencies.0.text' },
};
