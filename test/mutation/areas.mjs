/** Tests, and what only says shapes or hands names on: nothing in it runs that a test could notice. */
const notMeant = ['!packages/**/*.test.ts', '!packages/**/*.test-d.ts', '!packages/**/index.ts'];

/** The sources that are changed one place at a time, by the name of the area. */
export const areas = {
  model: [
    'packages/model/src/**/*.ts',
    ...notMeant,
    '!packages/model/src/lite.ts',
    '!packages/model/src/checkers/shapes.ts', // generated, and its test compares it with zod
  ],
  query: [
    'packages/sdk/src/query/**/*.ts',
    ...notMeant,
    'packages/sdk/src/query/collections/index.ts',
  ],
};

/** What came out the last time. */
export const stateFile = '.cache/mutation/incremental.json';
