import { describe, expect, test } from 'vitest';
import { checkReferences } from './check-references.ts';
import type { Dataset } from './dataset.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, readonly Row[]>>;

const named = (...agencies: string[]) => agencies.map((agency) => ({ agency, text: agency }));
const section: Row = { id: 'p/I', plan: 'p', parent: null, topic: null };
const task: Row = {
  id: 'p/I.1',
  plan: 'p',
  section: 'p/I',
  parent: null,
  topics: ['data'],
  systems: [{ system: 'lgsp', text: 'LGSP' }],
  lead: named('hcm/a'),
  coordinating: named('hcm/b'),
};
const indicator: Row = {
  id: 'p/chi-tieu/1',
  plan: 'p',
  section: null,
  topics: [],
  systems: [],
  owner: named('hcm/a'),
  implementers: named('hcm/b'),
};
const charge: Row = { id: 'p/to-chuc/1', plan: 'p', agency: 'hcm/a', agencies: named('hcm/a') };
const agency = (id: string, more: Row = {}): Row => ({
  id,
  parent: null,
  succeededBy: [],
  membership: null,
  ...more,
});

/** A whole dataset of one plan, with `more` beside its rows. */
const dataset = (more: Rows = {}): Dataset => {
  const rows: Rows = {
    plans: [{ id: 'p' }],
    sections: [section],
    tasks: [task],
    indicators: [indicator],
    assignments: [charge],
    agencies: [agency('hcm/a'), agency('hcm/b')],
    systems: [{ id: 'lgsp' }],
    topics: [{ id: 'data' }],
    findings: [{ id: 'f' }],
  };
  const all = Object.entries(rows).map(([name, own]) => [name, [...own, ...(more[name] ?? [])]]);
  return Object.fromEntries(all) as Dataset;
};
const other = (row: Row, more: Row): Row => ({ ...row, id: 'x', ...more });

describe('the references of a dataset', () => {
  test('are in order where every record that is named is there', () => {
    expect(checkReferences(dataset())).toEqual([]);
  });

  test.each<[string, string, Row, string, string]>([
    ['plan of a section', 'sections', other(section, { plan: 'q' }), 'plan', 'plan'],
    ['section above a section', 'sections', other(section, { parent: 'q' }), 'parent', 'section'],
    ['topic of a section', 'sections', other(section, { topic: 'q' }), 'topic', 'topic'],
    ['plan of a task', 'tasks', other(task, { plan: 'q' }), 'plan', 'plan'],
    ['section of a task', 'tasks', other(task, { section: 'q' }), 'section', 'section'],
    ['task above a task', 'tasks', other(task, { parent: 'q' }), 'parent', 'task'],
    ['topic of a task', 'tasks', other(task, { topics: ['data', 'q'] }), 'topics', 'topic'],
    ['system of a task', 'tasks', other(task, { systems: [{ system: 'q' }] }), 'systems', 'system'],
    [
      'agency that leads',
      'tasks',
      other(task, { lead: named('hcm/a', 'q') }),
      'agencies',
      'agency',
    ],
    [
      'agency that takes part',
      'tasks',
      other(task, { coordinating: named('q') }),
      'agencies',
      'agency',
    ],
    ['plan of an indicator', 'indicators', other(indicator, { plan: 'q' }), 'plan', 'plan'],
    [
      'section of an indicator',
      'indicators',
      other(indicator, { section: 'q' }),
      'section',
      'section',
    ],
    ['topic of an indicator', 'indicators', other(indicator, { topics: ['q'] }), 'topics', 'topic'],
    [
      'agency that owns an indicator',
      'indicators',
      other(indicator, { owner: named('q') }),
      'agencies',
      'agency',
    ],
    [
      'agency that implements an indicator',
      'indicators',
      other(indicator, { implementers: named('q') }),
      'agencies',
      'agency',
    ],
    ['plan of a charge', 'assignments', other(charge, { plan: 'q' }), 'plan', 'plan'],
    [
      'agency that is charged',
      'assignments',
      other(charge, { agencies: named('hcm/a', 'q') }),
      'agencies',
      'agency',
    ],
    ['agency above an agency', 'agencies', agency('x', { parent: 'q' }), 'parent', 'agency'],
    [
      'successor',
      'agencies',
      agency('x', { succeededBy: [{ agency: 'q' }] }),
      'succeededBy',
      'agency',
    ],
    [
      'listed member',
      'agencies',
      agency('x', { membership: { type: 'listed', members: ['hcm/a', 'q'] } }),
      'membership',
      'agency',
    ],
  ])('a %s that is not there is named', (_, list, row, path, kind) => {
    const expected = `the id of a known ${kind}`;
    expect(checkReferences(dataset({ [list]: [row] }))).toEqual([
      { record: 'x', path, found: '"q"', expected },
    ]);
  });

  test('a collective that lists nobody names nobody', () => {
    const membership = { type: 'allOfKind', kinds: ['department'], members: ['q'] };
    expect(checkReferences(dataset({ agencies: [agency('x', { membership })] }))).toEqual([]);
  });

  test.each([
    ['plans', { id: 'p' }],
    ['sections', section],
    ['tasks', task],
    ['indicators', indicator],
    ['assignments', charge],
    ['agencies', agency('hcm/a')],
    ['findings', { id: 'f' }],
  ])('an id that two of the %s have is named once', (list, row) => {
    expect(checkReferences(dataset({ [list]: [row] }))).toEqual([
      { record: row['id'], path: 'id', found: 'a second record', expected: 'one' },
    ]);
  });

  test('an id is named each time that it comes again, also in another list', () => {
    const found = checkReferences(dataset({ findings: [{ id: 'p/I.1' }, { id: 'p/I.1' }] }));
    expect(found.map(({ record }) => record)).toEqual(['p/I.1', 'p/I.1']);
  });

  test('what is not there comes before what is there twice', () => {
    const found = checkReferences(dataset({ tasks: [{ ...task, plan: 'q' }] }));
    expect(found.map(({ path }) => path)).toEqual(['plan', 'id']);
  });
});
