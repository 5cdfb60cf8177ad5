export interface Timing {
  /** Milliseconds of one run, in the middle of all. */
  readonly median: number;
  readonly runs: number;
}

export interface Effort {
  readonly runs: number;
  readonly seconds: number;
}

const warmUpRuns = 200;
const warmUpSeconds = 0.5;
const leastRuns = 3;
const leastBatch = 0.05;

async function once(run: () => unknown): Promise<number> {
  const start = performance.now();
  const value = run();
  if (value instanceof Promise) await value;
  return performance.now() - start;
}

/** Milliseconds of one of `count` runs that follow each other: for what a clock is too coarse for. */
async function batch(run: () => unknown, count: number): Promise<number> {
  const start = performance.now();
  for (let left = count; left > 0; left--) {
    const value = run();
    if (value instanceof Promise) await value;
  }
  return (performance.now() - start) / count;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Runs until it is warm, then as often as `runs` says or `seconds` allow, three times at least. */
export async function measure(run: () => unknown, { runs, seconds }: Effort): Promise<Timing> {
  const warm: number[] = [];
  const started = performance.now();
  while (warm.length < warmUpRuns && performance.now() - started < warmUpSeconds * 1000)
    warm.push(await once(run));
  const size = Math.max(1, Math.ceil(leastBatch / Math.max(middle(warm), 1e-5)));
  const times: number[] = [];
  const begun = performance.now();
  while (
    times.length < leastRuns ||
    (times.length < runs && performance.now() - begun < seconds * 1000)
  )
    times.push(await batch(run, size));
  return { median: middle(times), runs: times.length * size };
}
