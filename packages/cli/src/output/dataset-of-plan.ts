import { planFile } from '@tiendo/dataset';
import type { Dataset } from '@tiendo/model';

/** The ids of a plan that were given up, with those that stand for them now. */
export const redirectsOf = (dataset: Dataset, plan: string): [string, string][] =>
  Object.entries(dataset.redirects).filter(([old]) => old.startsWith(`${plan}/`));

/** A dataset of one plan: its records, and what all plans share (agencies, systems, topics). */
export function datasetOfPlan(dataset: Dataset, id: string): Dataset {
  const { plan: _, ...records } = planFile(dataset, id);
  return {
    ...dataset,
    ...records,
    plans: dataset.plans.filter((plan) => plan.id === id),
    redirects: Object.fromEntries(redirectsOf(dataset, id)),
  };
}
