import type { Agency, Succession } from '@tiendo/model/lite';
import { describe, expect, test } from 'vitest';
import { sampleContents } from '../../testing/sample-view.ts';
import { sampleDataset } from '../sample-dataset.ts';
import { matchAgency, waysTo } from './match-agency.ts';
import { viewOf } from './view.ts';

const [model] = sampleDataset.agencies as [Agency];
const [planDay, day] = ['2025-01-15', '2025-08-01'];
const to = (agency: string, on: string, scope: Succession['scope'] = 'whole') => ({
  agency,
  on,
  scope,
  source: { title: 'Nghị quyết', url: null, quote: null },
});
const agency = (
  id: string,
  succeededBy: Succession[] = [],
  more: Partial<Agency> = {},
): Agency => ({
  ...model,
  id,
  succeededBy,
  periods: [],
  ...more,
});

async function ways(agencies: Agency[], named: string, id: string, through = 'predecessors') {
  const contents = { ...sampleContents, records: { ...sampleDataset, agencies } };
  const view = await viewOf(contents, day);
  const allowed = through.split(' ').filter(Boolean) as never[];
  return waysTo({ id, through: allowed }, named, view, planDay).map((way) =>
    [...way.through, way.scope].join(' '),
  );
}

describe('the work of an agency', () => {
  test.each<[string, Succession[], string[]]>([
    ['on the day of the question', [to('b', day)], ['predecessors whole']],
    ['after the day of the question', [to('b', '2025-08-02')], []],
    ['before the plan', [to('b', '2024-01-01')], ['predecessors whole']],
    ['in part, after the plan', [to('b', '2025-01-16', 'part')], ['predecessors part']],
    ['in part, on the day of the plan, whose words know it', [to('b', planDay, 'part')], []],
    ['in part, after the day of the question', [to('b', '2025-08-02', 'part')], []],
    [
      'in part and then as a whole',
      [to('b', '2025-02-01', 'part'), to('b', '2025-03-01')],
      ['predecessors whole'],
    ],
    [
      'as a whole, beside a part',
      [to('b', '2025-03-01'), to('b', '2025-02-01', 'part')],
      ['predecessors whole'],
    ],
    ['to another', [to('c', '2025-03-01')], []],
  ])('is handed over %s', async (_, succeededBy, expected) => {
    expect(await ways([agency('a', succeededBy), agency('b'), agency('c')], 'a', 'b')).toEqual(
      expected,
    );
  });

  test('is handed on, in part where one step was in part', async () => {
    const on = '2025-03-01';
    const whole = [agency('a', [to('b', on)]), agency('b', [to('c', on)]), agency('c')];
    expect(await ways(whole, 'a', 'c')).toEqual(['predecessors whole']);
    const first = [agency('a', [to('b', on, 'part')]), agency('b', [to('c', on)]), agency('c')];
    expect(await ways(first, 'a', 'c')).toEqual(['predecessors part']);
    const last = [agency('a', [to('b', on)]), agency('b', [to('c', on, 'part')]), agency('c')];
    expect(await ways(last, 'a', 'c')).toEqual(['predecessors part']);
  });

  test('comes on two ways, of which the whole counts', async () => {
    const on = '2025-03-01';
    const both = [
      agency('a', [to('b', on, 'part'), to('c', on)]),
      agency('b', [to('d', on)]),
      agency('c', [to('d', on)]),
      agency('d'),
    ];
    expect(await ways(both, 'a', 'd')).toEqual(['predecessors whole']);
  });

  test('ends where agencies follow each other in a ring', async () => {
    const on = '2025-03-01';
    const ring = [agency('a', [to('b', on)]), agency('b', [to('a', on)]), agency('c')];
    expect(await ways(ring, 'a', 'c')).toEqual([]);
  });

  test('is its own again while it exists again, but for a part that it gave', async () => {
    const periods = [
      { from: null, to: '2025-02-28' },
      { from: '2025-07-01', to: null },
    ];
    const back = agency('a', [to('b', '2025-03-01'), to('c', '2025-03-01', 'part')], { periods });
    const agencies = [back, agency('b'), agency('c')];
    expect(await ways(agencies, 'a', 'b')).toEqual([]);
    expect(await ways(agencies, 'a', 'c')).toEqual(['predecessors part']);
  });
});

describe('the ways to an agency', () => {
  const on = '2025-03-01';
  const members = ['a', 'b', 'x'];
  const agencies = [
    agency('a', [to('c', on, 'part')]),
    agency('b', [to('c', on)]),
    agency('c'),
    agency('all', [], { kind: 'collective', membership: { type: 'listed', members } }),
    agency('open', [], { kind: 'collective', membership: { type: 'open' } }),
  ];

  test.each<[string, string, string, string[]]>([
    ['a', 'a', '', ['whole']],
    ['a', 'c', '', []],
    ['a', 'c', 'collectives', []],
    ['a', 'c', 'predecessors', ['predecessors part']],
    ['all', 'a', '', []],
    ['all', 'a', 'predecessors', []],
    ['all', 'a', 'collectives', ['collectives whole']],
    ['all', 'c', 'collectives', []],
    ['all', 'c', 'collectives predecessors', ['collectives predecessors whole']],
    ['open', 'a', 'collectives predecessors', []],
    ['x', 'a', 'collectives predecessors', []],
  ])('from %s to %s through «%s»: %j', async (named, id, through, expected) => {
    expect(await ways(agencies, named, id, through)).toEqual(expected);
  });

  test('through members are of the whole where one of them gave the whole, wherever it stands', async () => {
    const reversed = { type: 'listed' as const, members: ['b', 'a'] };
    const others = agencies.filter(({ id }) => id !== 'all');
    const all = agency('all', [], { kind: 'collective', membership: reversed });
    expect(await ways([...others, all], 'all', 'c', 'collectives predecessors')).toEqual([
      'collectives predecessors whole',
    ]);
  });

  test('of a record are told for each role that is asked for and each name in it', async () => {
    const contents = { ...sampleContents, records: { ...sampleDataset, agencies } };
    const view = await viewOf(contents, day);
    const names = (...ids: string[]) => ids.map((id) => ({ agency: id, text: id }));
    const named = { lead: names('a', 'all'), coordinating: names('a') };
    const match = (test: object) =>
      matchAgency({ id: 'a', ...test }, named, view, planDay).map(
        ({ role, named: name, through }) => [role, name, ...through].join(' '),
      );
    expect(match({})).toEqual(['lead a', 'coordinating a']);
    expect(match({ roles: ['coordinating'] })).toEqual(['coordinating a']);
    expect(match({ roles: ['owner'] })).toEqual([]);
    expect(match({ through: ['collectives'] })).toEqual([
      'lead a',
      'lead all collectives',
      'coordinating a',
    ]);
  });
});
