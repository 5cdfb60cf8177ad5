import * as z from 'zod';
import { CivilDate } from './civil-date.ts';

/** `hcm`: Thành phố Hồ Chí Minh; `hanoi`: thành phố Hà Nội; `vn`: the country. */
export const Jurisdiction = z.enum(['hcm', 'hanoi', 'vn']);
export type Jurisdiction = z.infer<typeof Jurisdiction>;

export const AgencyKind = z.enum([
  'department',
  'peoplesCommittee',
  'office',
  'police',
  'military',
  'centre',
  'board',
  'company',
  'association',
  'university',
  'institute',
  'ministry',
  'ministryUnit',
  'bank',
  'press',
  'partyBody',
  'team',
  'steeringCommittee',
  'branch',
  'collective',
  'unknown',
]);
export type AgencyKind = z.infer<typeof AgencyKind>;

/**
 * Who belongs to a collective. `allOfKind` and `listed` can be expanded to agencies; `selfSelected`
 * (whoever meets a condition) and `open` (whoever is concerned) cannot.
 */
export const Membership = z.discriminatedUnion('type', [
  z.object({ type: z.literal('allOfKind'), kinds: z.array(AgencyKind).min(1) }),
  z.object({ type: z.literal('listed'), members: z.array(z.string()).min(1) }),
  z.object({ type: z.literal('selfSelected'), condition: z.string() }),
  z.object({ type: z.literal('open') }),
]);
export type Membership = z.infer<typeof Membership>;

/** That another agency took over the work of this one, on which day, and the public source of it. */
export const Succession = z.object({
  agency: z.string(),
  on: CivilDate,
  scope: z.enum(['whole', 'part']),
  source: z.object({
    title: z.string(),
    url: z.nullable(z.string()),
    quote: z.nullable(z.string()),
  }),
});
export type Succession = z.infer<typeof Succession>;

/** A stretch of days in which an agency exists; null: no first or last day is known. */
export const AgencyPeriod = z.object({ from: z.nullable(CivilDate), to: z.nullable(CivilDate) });
export type AgencyPeriod = z.infer<typeof AgencyPeriod>;

/**
 * An agency, or a collective that a plan names (`kind: 'collective'`). A name that the registry does
 * not know is kept as an agency of kind `unknown`, beside a finding.
 */
export const Agency = z.object({
  id: z.string().regex(/^(hcm|hanoi|vn)\/(_\/)?[a-z0-9-]+$/),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  aliases: z.array(z.string()),
  kind: AgencyKind,
  jurisdiction: Jurisdiction,
  parent: z.nullable(z.string()),
  membership: z.nullable(Membership),
  succeededBy: z.array(Succession),
  /** When it exists, where a public source says so; empty: nothing is known against any day. */
  periods: z.array(AgencyPeriod),
});
export type Agency = z.infer<typeof Agency>;

/**
 * An agency as a cell names it: its id, the words of the cell, and `renamedTo` where the cell says
 * in brackets that it was given another name.
 */
export const AgencyReference = z.object({
  agency: z.string(),
  text: z.string().min(1),
  renamedTo: z.optional(z.string()),
});
export type AgencyReference = z.infer<typeof AgencyReference>;
