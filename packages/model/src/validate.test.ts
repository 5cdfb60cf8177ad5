import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ModelError } from './model-error.ts';
import { Plan } from './plan.ts';
import { validate } from './validate.ts';

const file = z.object({ plans: z.array(Plan) });
const plan = {
  id: 'hcm-2030',
  title: 'Chiến lược',
  titleEn: 'Strategy',
  number: null,
  issuedOn: null,
  copy: 'unnumbered',
  issuer: 'Ủy ban nhân dân',
  jurisdiction: 'hcm',
  period: { start: '2025-01-01', end: '2030-12-31' },
  collectivesOn: '2025-10-01',
  documents: [{ id: '001', file: '001.txt' }],
};

function errorOf(run: () => unknown): ModelError {
  try {
    run();
  } catch (error) {
    return error as ModelError;
  }
  throw new Error('expected an error');
}

describe('validation', () => {
  test('returns what is right', () => {
    expect(validate(file, { plans: [plan] }, 'plans.json').plans[0]!.id).toBe('hcm-2030');
  });

  test('names the record, the path, what was found and what was expected', () => {
    const broken = { ...plan, period: { start: '2025-01-01', end: '2025-02-30' } };
    const error = errorOf(() => validate(file, { plans: [plan, broken] }, 'plans.json'));
    expect(error.code).toBe('invalid-record');
    expect(error.problems).toHaveLength(1);
    expect(error.problems[0]).toMatchObject({
      record: 'hcm-2030',
      path: 'period.end',
      found: '"2025-02-30"',
      expected: 'a day that the calendar has, as YYYY-MM-DD',
    });
    expect(error.message).toContain('plans.json');
  });

  test('names a record without an id by its place', () => {
    const { id: _id, ...nameless } = plan;
    const error = errorOf(() => validate(file, { plans: [plan, nameless] }, 'plans.json'));
    expect(error.problems[0]).toMatchObject({ record: 'plans[1]', path: 'id', found: 'nothing' });
  });
});
