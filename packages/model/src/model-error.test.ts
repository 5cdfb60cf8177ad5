import { describe, expect, test } from 'vitest';
import { ModelError, type Problem } from './model-error.ts';

const problem = (record: string, path = 'title'): Problem => ({
  record,
  path,
  found: 'nothing',
  expected: 'a text',
});
const problems = (count: number): Problem[] =>
  Array.from({ length: count }, (_, at) => problem(`p/${at + 1}`));

describe('data that are not what the model says', () => {
  test('are named in full: the file, how many, and of each the record, the path and the values', () => {
    const error = new ModelError('index.json', [problem('hcm-2030/I.1'), problem('plans[1]', '')]);
    expect(error.message).toBe(
      [
        'index.json has 2 invalid value(s):',
        '  hcm-2030/I.1 at title: found nothing, expected a text',
        '  plans[1]: found nothing, expected a text',
      ].join('\n'),
    );
    expect(String(error)).toMatch(/^ModelError: index\.json/);
  });

  test('up to twenty are all told, and none is said to be left', () => {
    const lines = new ModelError('a file', problems(20)).message.split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toContain('p/20');
  });

  test('of more than twenty, the first twenty are told and the others counted', () => {
    const error = new ModelError('a file', problems(23));
    const lines = error.message.split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.slice(-2)).toEqual([expect.stringContaining('p/20'), '  and 3 more']);
    expect(error.problems).toHaveLength(23);
  });
});
