import type { Dataset, PlanFile } from '@tiendo/model';
import { planFile } from './plan-file.ts';

/**
 * All published plans. The data are loaded at the first call and shared by every later one, so
 * treat them as read-only. Works in Node and in whatever bundler knows JSON modules.
 */
export async function loadDataset(): Promise<Dataset> {
  const { default: dataset } = await import('#dataset', { with: { type: 'json' } });
  return dataset;
}

/**
 * One published plan: its sections, tasks, indicators, assignments and findings.
 *
 * @throws {RangeError} when there is no such plan; the message names those there are.
 */
export async function loadPlan(id: string): Promise<PlanFile> {
  return planFile(await loadDataset(), id);
}
