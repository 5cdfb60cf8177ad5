import { describe, expect, test } from 'vitest';
import { sampleDataset, sampleReports } from '../../sample-dataset.ts';
import type { AnyRecord, CollectionName } from '../records.ts';
import { textsOf } from './searchable.ts';

const all: Readonly<Record<CollectionName, readonly AnyRecord[]>> = {
  ...sampleDataset,
  reports: sampleReports.reports,
  readings: sampleReports.readings,
};
const names = Object.keys(all).filter((name) => Array.isArray(all[name as CollectionName]));

const at = (record: unknown, path: string): unknown =>
  path.split('.').reduce((value, key) => (value as Record<string, unknown>)[key], record);

describe('the texts that a search looks through', () => {
  test('of a finding are its values, numbers as they are written', () => {
    const finding = { ...sampleDataset.findings[0]!, values: { declared: 12, field: 'lead' } };
    expect(textsOf('findings', finding)).toEqual([
      { path: 'values.declared', text: '12' },
      { path: 'values.field', text: 'lead' },
    ]);
  });

  test.each(names as CollectionName[])('of %s stand where their paths say', (name) => {
    const texts = all[name].flatMap((record) =>
      textsOf(name, record).map(({ path, text }) => [text, String(at(record, path))]),
    );
    expect(texts.map(([text]) => text)).toEqual(texts.map(([, stored]) => stored));
    expect(texts.length).toBeGreaterThan(0);
  });

  test.each<[CollectionName, object, string]>([
    ['plans', { title: 'a', titleEn: 'b', number: null, issuer: 'c' }, 'title titleEn issuer'],
    ['sections', { title: 'a', marker: 'b' }, 'title'],
    [
      'tasks',
      {
        note: 'h',
        title: 'a',
        product: 'b',
        leadText: 'c',
        coordinatingText: 'd',
        director: 'e',
        deadline: { text: 'f' },
        reference: { text: 'g' },
      },
      'title product leadText coordinatingText director deadline.text reference.text note',
    ],
    ['tasks', { title: 'a', deadline: { text: 'f' }, reference: null }, 'title deadline.text'],
    [
      'indicators',
      {
        title: 'a',
        targetText: 'b',
        ownerText: 'c',
        implementersText: 'd',
        director: 'e',
        note: 'f',
      },
      'title targetText ownerText implementersText director note',
    ],
    [
      'assignments',
      { text: 'a', agencies: [{ text: 'b' }, { text: 'c' }] },
      'text agencies.0.text agencies.1.text',
    ],
    ['agencies', { name: 'a', nameEn: null, aliases: ['b', 'c'] }, 'name aliases.0 aliases.1'],
    ['systems', { name: 'a', nameEn: 'b', aliases: ['c'] }, 'name nameEn aliases.0'],
    ['topics', { name: 'a', nameEn: 'b' }, 'name nameEn'],
    ['reports', { author: 'c', note: 'a', evidence: 'b' }, 'note evidence author'],
    ['readings', { source: 'a', value: 1 }, 'source'],
    [
      'findings',
      { values: { was: 1, agencies: ['a', 'b'], is: null } },
      'values.was values.agencies.0 values.agencies.1',
    ],
  ])('of %s are the most important first', (name, record, paths) => {
    expect(textsOf(name, record as AnyRecord).map(({ path }) => path)).toEqual(paths.split(' '));
  });
});
