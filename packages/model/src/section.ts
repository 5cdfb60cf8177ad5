import * as z from 'zod';
import { SourceLines } from './source-lines.ts';
import { Flag, Verbatim } from './verbatim.ts';

/** A row or heading that groups others. `declaredCount` is how many tasks or indicators it says it has. */
export const Section = z.object({
  id: z.string(),
  plan: z.string(),
  path: z.string(),
  marker: z.nullable(z.string()),
  title: z.string(),
  parent: z.nullable(z.string()),
  declaredCount: z.nullable(z.int().min(0)),
  topic: z.nullable(z.string()),
  source: SourceLines,
  verbatim: Verbatim,
  flags: z.array(Flag),
});
export type Section = z.infer<typeof Section>;
