import { planFile } from '@tiendo/dataset';
import type { Dataset } from '@tiendo/model';

/** A dataset of one plan: its records, and what all plans share (agencies, systems, topics). */
export function datasetOfPlan(dataset: Dataset, id: string): Dataset {
  const { plan: _, ...records } = planFile(dataset, id);
  const redirects = Object.entries(dataset.redirects).filter(([old]) => old.startsWith(`${id}/`));
  return {
    ...dataset,
    ...records,
    plans: dataset.plans.filter((plan) => plan.id === id),
    redirects: Object.fromEntries(redirects),
  };
}
