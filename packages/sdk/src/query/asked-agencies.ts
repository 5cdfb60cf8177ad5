import type { AgencyTest } from './condition.ts';
import type { ConditionVisitor } from './visit.ts';

const together = (parts: readonly (readonly AgencyTest[])[]): readonly AgencyTest[] => parts.flat();
const none = (): readonly AgencyTest[] => [];

/** The agencies that conditions ask for, of which an answer says how a record came to match. */
export const askedAgencies: ConditionVisitor<readonly AgencyTest[]> = {
  all: together,
  any: together,
  not: none,
  oneOf: none,
  within: none,
  startsWith: none,
  related: none,
  agency: (test) => [test],
};
