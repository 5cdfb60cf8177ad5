import * as z from 'zod';
import { AgencyReference } from './agency.ts';
import { SourceLines } from './source-lines.ts';
import { SystemMatch } from './system.ts';
import { Target } from './target.ts';
import { Flag, Verbatim } from './verbatim.ts';

/** What a plan measures itself by. `owner` gathers and guides, `implementers` carry it out. */
export const Indicator = z.object({
  id: z.string(),
  plan: z.string(),
  section: z.nullable(z.string()),
  marker: z.nullable(z.string()),
  ordinal: z.nullable(z.int().min(1)),
  title: z.string().min(1),
  targetText: z.nullable(z.string()),
  targets: z.array(Target),
  owner: z.array(AgencyReference),
  implementers: z.array(AgencyReference),
  ownerText: z.nullable(z.string()),
  implementersText: z.nullable(z.string()),
  director: z.nullable(z.string()),
  note: z.nullable(z.string()),
  topics: z.array(z.string()),
  systems: z.array(SystemMatch),
  source: SourceLines,
  verbatim: Verbatim,
  flags: z.array(Flag),
});
export type Indicator = z.infer<typeof Indicator>;
