import { describe, expect, test } from 'vitest';
import { makeDeadline } from '../deadline.ts';
import { checkShape } from './check-shape.ts';
import type { Shape } from './shape.ts';
import { agencyReferenceShape, deadlineShape, membershipShape, planFileShape } from './shapes.ts';

const expectedIn = (shape: Shape, value: unknown): string[] =>
  checkShape(shape, value).map(({ path, expected }) => `${path}: ${expected}`);

const taskWith = (fields: object) => ({
  schemaVersion: 1,
  publisher: 'Tiendo',
  reviewedOn: '2026-11-23',
  plan: 'hcm-2030',
  sections: [],
  tasks: [
    {
      id: 'hcm-2030/I.1',
      plan: 'hcm-2030',
      section: null,
      parent: null,
      marker: '1',
      ordinal: 1,
      title: 'Xây dựng Cổng dữ liệu',
      lead: [],
      coordinating: [],
      leadText: null,
      coordinatingText: null,
      director: null,
      product: null,
      deadline: { text: null, kind: 'none', start: null, end: null, milestones: [] },
      reference: null,
      note: null,
      topics: [],
      systems: [],
      source: { document: '000', lines: [9, 9], ranges: [] },
      verbatim: {},
      flags: [],
      ...fields,
    },
  ],
  indicators: [],
  assignments: [],
  findings: [],
});
const none = makeDeadline({ kind: 'none' });

describe('checkShape', () => {
  test('a file of the right shape has no problems', () => {
    expect(checkShape(planFileShape, taskWith({ deadline: none }))).toEqual([]);
  });

  test('a problem names the record by its id, the path in it, what came and what was expected', () => {
    const file = taskWith({ deadline: { ...none, end: '2025-02-30' } });
    expect(checkShape(planFileShape, file)).toEqual([
      {
        record: 'hcm-2030/I.1',
        path: 'deadline.end',
        found: '"2025-02-30"',
        expected: 'a day of the calendar, as 2025-12-31 or null',
      },
    ]);
  });

  test('a record without an id is called by its place', () => {
    const file = taskWith({
      id: 7,
      deadline: none,
      source: { document: '000', lines: [0], ranges: [] },
    });
    expect(checkShape(planFileShape, file)).toMatchObject([
      { record: 'tasks[0]', path: 'id', found: '7', expected: 'a text' },
      { record: 'tasks[0]', path: 'source.lines', found: '[0]', expected: 'a list of 2' },
    ]);
  });

  test('every wrong place is named, and a field that is not there was found as nothing', () => {
    expect(
      checkShape(deadlineShape, { ...none, kind: 'soon', milestones: undefined }),
    ).toMatchObject([
      { record: 'the file', path: 'kind', found: '"soon"' },
      { path: 'milestones', found: 'nothing', expected: 'a list' },
    ]);
  });

  test('a field that may be left out is still checked where it is', () => {
    expect(checkShape(agencyReferenceShape, { agency: 'hcm/a', text: 'A' })).toEqual([]);
    expect(expectedIn(agencyReferenceShape, { agency: 'hcm/a', text: 'A', renamedTo: 3 })).toEqual([
      'renamedTo: a text',
    ]);
  });

  test('a record may have more fields than are asked for', () => {
    expect(checkShape(agencyReferenceShape, { agency: 'hcm/a', text: 'A', more: [1] })).toEqual([]);
  });

  test('cases are told apart by one field, and an unknown case names those there are', () => {
    expect(checkShape(membershipShape, { type: 'open' })).toEqual([]);
    expect(expectedIn(membershipShape, { type: 'listed', members: [] })).toEqual([
      'members: a list of 1 or more',
    ]);
    expect(expectedIn(membershipShape, { type: 'toString' })).toEqual([
      'type: one of "allOfKind", "listed", "selfSelected", "open"',
    ]);
  });

  test('numbers and unions say their bounds', () => {
    expect(expectedIn({ whole: true, from: 1, to: 4 }, 5)).toEqual([
      ': a whole number from 1 to 4',
    ]);
    expect(expectedIn({ whole: false, from: 0 }, Number.NaN)).toEqual([': a number from 0']);
    expect(expectedIn({ anyOf: ['text', 'number'] }, [])).toEqual([': a text or a number']);
  });

  test('a long value is cut off in the message', () => {
    expect(checkShape('number', 'đ'.repeat(500))[0]!.found).toHaveLength(60);
  });
});
