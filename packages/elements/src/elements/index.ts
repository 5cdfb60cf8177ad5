/** Every element by its tag, with the code that registers it. A new element is one line here. */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'tiendo-task-table': () => import('./task-table/task-table.ts'),
  'tiendo-agency-card': () => import('./agency-card/agency-card.ts'),
  'tiendo-indicator-gauge': () => import('./indicator-gauge/indicator-gauge.ts'),
  'tiendo-plan-summary': () => import('./plan-summary/plan-summary.ts'),
  'tiendo-deadline-timeline': () => import('./deadline-timeline/deadline-timeline.ts'),
  'tiendo-plan-compare': () => import('./plan-compare/plan-compare.ts'),
  'tiendo-system-history': () => import('./system-history/system-history.ts'),
  'tiendo-indicator-list': () => import('./indicator-list/indicator-list.ts'),
  'tiendo-agency-ranking': () => import('./agency-ranking/agency-ranking.ts'),
  'tiendo-activity': () => import('./activity/activity.ts'),
  'tiendo-search': () => import('./search/search.ts'),
  'tiendo-source': () => import('./source/source.ts'),
};
