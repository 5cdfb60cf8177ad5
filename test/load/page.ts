// Runs in the page that is measured: loads all plans in one of two ways, and asks a question.
import { createClient, openSource, staticFilesSource } from '../../packages/sdk/src/index.ts';

export interface Loading {
  /** Milliseconds until everything was read, got ready, and the first question answered. */
  readonly answered: number;
  /** Milliseconds of a first search and a first table of counts after that. */
  readonly searched: number;
  /** The length of each task of the page over 50 ms until the first answer, and after it. */
  readonly longLoading: readonly number[];
  readonly longAsking: readonly number[];
  /** How many tasks the first question and the search find. */
  readonly found: number;
  readonly total: number;
  /** Characters of the longest text that the page parsed as JSON at once. */
  readonly longestParse: number;
  readonly source: string;
}

const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 100));

/** How long the longest text is that is parsed from now on. */
function watchParsing(): () => number {
  const { parse } = JSON;
  let longest = 0;
  JSON.parse = (text, ...more) => {
    longest = Math.max(longest, text.length);
    return parse(text, ...more) as unknown;
  };
  return () => {
    JSON.parse = parse;
    return longest;
  };
}

async function load(way: 'worker' | 'slices'): Promise<Loading> {
  const long: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void long.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const parsed = watchParsing();
  const started = performance.now();
  const source = way === 'worker' ? openSource('/data/') : staticFilesSource('/data/');
  const tiendo = createClient({ source, today: '2025-10-01' });
  const query = { collection: 'tasks', where: [{ lead: 'vn/so-1' }], limit: 20 } as const;
  const { total } = await tiendo.run(query);
  performance.mark('loaded');
  const answered = performance.now() - started;
  await nextFrame();
  const { total: found } = await tiendo.run({ collection: 'tasks', search: 'du lieu', limit: 20 });
  await tiendo.run({ collection: 'tasks', groupBy: ['status', 'lead'] });
  const searched = performance.now() - started - answered;
  await nextFrame();
  long.push(...observer.takeRecords());
  const before = (entry: PerformanceEntry) => entry.startTime - started < answered;
  const durations = (entries: PerformanceEntry[]) => entries.map(({ duration }) => duration);
  return {
    ...{ answered, searched, total, found, longestParse: parsed() },
    longLoading: durations(long.filter(before)),
    longAsking: durations(long.filter((entry) => !before(entry))),
    source: (await tiendo.explain({ collection: 'plans' })).source,
  };
}

/** How many tasks there are, asked again after a reload; and how often listeners heard of a change. */
async function reload() {
  const tiendo = createClient({ source: staticFilesSource('/data/') });
  let changes = 0;
  tiendo.subscribe(() => (changes += 1));
  const before = await tiendo.tasks().count();
  performance.mark('reload');
  await tiendo.reload();
  return { before, after: await tiendo.tasks().count(), changes };
}

/** Which source `openSource` finds for the folder, as it says by itself. */
async function sourceOf(folder: string) {
  const tiendo = createClient({ source: openSource(folder) });
  const tasks = await tiendo.tasks().count();
  return { tasks, source: (await tiendo.explain({ collection: 'plans' })).source };
}

/** What the tests call. */
export const functions = { load, reload, sourceOf };
Object.assign(globalThis, functions);
