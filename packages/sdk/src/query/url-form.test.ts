import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArbitraryQueries } from '../../testing/arbitrary-query.ts';
import { sampleView } from '../../testing/sample-view.ts';
import { TiendoError } from '../errors.ts';
import { canonicalText } from './canonical.ts';
import type { Query } from './query.ts';
import { queryFromUrl, queryToUrl } from './url-form.ts';

const write = queryToUrl as (value: unknown) => string;
const read = queryFromUrl as (text: string) => unknown;
const ofTasks = (more: object) => ({ collection: 'tasks', ...more });

const written: readonly (readonly [object, string])[] = [
  [
    {
      where: [{ plan: 'hcm-2030', lead: 'hcm/so-y-te', due: { quarter: '2025-Q3' } }],
      orderBy: [{ by: 'deadline' }, { by: 'title', descending: true }],
      with: ['lead', 'plan'],
      limit: 20,
      search: 'du lieu mo',
    },
    'where=(plan:hcm-2030,lead:hcm/so-y-te,due:(quarter:2025-Q3))&orderBy=deadline,-title&with=lead,plan&limit=20&search=du+lieu+mo',
  ],
  [{ where: [{ due: null }, { lead: { in: ['a', 'b'] } }] }, 'where=(due:null),(lead:(in:(a,b)))'],
  [{ where: [], with: [], measures: {} }, 'where=&with=&measures=(:)'],
  [{ where: [{}, { lead: { in: [] } }, { or: [[]] }] }, 'where=(:),(lead:(in:())),(or:(()))'],
  [
    { where: [{ or: [{ due: 'none' }, { not: { id: 'a' } }] }] },
    'where=(or:((due:none),(not:(id:a))))',
  ],
  [{ where: [{ title: '2025' }, { title: 2025 }] }, 'where=(title:~2025),(title:2025)'],
  [{ where: [{ title: '' }, { title: 'null' }] }, 'where=(title:~),(title:~null)'],
  [{ where: [{ title: { startsWith: 'a(b), c!' } }] }, 'where=(title:(startsWith:a!(b!)!,+c!!))'],
  [{ where: [{ title: '~' }, { '': { '~a': 1 } }] }, 'where=(title:~~),(~:(~~a:1))'],
  [{ search: '2025' }, 'search=2025'],
  [{ search: 'a+b & "c" = 100%' }, 'search=a%2Bb+%26+%22c%22+%3D+100%25'],
  [{ search: 3 }, 'search:=3'],
  [{ with: 'lead' }, 'with:=lead'],
  [{ orderBy: ['due'] }, 'orderBy:=(due)'],
  [
    { orderBy: [{ by: 'due', nulls: 'first' }, { by: '-a' }] },
    'orderBy=(by:due,nulls:first),(by:-a)',
  ],
  [
    { groupBy: ['lead', { by: 'due', every: 'month' }], measures: { n: { sum: 'progress' } } },
    'groupBy=lead,(by:due,every:month)&measures=(n:(sum:progress))',
  ],
  [{ 'a:': 1, b: { c: -0.5 } }, 'a::=1&b=(c:-0.5)'],
  [{ search: '\uD800' }, 'search:=!ud800'],
];

describe('an address', () => {
  test.each(written)('of %j is readable, and gives it back', (more, text) => {
    expect(write(ofTasks(more))).toBe(`collection=tasks&${text}`);
    expect(read(`?collection=tasks&${text}`)).toEqual(ofTasks(more));
  });

  test('is equal for equal questions by way of their canonical text', () => {
    const ways = [{ where: [{ plan: { in: ['a'] } }], offset: 0 }, { where: [{ plan: 'a' }] }];
    const texts = ways.map((more) => write(JSON.parse(canonicalText(ofTasks(more) as Query))));
    expect(texts[0]).toBe(texts[1]);
  });
});

/** What becomes of an address on its way: typed into a browser, written anew by a program. */
const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['through URL', (text) => new URL(`https://tiendo.example/?${text}`).search],
  ['through URLSearchParams', (text) => new URLSearchParams(text).toString()],
  ['with spaces by number', (text) => text.replaceAll('+', '%20')],
  ['as a browser shows it', (text) => text.replace(/(%[c-f].(%[89ab].)+)+/gi, decodeURIComponent)],
];

