import type { IngestResult } from '@tiendo/ingest';
import type { Dataset, Finding } from '@tiendo/model';
import type { ReviewedFinding } from './reviewed-findings.ts';

/** How many records of a part a plan declares and how many were found. */
export interface PartCount {
  readonly part: 'tasks' | 'indicators';
  /** Null where the document declares no total. */
  readonly declared: number | null;
  readonly found: number;
  /** Every group that declares a count of its own. */
  readonly groups: readonly GroupCount[];
}

export interface GroupCount {
  readonly section: string;
  readonly title: string;
  readonly declared: number;
  readonly found: number;
}

/** A finding, and why it may stay; null where nobody has said so. */
export interface CheckedFinding {
  readonly finding: Finding;
  readonly reviewed: string | null;
}

/** What `check` has to say of one plan. */
export interface PlanReport {
  readonly id: string;
  readonly title: string;
  /** Records of the dataset, sub-tasks among them. */
  readonly records: { readonly tasks: number; readonly indicators: number };
  readonly parts: readonly PartCount[];
  readonly findings: readonly CheckedFinding[];
}

/** What `check` has to say. */
export interface CheckReport {
  readonly plans: readonly PlanReport[];
  /** Ids in the reviewed list that no finding has any more. */
  readonly gone: readonly string[];
  readonly isOk: boolean;
}

const countOf = (rows: readonly { readonly plan: string }[], id: string): number =>
  rows.filter(({ plan }) => plan === id).length;

function planReport(
  { dataset, declared }: Pick<IngestResult, 'dataset' | 'declared'>,
  { id, title }: Dataset['plans'][number],
  reviewed: ReadonlyMap<string, ReviewedFinding>,
): PlanReport {
  const findings = dataset.findings.filter(({ plan }) => plan === id);
  return {
    id,
    title,
    records: { tasks: countOf(dataset.tasks, id), indicators: countOf(dataset.indicators, id) },
    parts: declared.filter(({ plan }) => plan === id).map(({ plan: _, ...part }) => part),
    findings: findings.map((finding) => ({
      finding,
      reviewed: reviewed.get(finding.id)?.why ?? null,
    })),
  };
}

/** Holds findings against the reviewed list; all is well when each is in the other. */
export function checkReport(
  result: Pick<IngestResult, 'dataset' | 'declared'>,
  reviewed: ReadonlyMap<string, ReviewedFinding>,
): CheckReport {
  const plans = result.dataset.plans.map((plan) => planReport(result, plan, reviewed));
  const found = new Set(result.dataset.findings.map(({ id }) => id));
  const gone = [...reviewed.keys()].filter((id) => !found.has(id));
  const isOk =
    gone.length === 0 &&
    plans.every(({ findings }) => findings.every((one) => one.reviewed !== null));
  return { plans, gone, isOk };
}
