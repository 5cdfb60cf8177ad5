import * as z from 'zod';
import { Agency } from './agency.ts';
import { Assignment } from './assignment.ts';
import { CivilDate } from './civil-date.ts';
import { Finding } from './finding.ts';
import { Indicator } from './indicator.ts';
import { Plan } from './plan.ts';
import { schemaVersion } from './schema-version.ts';
import { Section } from './section.ts';
import { System } from './system.ts';
import { Task } from './task.ts';
import { Topic } from './topic.ts';

const heading = {
  schemaVersion: z.literal(schemaVersion),
  /** Who publishes the data, and on which day it was last reviewed. */
  publisher: z.string(),
  reviewedOn: CivilDate,
};

/** Everything of all plans: what `tiendo export --format json` prints. */
export const Dataset = z.object({
  ...heading,
  plans: z.array(Plan),
  sections: z.array(Section),
  tasks: z.array(Task),
  indicators: z.array(Indicator),
  assignments: z.array(Assignment),
  agencies: z.array(Agency),
  systems: z.array(System),
  topics: z.array(Topic),
  findings: z.array(Finding),
  redirects: z.record(z.string(), z.string()),
});
export type Dataset = z.infer<typeof Dataset>;

/**
 * `index.json`: what all plans share, and the address (beside it), size and SHA-256 of each plan's
 * file. `checksum` is the SHA-256 (hexadecimal) of the index's own text with the checksum left
 * empty: whoever finds it right reads what a checking publisher wrote.
 */
export const DatasetIndex = z.object({
  checksum: z.optional(z.string()),
  ...heading,
  plans: z.array(Plan),
  files: z.record(z.string(), z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
  agencies: z.array(Agency),
  systems: z.array(System),
  topics: z.array(Topic),
  redirects: z.record(z.string(), z.string()),
});
export type DatasetIndex = z.infer<typeof DatasetIndex>;

/** One plan's file. */
export const PlanFile = z.object({
  ...heading,
  plan: z.string(),
  sections: z.array(Section),
  tasks: z.array(Task),
  indicators: z.array(Indicator),
  assignments: z.array(Assignment),
  findings: z.array(Finding),
});
export type PlanFile = z.infer<typeof PlanFile>;
