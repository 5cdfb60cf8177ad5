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

  test.each<[string, z.ZodType, unknown, string]>([
    ['a kind of value', z.string(), 3, 'string'],
    ['a value that is not there', z.object({ a: z.string() }), {}, 'string'],
    ['one of several values', z.enum(['a', 'b']), 'c', 'Invalid option: expected one of "a"|"b"'],
    ['one value', z.literal(1), 2, '1'],
    [
      'a text that is not empty',
      z.string().min(1),
      '',
      'Too small: expected string to have >=1 characters',
    ],
    [
      'words of a check of its own',
      z
        .string()
        .refine(() => false, { error: 'Note: Invalid input: expected a day, received no day' }),
      'a',
      'Note: Invalid input: expected a day, received no day',
    ],
    [
      'words of more than one line',
      z.string().refine(() => false, { error: 'Invalid input: expected a day, received none\nor' }),
      'a',
      'Invalid input: expected a day, received none\nor',
    ],
  ])('says what was expected, and what came beside it: %s', (_, schema, value, expected) => {
    const error = errorOf(() => validate(schema, value, 'a file'));
    expect(error.problems.map((problem) => problem.expected)).toEqual([expected]);
  });

  test('names a record without an id by its place', () => {
    const { id: _id, ...nameless } = plan;
    const error = errorOf(() => validate(file, { plans: [plan, nameless] }, 'plans.json'));
    expect(error.problems[0]).toMatchObject({ record: 'plans[1]', path: 'id', found: 'nothing' });
  });
});
