import type { FacetValue } from '@tiendo/sdk';
import type { BarPart } from '../../charts/bar.ts';

/** Counted values as the parts of a bar, in the order of `kinds`; those that there are none of are left out. */
export const partsOf = (
  values: readonly FacetValue[],
  kinds: readonly string[],
): readonly BarPart[] =>
  kinds.flatMap((kind) => {
    const found = values.find(({ value }) => value === kind);
    return found ? [{ kind, count: found.count }] : [];
  });