const signs = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '12',
    '-0',
    '1e3',
    '1e999',
    'null',
    '~',
    '!',
    '(:)',
    "'",
    '-a',
    'a:',
    '\uDC00',
  ),
  fc.constantFrom(
    'mở'.normalize('NFD'),
    'mở',
    '__proto__',
    'constructor',
    '+',
    '%41',
    '#',
    '\n',
    '\0',
  ),
);
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    signs,
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(-0)),
    fc.constantFrom(null, true, false),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(signs, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

const fields = ['collection', 'get', 'where', 'search', 'orderBy', 'with', 'limit', 'measures'];
const names = fc.oneof(
  fc.constantFrom(...fields),
  signs.filter((text) => text.isWellFormed()),
);
const anything = fc.dictionary(names, json, { noNullPrototype: true });

describe.each(ways)('an address %s', (_, way) => {
  test('gives back any question', async () => {
    const queries = new ArbitraryQueries(await sampleView());
    fc.assert(
      fc.property(queries.any(), (query) => {
        expect(read(way(queryToUrl(query)))).toEqual(query);
      }),
      { numRuns: 300 },
    );
  });

  test('gives back any value of JSON in the place of a question or of its parts', () => {
    fc.assert(
      fc.property(anything, (value) => {
        deepStrictEqual(read(way(write(value))), value);
      }),
      { numRuns: 1000 },
    );
  });
});

function refusal(act: () => unknown): TiendoError {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(TiendoError);
    return error as TiendoError;
  }
  throw new Error('it was let through');
}

