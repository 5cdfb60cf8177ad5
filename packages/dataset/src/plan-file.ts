import type { Dataset, PlanFile } from '@tiendo/model';

/**
 * What a dataset holds of one plan, in the order of the dataset: the content of that plan's file.
 *
 * @throws {RangeError} when the dataset has no such plan; the message names those it has.
 */
export function planFile(dataset: Dataset, id: string): PlanFile {
  if (!dataset.plans.some((plan) => plan.id === id)) {
    const known = dataset.plans.map((plan) => plan.id).join(', ');
    throw new RangeError(`there is no plan "${id}"; the dataset has: ${known}`);
  }
  const isOfPlan = (record: { readonly plan: string }): boolean => record.plan === id;
  return {
    schemaVersion: dataset.schemaVersion,
    publisher: dataset.publisher,
    reviewedOn: dataset.reviewedOn,
    plan: id,
    sections: dataset.sections.filter(isOfPlan),
    tasks: dataset.tasks.filter(isOfPlan),
    indicators: dataset.indicators.filter(isOfPlan),
    assignments: dataset.assignments.filter(isOfPlan),
    findings: dataset.findings.filter(isOfPlan),
  };
}
