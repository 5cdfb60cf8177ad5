// Every mutant meets the property tests again, so each has few runs here, of one seed: a mutant that
// is found once is found always.
import { vi } from 'vitest';
import type { Parameters } from 'fast-check';

const most = Number(process.env['MUTATION_RUNS'] ?? 60);

vi.mock('fast-check', async (importOriginal) => {
  const real = await importOriginal<typeof import('fast-check')>();
  const assert = (property: never, given: Parameters<unknown> = {}) => {
    const { numRuns = 100, seed = 1 } = given;
    return real.assert(property, { ...given, numRuns: Math.min(numRuns, most), seed } as never);
  };
  return { ...real, assert, default: { ...real.default, assert } };
});
