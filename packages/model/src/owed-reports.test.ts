import { describe, expect, test } from 'vitest';
import type { Agency, Succession } from './agency.ts';
import { existsOn, membersOf, owedReports } from './owed-reports.ts';

const successor = (agency: string, on: string): Succession => ({
  agency,
  on,
  scope: 'whole',
  source: { title: 'Nghị quyết', url: null, quote: null },
});
const agency = (id: string, more: Partial<Agency> = {}): [string, Agency] => [
  id,
  {
    id,
    name: id,
    nameEn: id,
    aliases: [],
    kind: 'department',
    jurisdiction: 'hcm',
    parent: null,
    membership: null,
    succeededBy: [],
    periods: [],
    ...more,
  },
];
const agencies = new Map([
  agency('hcm/a'),
  agency('hcm/b', { succeededBy: [successor('hcm/a', '2025-03-01')] }),
  agency('hanoi/c', { jurisdiction: 'hanoi' }),
  agency('hcm/_/all', {
    kind: 'collective',
    membership: { type: 'allOfKind', kinds: ['department'] },
  }),
  agency('hcm/_/listed', {
    kind: 'collective',
    membership: { type: 'listed', members: ['hcm/b'] },
  }),
  agency('hcm/_/open', { kind: 'collective', membership: { type: 'open' } }),
]);
const owed = (ids: string[], planDay: string, day: string) =>
  owedReports(
    ids.map((id) => ({ agency: id, text: id })),
    agencies,
    planDay,
    day,
  );

describe('who owes a report', () => {
  test('an agency owes its own', () => {
    expect(owed(['hcm/a'], '2025-01-01', '2025-01-01').agencies).toEqual(['hcm/a']);
  });

  test('a collective of a kind owes one from each member of its own city on the plan day', () => {
    expect(owed(['hcm/_/all'], '2025-01-01', '2025-01-01').agencies).toEqual(['hcm/a', 'hcm/b']);
    expect(owed(['hcm/_/all'], '2025-06-01', '2025-06-01').agencies).toEqual(['hcm/a']);
  });

  test('a successor owes for its predecessor from the day it took over', () => {
    expect(owed(['hcm/b'], '2025-01-01', '2025-02-28').agencies).toEqual(['hcm/b']);
    expect(owed(['hcm/b'], '2025-01-01', '2025-03-01').agencies).toEqual(['hcm/a']);
    expect(owed(['hcm/_/listed'], '2025-01-01', '2025-03-01').agencies).toEqual(['hcm/a']);
  });

  test('an agency that is set up again answers for itself again', () => {
    const again = new Map([
      agency('hcm/a'),
      agency('hcm/b', {
        succeededBy: [successor('hcm/a', '2025-03-01')],
        periods: [
          { from: null, to: '2025-02-28' },
          { from: '2025-10-01', to: null },
        ],
      }),
    ]);
    const lead = [{ agency: 'hcm/b', text: 'b' }];
    const answering = (day: string) => owedReports(lead, again, '2025-01-01', day).agencies;
    expect(answering('2025-02-28')).toEqual(['hcm/b']);
    expect(answering('2025-06-01')).toEqual(['hcm/a']);
    expect(answering('2025-10-01')).toEqual(['hcm/b']);
  });

  test('a collective has no member that did not exist on the plan day', () => {
    const later = new Map([
      agency('hcm/a'),
      agency('hcm/new', { periods: [{ from: '2025-07-01', to: null }] }),
      agency('hcm/_/all', {
        kind: 'collective',
        membership: { type: 'allOfKind', kinds: ['department'] },
      }),
    ]);
    const lead = [{ agency: 'hcm/_/all', text: 'all' }];
    const members = (planDay: string) => owedReports(lead, later, planDay, '2026-01-01').agencies;
    expect(members('2022-02-28')).toEqual(['hcm/a']);
    expect(members('2025-10-01')).toEqual(['hcm/a', 'hcm/new']);
  });

  test('an open collective cannot be expanded, and says so', () => {
    expect(owed(['hcm/_/open', 'hcm/a'], '2025-01-01', '2025-01-01')).toEqual({
      agencies: ['hcm/a'],
      unexpanded: ['hcm/_/open'],
    });
  });

  test('an agency that takes over a part of the work does not answer for the whole', () => {
    const part = { ...successor('hcm/a', '2025-03-01'), scope: 'part' as const };
    const some = new Map([agency('hcm/a'), agency('hcm/b', { succeededBy: [part] })]);
    const lead = [{ agency: 'hcm/b', text: 'b' }];
    expect(owedReports(lead, some, '2025-01-01', '2025-12-31').agencies).toEqual(['hcm/b']);
  });

  test('an agency that is not in the registry owes its own report', () => {
    expect(owed(['hcm/unknown'], '2025-01-01', '2025-01-01')).toEqual({
      agencies: ['hcm/unknown'],
      unexpanded: [],
    });
  });

  test('a listed member counts where it stood on the plan day or is not in the registry', () => {
    const members = ['hcm/old', 'hcm/merged', 'hcm/a', 'hcm/unknown'];
    const some = new Map([
      agency('hcm/a'),
      agency('hcm/old', { periods: [{ from: null, to: '2024-12-31' }] }),
      agency('hcm/merged', { succeededBy: [successor('hcm/a', '2024-12-31')] }),
      agency('hcm/_/listed', { kind: 'collective', membership: { type: 'listed', members } }),
    ]);
    const listed = some.get('hcm/_/listed')!;
    expect(membersOf(listed, some, '2025-01-01')).toEqual(['hcm/a', 'hcm/unknown']);
  });

  test('a collective of which nothing more is known cannot be expanded', () => {
    const bare = new Map([agency('hcm/_/x', { kind: 'collective' })]);
    const lead = [{ agency: 'hcm/_/x', text: 'x' }];
    expect(owedReports(lead, bare, '2025-01-01', '2025-01-01')).toEqual({
      agencies: [],
      unexpanded: ['hcm/_/x'],
    });
  });

  test.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2025-06-30', true],
    ['2025-07-01', false],
    ['2026-01-01', true],
  ])('an agency of two periods exists on %s: %s', (day, exists) => {
    const periods = [
      { from: '2025-01-01', to: '2025-06-30' },
      { from: '2026-01-01', to: null },
    ];
    expect(existsOn(agency('hcm/a', { periods })[1], day)).toBe(exists);
  });

  test('an agency that has only a last day existed on every day before it', () => {
    const until = agency('hcm/a', { periods: [{ from: null, to: '2025-06-30' }] })[1];
    expect(existsOn(until, '1990-01-01')).toBe(true);
    expect(existsOn(until, '2025-07-01')).toBe(false);
  });

  test('two agencies that follow each other in a ring do not hang', () => {
    const ring = new Map([
      agency('hcm/x', { succeededBy: [successor('hcm/y', '2025-01-01')] }),
      agency('hcm/y', { succeededBy: [successor('hcm/x', '2025-01-01')] }),
    ]);
    const { agencies: ids } = owedReports(
      [{ agency: 'hcm/x', text: 'x' }],
      ring,
      '2025-01-01',
      '2026-01-01',
    );
    expect(ids).toHaveLength(1);
  });
});
