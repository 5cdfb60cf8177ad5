import * as z from 'zod';

export const TopicId = z.enum([
  'awareness',
  'institutions',
  'infrastructure',
  'workforce',
  'data',
  'digitalGovernment',
  'digitalEconomy',
  'digitalSociety',
  'sectors',
  'security',
  'cooperation',
]);
export type TopicId = z.infer<typeof TopicId>;

/** A subject that plans of different cities share, so that they can be compared. */
export const Topic = z.object({ id: TopicId, name: z.string().min(1), nameEn: z.string().min(1) });
export type Topic = z.infer<typeof Topic>;
