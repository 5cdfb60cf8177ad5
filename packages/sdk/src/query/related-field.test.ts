import { expect, test } from 'vitest';
import { relatedField } from './related-field.ts';
import type { CollectionName } from './records.ts';

test.each<[string, CollectionName, string | null]>([
  ['jurisdiction', 'tasks', '{ plan: { jurisdiction: … } }'],
  ['plan.jurisdiction', 'tasks', '{ plan: { jurisdiction: … } }'],
  ['lead.kind', 'tasks', '{ lead: { kind: … } }'],
  ['kind', 'tasks', '{ lead: { kind: … } }'],
  ['parent.title', 'tasks', '{ parent: { title: … } }'],
  ['task.lead', 'reports', '{ task: { lead: … } }'],
  ['due', 'reports', '{ task: { due: … } }'],
  ['end', 'findings', '{ plan: { end: … } }'],
  ['lead', 'agencies', null],
  ['kind', 'plans', null],
  ['lead.colour', 'tasks', null],
  ['title.kind', 'tasks', null],
  ['toString.kind', 'tasks', null],
  ['lead.parent.kind', 'tasks', null],
  ['colour', 'tasks', null],
  ['', 'tasks', null],
  ['toString', 'tasks', null],
])('%j of %s is asked as %j', (name, collection, written) => {
  expect(relatedField(name, collection)).toBe(written);
});
