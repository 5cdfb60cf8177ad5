import { describe, expect, it } from 'vitest';
import type { AgencyMatch, Row } from '@tiendo/sdk';
import { endedPlan, task } from '../../../test/fixture.ts';
import { apartOf } from './apart-of.ts';

const names: Readonly<Record<string, string>> = {
  'hcm/so-mau': 'Sở Mẫu',
  'hcm/_/cac-so': 'Các Sở',
  'hcm/so-cu': 'Sở Cũ',
};
type Through = AgencyMatch['through'];

const way = (named: string, through: Through, role: 'lead' | 'coordinating' = 'lead') =>
  ({ agency: 'hcm/so-mau', role, named, through, scope: 'whole' }) as const;
const direct = (role?: 'lead' | 'coordinating') => way('hcm/so-mau', [], role);

const row = (matches: readonly AgencyMatch[], plan = 'mau-2026'): Row<'tasks'> => ({
  ...task({ plan, lead: matches.map(({ named }) => ({ agency: named, text: names[named]! })) }),
  related: {},
  matches,
});

describe('what is counted apart', () => {
  it('is what came through a collective or a predecessor, by its name and the role', () => {
    const rows = [
      row([way('hcm/_/cac-so', ['collectives'])]),
      row([way('hcm/_/cac-so', ['collectives'], 'coordinating')]),
      row([way('hcm/_/cac-so', ['collectives', 'predecessors'])]),
      row([way('hcm/so-cu', ['predecessors'])]),
    ];
    expect(apartOf(rows, [])).toEqual([
      { kind: 'collectives', name: 'Các Sở', lead: 2, coordinating: 1, plan: null },
      { kind: 'predecessors', name: 'Sở Cũ', lead: 1, coordinating: 0, plan: null },
    ]);
  });

  it('is what a plan that is over says, also of the agency itself', () => {
    const rows = [row([direct()], 'mau-2022'), row([direct('coordinating')], 'mau-2022')];
    expect(apartOf(rows, [endedPlan])).toEqual([
      { kind: 'ended', name: 'Sở Mẫu', lead: 1, coordinating: 1, plan: endedPlan },
    ]);
  });

  it('is no other way to a task that names the agency itself', () => {
    const both = [direct(), way('hcm/_/cac-so', ['collectives'])];
    expect(apartOf([row(both)], [])).toEqual([]);
    expect(apartOf([row(both, 'mau-2022')], [endedPlan])).toMatchObject([
      { name: 'Sở Mẫu', lead: 1 },
    ]);
  });
});
