import * as z from 'zod';
import { Jurisdiction } from './agency.ts';
import { CivilDate } from './civil-date.ts';

/** A signed plan. `number` and `issuedOn` are null where the copy we have leaves them blank. */
export const Plan = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  titleEn: z.string().min(1),
  number: z.nullable(z.string()),
  issuedOn: z.nullable(CivilDate),
  copy: z.enum(['numbered', 'unnumbered']),
  issuer: z.string().min(1),
  jurisdiction: Jurisdiction,
  period: z.object({ start: CivilDate, end: CivilDate }),
  /**
   * The day on which its collectives are expanded: that of its issue, or, where the copy leaves it
   * blank, the latest day that the words or the signature of the copy imply.
   */
  collectivesOn: CivilDate,
  documents: z.array(z.object({ id: z.string(), file: z.string() })).min(1),
});
export type Plan = z.infer<typeof Plan>;
