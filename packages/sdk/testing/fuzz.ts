import * as fc from 'fast-check';
import { TiendoError } from '../src/errors.ts';
import { sampleDataset, sampleReports } from '../src/sample-dataset.ts';
import { memorySource } from '../src/sources/memory-source.ts';
import { createClient } from '../src/tiendo.ts';
import { ArbitraryQueries } from './arbitrary-query.ts';
import { hostileValues } from './hostile-values.ts';
import { sampleView } from './sample-view.ts';

/** What has become of the values that were asked. */
export interface FuzzResult {
  /** How many were answered and refused, of each kind. */
  readonly counts: Readonly<Record<string, Record<string, number>>>;
  /**
   * The longest time that one took, in milliseconds, and which; `again` is the time that the same
   * takes once more, where something else on the machine may not have been in the way.
   */
  readonly slowest: {
    readonly milliseconds: number;
    readonly again: number;
    readonly value: unknown;
  };
  /** Those that were neither answered nor refused by a `TiendoError`, the first ten. */
  readonly escaped: readonly { readonly value: unknown; readonly error: unknown }[];
}

const client = createClient({
  source: memorySource(sampleDataset, sampleReports),
  today: '2025-09-01',
});

async function outcome(value: unknown): Promise<readonly [string, unknown]> {
  try {
    const answer = await client.run(value as never);
    return Number.isSafeInteger(answer.total) ? ['answered', null] : ['no answer', answer];
  } catch (error) {
    return error instanceof TiendoError && error.message ? [error.code, null] : ['escaped', error];
  }
}

/** Gives a client over the sample dataset `runs` values as a query; a seed gives the same again. */
export async function fuzz(runs: number, seed: number): Promise<FuzzResult> {
  const queries = new ArbitraryQueries(await sampleView());
  const counts: Record<string, Record<string, number>> = {};
  const escaped: { value: unknown; error: unknown }[] = [];
  let slowest: FuzzResult['slowest'] = { milliseconds: 0, again: 0, value: null };
  const property = fc.asyncProperty(hostileValues(queries.any()), async ([kind, value]) => {
    const start = performance.now();
    const [how, error] = await outcome(value);
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, again: 0, value };
    const count = (counts[kind] ??= {});
    count[how] = (count[how] ?? 0) + 1;
    if (error && escaped.length < 10) escaped.push({ value, error });
  });
  await fc.check(property, { numRuns: runs, seed });
  const start = performance.now();
  await outcome(slowest.value);
  return { counts, slowest: { ...slowest, again: performance.now() - start }, escaped };
}
