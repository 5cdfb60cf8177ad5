import * as z from 'zod';
import { AgencyReference } from './agency.ts';
import { SourceLines } from './source-lines.ts';
import { Flag, Verbatim } from './verbatim.ts';

/**
 * What a plan's closing part charges an agency with. `agency` is the first that the heading names,
 * `agencies` are all of them.
 */
export const Assignment = z.object({
  id: z.string(),
  plan: z.string(),
  agency: z.string(),
  agencies: z.array(AgencyReference).min(1),
  marker: z.nullable(z.string()),
  text: z.string().min(1),
  source: SourceLines,
  verbatim: Verbatim,
  flags: z.array(Flag),
});
export type Assignment = z.infer<typeof Assignment>;
