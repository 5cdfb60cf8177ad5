import type { AnyCondition } from './visit.ts';

/** Conditions that all have to hold, each by itself. */
export const conjuncts = (where: readonly AnyCondition[]): readonly AnyCondition[] =>
  where.flatMap((condition) =>
    Object.entries(condition).flatMap(([name, test]) =>
      name === 'and' ? conjuncts(test as readonly AnyCondition[]) : [{ [name]: test }],
    ),
  );

/** The conditions without those that are on one field alone: what its facet is counted under. */
export const withoutOwn = (
  where: readonly AnyCondition[],
  field: string,
): readonly AnyCondition[] => conjuncts(where).filter((condition) => !(field in condition));
