import * as z from 'zod';
import { SourceLines } from './source-lines.ts';

export const FindingCode = z.enum([
  'declaredCountDiffers',
  'repeatedMarker',
  'missingMarker',
  'duplicateRow',
  'nearDuplicate',
  'truncatedName',
  'misprintedName',
  'unknownAgency',
  'blankCell',
  'conflictingNumber',
  'missingAttachment',
  'dateBeforePlan',
  'unreadDeadline',
  'unreadTarget',
  'valueInWrongColumn',
  'unreadLine',
  'repeatedAgency',
]);
export type FindingCode = z.infer<typeof FindingCode>;

/** Something that does not add up in a document. Words for it live in the language files. */
export const Finding = z.object({
  id: z.string(),
  code: FindingCode,
  plan: z.string(),
  record: z.nullable(z.string()),
  source: SourceLines,
  values: z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string())])),
});
export type Finding = z.infer<typeof Finding>;
