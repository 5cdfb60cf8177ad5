import * as z from 'zod';
import { CivilDate } from './civil-date.ts';

export const ReportedStatus = z.enum(['notStarted', 'inProgress', 'completed', 'suspended']);
export type ReportedStatus = z.infer<typeof ReportedStatus>;

/** A quarter of a year: `2025-Q3`. */
export const Quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
export type Quarter = z.infer<typeof Quarter>;

/**
 * What one agency says of one task for one quarter. Appended, never edited: a correction names the
 * report that it `supersedes`. Only `approved` reports count. `progress` is in per cent, `reportedAt`
 * an instant (ISO 8601, UTC), `completedOn` a civil day.
 */
export const Report = z.object({
  id: z.string().min(1),
  task: z.string(),
  agency: z.string(),
  period: Quarter,
  status: ReportedStatus,
  progress: z.optional(z.number().min(0).max(100)),
  completedOn: z.optional(CivilDate),
  note: z.optional(z.string()),
  evidence: z.optional(z.string()),
  author: z.string(),
  state: z.enum(['draft', 'submitted', 'approved', 'returned']),
  reason: z.optional(z.string()),
  supersedes: z.optional(z.string()),
  reportedAt: z.iso.datetime(),
});
export type Report = z.infer<typeof Report>;

/** A measured value of an indicator; `target` is the place (0-based) in its targets. */
export const Reading = z.object({
  id: z.string().min(1),
  indicator: z.string(),
  target: z.optional(z.int().min(0)),
  period: Quarter,
  value: z.number(),
  source: z.string(),
  reportedAt: z.iso.datetime(),
});
export type Reading = z.infer<typeof Reading>;

/**
 * Reports and readings in one file. `illustrative` data are made up to show a screen: whatever
 * shows them must say *dữ liệu minh hoạ*.
 */
export const ReportFile = z.object({
  illustrative: z.boolean(),
  reports: z.array(Report),
  readings: z.array(Reading),
});
export type ReportFile = z.infer<typeof ReportFile>;
