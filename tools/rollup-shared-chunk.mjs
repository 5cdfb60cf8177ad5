// For rollup's `manualChunks`: whatever two or more elements need stands in one chunk, or in a second one
// where none of them is among the first, which most pages hold. A chunk for each set of elements that
// share something would be smaller to load for one, and larger for all.
import { elementOf } from './rollup-chunk-list.mjs';

const isElement = (id) => elementOf(id) !== null;
const figures = ['agency-card', 'indicator-gauge'];
const firstElements = ['task-table', 'source', ...figures];

// Re-exported beside what pages need at once, but needed by them only when something is to be checked.
// The same for the builder: the elements write their queries themselves; and for the source of a server.
const isLater = (id) =>
  /model\/src\/checkers\/|collections\/askable|query\/(query-shape|builder|order|plain-query|day-windows|canonical|url-form|url\/)|sources\/(http-source|ask-json)|model\/src\/(fold|status)|or-aborted/.test(
    id,
  );

// Loaded apart by whoever asks for all records; the elements ask for pages from the start.
const isAtOnce = (id) => /sdk\/src\/query\/(first-page|cursor)\.ts$/.test(id);

/** The modules that start a chunk and that reach `id` by plain imports. */
function startsReaching(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const { importers, dynamicImporters, isEntry } = getModuleInfo(id);
  const own = isEntry || dynamicImporters.length > 0 ? [id] : [];
  return [...own, ...importers.flatMap((other) => startsReaching(other, getModuleInfo, seen))];
}

/**
 * Names the chunk of a module: `shared`; `figures` for the card and the gauge, which are small and
 * smaller together; `more` for what only later elements have; or none where rollup is to decide.
 */
export function sharedChunk(id, { getModuleInfo }) {
  if (isAtOnce(id)) return 'shared';
  if (isLater(id)) return undefined;
  // The order of Vietnamese is small, and what comes with it where it stands apart is not.
  if (id.includes('vietnamese-order')) return 'shared';
  if (id.endsWith('task-table.styles.ts')) return 'shared';
  const elements = new Set(startsReaching(id, getModuleInfo).filter(isElement).map(elementOf));
  const first = [...elements].filter((name) => firstElements.includes(name));
  if (first.length > 1) return 'shared';
  if (figures.includes(first[0])) return 'figures';
  if (elements.size < 2) return undefined;
  return first.length > 0 ? 'shared' : 'more';
}
