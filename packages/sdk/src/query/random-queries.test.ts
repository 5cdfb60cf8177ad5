import { expect, test } from 'vitest';
import { fuzz } from '../../testing/fuzz.ts';

// A million of them, and how long each takes: npm run fuzz:query
test('every value given as a query is answered or refused with a typed error', async () => {
  const { counts, escaped } = await fuzz(3000, 20_251_231);
  expect(escaped).toEqual([]);
  expect(counts['right']).toEqual({ answered: expect.any(Number) });
  expect(Object.keys(counts['changed']!)).toEqual(
    expect.arrayContaining(['answered', 'unknown-field', 'wrong-type', 'invalid-query']),
  );
});
