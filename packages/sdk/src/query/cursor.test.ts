import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TiendoError } from '../errors.ts';
import { questionOf, readCursor, writeCursor } from './cursor.ts';
import type { DatedQuery } from './query.ts';

const tasks = { collection: 'tasks', asOf: '2025-08-01' } as const;
const question = (more: object = {}): string => questionOf({ ...tasks, ...more } as DatedQuery);

function refusalOf(run: () => unknown): TiendoError {
  try {
    run();
  } catch (error) {
    return error as TiendoError;
  }
  throw new Error('expected an error');
}

describe('a cursor', () => {
  const scalar = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
  const place = fc.record({ key: fc.array(scalar, { maxLength: 3 }), id: fc.string() });

  test('leads back to the place that it was written for', () => {
    fc.assert(
      fc.property(place, fc.string(), (at, asked) => {
        expect(readCursor(writeCursor(asked, at), asked, at.key.length)).toEqual(at);
      }),
    );
  });

  test('can stand in an address as it is', () => {
    const cursor = writeCursor(question(), { key: ['Sở Y tế & "khác"', 1, null], id: 'p/I.1' });
    expect(new URL(`http://x/?after=${cursor}&b=`).searchParams.get('after')).toBe(
      decodeURIComponent(cursor),
    );
    expect(cursor).not.toMatch(/[^\w%!'()*.~-]/);
  });

  test.each([
    ['of another question', writeCursor('other', { key: [1], id: 'a' })],
    ['with too few keys', writeCursor('q', { key: [], id: 'a' })],
    ['with too many keys', writeCursor('q', { key: [1, 2], id: 'a' })],
    ['whose id is no text', encodeURIComponent('["q",1,1]')],
    ['of a value that nothing is ordered by', encodeURIComponent('["q","a",true]')],
    ['of a list', encodeURIComponent('["q","a",[1]]')],
    ['of an object', encodeURIComponent('["q","a",{}]')],
    ['that is no list', encodeURIComponent('{"0":"q","1":"a","length":3}')],
    ['that is a text', encodeURIComponent('"q"')],
    ['that is nothing', encodeURIComponent('null')],
    ['that is no JSON', 'next'],
    ['that is no address', '%'],
    ['without a character', ''],
  ])('%s is refused', (_, text) => {
    const error = refusalOf(() => readCursor(text, 'q', 1));
    expect(error).toBeInstanceOf(TiendoError);
    expect(error).toMatchObject({ code: 'invalid-query', path: 'after' });
    expect(error.message).toBe(
      `Found ${JSON.stringify(text.slice(0, 60))}, expected the "next" of an answer of the same collection in the same order. Begin again without "after". At after.`,
    );
  });

  test('that is long is shown by its first sixty characters', () => {
    const { message } = refusalOf(() => readCursor('x'.repeat(61), 'q', 1));
    expect(message).toContain(`Found "${'x'.repeat(60)}",`);
  });
});

describe('what a cursor belongs to', () => {
  const byDue = { orderBy: [{ by: 'due' }] };

  test.each<[string, object, object]>([
    ['where conditions differ', {}, { where: [{ plan: 'p' }] }],
    ['where pages have another length', { limit: 1 }, { limit: 2, offset: 4 }],
    ['where the day differs', {}, { asOf: '2030-01-01' }],
    ['where it is ordered by no field', {}, { orderBy: [] }],
    [
      'where it is said that an order goes upwards',
      byDue,
      { orderBy: [{ by: 'due', descending: false }] },
    ],
    ['where it is said that null stands last', byDue, { orderBy: [{ by: 'due', nulls: 'last' }] }],
    ['where another search is ordered by a field', byDue, { ...byDue, search: 'dữ liệu' }],
  ])('is the same %s', (_, one, other) => {
    expect(question(one)).toBe(question(other));
  });

  test.each<[string, object, object]>([
    ['another collection', {}, { collection: 'plans' }],
    ['an order', {}, byDue],
    ['another field', byDue, { orderBy: [{ by: 'title' }] }],
    ['the other direction', byDue, { orderBy: [{ by: 'due', descending: true }] }],
    ['null in the first place', byDue, { orderBy: [{ by: 'due', nulls: 'first' }] }],
    ['one more order', byDue, { orderBy: [{ by: 'due' }, { by: 'title' }] }],
    ['a search whose best comes first', {}, { search: 'dữ liệu' }],
    ['another search whose best comes first', { search: 'du' }, { search: 'dữ liệu' }],
  ])('is another with %s', (_, one, other) => {
    expect(question(one)).not.toBe(question(other));
  });

  test('is the FNV-1a hash, so that other programs can write it', () => {
    // The hash of `["tasks",[],null]`, worked out by the published algorithm.
    const units = [...'["tasks",[],null]'].map((unit) => BigInt(unit.charCodeAt(0)));
    const hash = units.reduce((sum, unit) => ((sum ^ unit) * 16777619n) % 2n ** 32n, 2166136261n);
    expect(question()).toBe(hash.toString(36));
  });
});