describe('queryFromUrl says where an address cannot be read, and what was expected', () => {
  test.each([
    ['where=(plan:a', 'the end at character 13', 'a comma or a closing bracket'],
    ['where=(plan)a', '"a" at character 12', 'a comma or the end'],
    ['where=(plan:)', '")" at character 12', 'a value'],
    ['where=(:a)', '":a)" at character 7', 'the name of a field'],
    ['where=(a:1,b)', '")" at character 12', 'a colon'],
    ['where=(a,b:1)', '":1)" at character 10', 'a comma or a closing bracket'],
    ['where=(a:1,a:2)', '"a:2)" at character 11', '"a" only once'],
    ['where=a,', 'the end at character 8', 'a value'],
    ['where=a!b', '"b" at character 8', 'one of ( ) , : !'],
    ['limit=1,2', '",2" at character 7', 'the end of the value'],
    ['limit', 'the end at character 5', 'a value'],
    ['?limit=1&limit=2', '"limit=2" at character 9', '"limit" only once'],
    ['search=100%', '"%" at character 10', '% itself is %25'],
    ['search=%C3%A2%C3', '"%C3" at character 13', 'UTF-8'],
    ['where=%F0%9F%98%80%E1%BB%9F(', '"(" at character 27', 'a comma or the end'],
  ])('%s', (text, found, expected) => {
    const { code, message } = refusal(() => read(text));
    expect(code).toBe('invalid-query');
    expect(message).toContain(`Found ${found} of the address`);
    expect(message).toContain(expected);
  });

  test('at the level at which brackets are too many, however many follow', () => {
    const { message } = refusal(() => read(`where=${'('.repeat(1_000_000)}`));
    expect(message).toMatch(/at character 70 of the address, expected at most 64 levels/);
  });

  test('or else gives a value of JSON, whatever the signs', () => {
    const pieces = fc.constantFrom(
      ...['where=', 'limit=', 'orderBy=', '&', '=', '?', '(', ')', ',', ':', '!', '~', '%', '%C3'],
      ...['%F0%9F%98%80', '+', 'a', '1', 'null', '__proto__', '-', 'u00'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (address) => {
        try {
          const value = read(address);
          deepStrictEqual(read(write(value)), value);
        } catch (error) {
          expect(error).toMatchObject({ name: 'TiendoError', code: 'invalid-query' });
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('and never touches the prototype of an object', () => {
    const value = read('__proto__=(polluted:true)&where=(__proto__:(polluted:true))');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'where']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

const endless: unknown[] = [];
endless.push(endless);

test.each([
  ['a number that is none', { limit: NaN }, 'limit'],
  ['a name with half a character', { '\uD800': 1 }, '"\\ud800"'],
  ['a function', { where: [{ plan: () => 'a' }] }, 'where[0].plan'],
  ['a value that holds itself', { where: endless }, undefined],
])('queryToUrl refuses %s', (_, more, path) => {
  const error = refusal(() => write(ofTasks(more)));
  expect(error).toMatchObject({ code: 'invalid-query', ...(path && { path }) });
});

describe('the parts of an address', () => {
  const written = (parts: object) => queryToUrl(parts as never);

  test('hold texts as they are, also those that look like something else', () => {
    const texts = { collection: '1', get: '2', search: 'true', after: 'null', asOf: '2025' };
    expect(written(texts)).toBe('collection=1&get=2&search=true&after=null&asOf=2025');
    expect(queryFromUrl(written(texts))).toEqual(texts);
  });

  test('hold lists without brackets around them', () => {
    const lists = { select: ['id'], with: ['lead'], facets: ['plan'], groupBy: ['status'] };
    expect(written(lists)).toBe('select=id&with=lead&facets=plan&groupBy=status');
    expect(queryFromUrl(written(lists))).toEqual(lists);
  });

  test('leave out what is not given', () => {
    expect(written({ collection: 'tasks', limit: undefined, where: undefined })).toBe(
      'collection=tasks',
    );
  });

  test.each<[unknown, string]>([
    [{ by: 'due' }, 'due'],
    [{ by: 'due', descending: true }, '-due'],
  ])('hold an order that says no more in short: %j is %s', (order, text) => {
    expect(written({ orderBy: [order] })).toBe(`orderBy=${text}`);
  });

  test.each<[unknown]>([
    [{ by: '-due' }],
    [{ by: 'due', descending: false }],
    [{ by: 'due', nulls: 'first' }],
    [{ by: 'due', descending: true, nulls: 'first' }],
    [{ by: 3 }],
    [{ by: null, descending: true }],
    [{ descending: true }],
    ['due'],
    [null],
    [[]],
  ])('give back an order that is another: %j', (order) => {
    const query = { orderBy: [order] } as never;
    expect(queryFromUrl(queryToUrl(query))).toEqual(query);
  });

  test('leave out what is not given within a condition', () => {
    const where = [{ plan: undefined, lead: 'a' }];
    expect(queryFromUrl(written({ where }))).toEqual({ where: [{ lead: 'a' }] });
  });

  test('hold nothing that is no value of JSON', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 70; level += 1) deep = { not: deep };
    expect(() => written({ limit: NaN })).toThrow('Found NaN, expected a value of JSON. At limit.');
    expect(() => written({ where: [() => 1] })).toThrow('Found a function, expected a value of');
    expect(() => written({ where: [deep] })).toThrow(
      'Found values that lie deeper than 64 levels, expected a value of JSON. At where',
    );
  });

  test.each(['1x', 'x1', '1.5.', '-', '1e5', '01', 'true', 'null', ''])(
    'give back the text %j as a text',
    (text) => {
      const query = { where: [{ title: text }, { title: { in: [text, 'a'] } }] } as never;
      expect(queryFromUrl(queryToUrl(query))).toEqual(query);
    },
  );

  test('hold a question mark in a name in percent signs, and no half of a character', () => {
    expect(written({ 'a?b': 1 })).toBe('a%3Fb=1');
    expect(() => written({ '\ud800': 1 })).toThrow(
      'No address can hold the name of a field with half a character: "\\ud800".',
    );
  });
});

describe('what is refused of an address', () => {
  const refusalOf = (text: string): TiendoError => {
    try {
      queryFromUrl(text);
    } catch (error) {
      return error as TiendoError;
    }
    throw new Error('expected an error');
  };

  test('is shown up to twenty characters, with the parameter that it is in', () => {
    const long = refusalOf(`collection=tasks&limit=)${'a'.repeat(30)}`);
    expect(long).toMatchObject({ code: 'invalid-query', path: 'limit' });
    expect(long.message).toContain(`Found ")${'a'.repeat(19)}…" at character 23 of the address`);
    expect(refusalOf('limit=)aa').message).toContain('Found ")aa" at character 6 of the address');
    expect(refusalOf('limit=(').message).toContain('Found the end at character 7 of the address');
  });

  test('is a parameter that comes twice, and a sign that is no character', () => {
    expect(refusalOf('limit=1&limit=2')).toMatchObject({ path: 'limit' });
    expect(refusalOf('limit=1&limit=2').message).toContain('expected "limit" only once');
    expect(refusalOf('a=%ff').path).toBeNull();
  });
});
