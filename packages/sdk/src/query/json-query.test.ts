import { describe, expect, test } from 'vitest';
import { jsonQuery } from './json-query.ts';

describe('what came as a question', () => {
  test.each([[null], ['tasks'], [1], [[1]]])(
    'stays what it was where it is no object: %j',
    (value) => {
      expect(jsonQuery(value, '2025-08-01')).toEqual(value);
    },
  );

  test('is of the day that is given where it names none', () => {
    const query = { collection: 'tasks' };
    expect(jsonQuery(query)).toEqual(query);
    expect(jsonQuery(query, '2025-08-01')).toEqual({ ...query, asOf: '2025-08-01' });
    const dated = { ...query, asOf: '2025-01-01' };
    expect(jsonQuery(dated, '2025-08-01')).toEqual(dated);
  });
});
