import * as z from 'zod';

/** A digital system that plans build or keep, so that it can be followed through all of them. */
export const System = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  aliases: z.array(z.string()),
});
export type System = z.infer<typeof System>;

/** That a record names a system: in which field, and with which of the document's words. */
export const SystemMatch = z.object({ system: z.string(), field: z.string(), text: z.string() });
export type SystemMatch = z.infer<typeof SystemMatch>;
