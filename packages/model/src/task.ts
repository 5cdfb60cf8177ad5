import * as z from 'zod';
import { AgencyReference } from './agency.ts';
import { Deadline } from './deadline.ts';
import { SourceLines } from './source-lines.ts';
import { SystemMatch } from './system.ts';
import { Flag, Verbatim } from './verbatim.ts';

/** The other decisions that a row points to instead of naming a lead and a deadline. */
export const Reference = z.object({ text: z.string(), numbers: z.array(z.string()) });
export type Reference = z.infer<typeof Reference>;

/**
 * One piece of work. Texts are the document's words, with reviewed mends; `leadText` and
 * `coordinatingText` are the whole cells, `lead` and `coordinating` the agencies that they name.
 */
export const Task = z.object({
  id: z.string(),
  plan: z.string(),
  section: z.nullable(z.string()),
  parent: z.nullable(z.string()),
  marker: z.nullable(z.string()),
  ordinal: z.nullable(z.int().min(1)),
  title: z.string().min(1),
  lead: z.array(AgencyReference),
  coordinating: z.array(AgencyReference),
  leadText: z.nullable(z.string()),
  coordinatingText: z.nullable(z.string()),
  director: z.nullable(z.string()),
  product: z.nullable(z.string()),
  deadline: Deadline,
  reference: z.nullable(Reference),
  note: z.nullable(z.string()),
  topics: z.array(z.string()),
  systems: z.array(SystemMatch),
  source: SourceLines,
  verbatim: Verbatim,
  flags: z.array(Flag),
});
export type Task = z.infer<typeof Task>;
