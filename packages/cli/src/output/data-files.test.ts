import { createHash } from 'node:crypto';
import { DatasetIndex, PlanFile, validate } from '@tiendo/model';
import { expect, test } from 'vitest';
import { documentLines, sampleDataset, task } from '../../tools/sample-plan.ts';
import { dataFiles } from './data-files.ts';

const documents = new Map([['mau', documentLines('một\nhai')]]);

test('the index names each plan by its content and comes last', () => {
  const files = dataFiles(sampleDataset(), documents);
  expect([...files.keys()].at(-1)).toBe('index.json');
  const index = validate(DatasetIndex, JSON.parse(files.get('index.json')!), 'index.json');
  const { path, bytes, sha256 } = index.files['mau-2025']!;
  const text = files.get(path)!;
  expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
  expect(path).toBe(`mau-2025.${sha256.slice(0, 10)}.json`);
  expect(Buffer.byteLength(text)).toBe(bytes);
  expect(validate(PlanFile, JSON.parse(text), path).tasks).toHaveLength(1);
});

test('the whole dataset, a page for each document and plan and their styles are there', () => {
  const files = dataFiles(sampleDataset(), documents);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'dataset.json',
      'documents.css',
      'documents/mau.html',
      'plans/mau-2025.html',
    ]),
  );
  expect(JSON.parse(files.get('dataset.json')!)).toEqual(sampleDataset());
});

test('the same input gives the same bytes, and another task another name', () => {
  const first = dataFiles(sampleDataset(), documents);
  expect([...dataFiles(sampleDataset(), documents)]).toEqual([...first]);
  const changed = dataFiles(sampleDataset({ tasks: [task('I.2')] }), documents);
  const planName = (names: Iterable<string>) =>
    [...names].find((name) => name.startsWith('mau-2025.'));
  expect(planName(changed.keys())).not.toBe(planName(first.keys()));
});

test('a document id that would lead out of the folder is refused', () => {
  for (const id of ['../x', 'a/b', '.hidden', '']) {
    expect(() => dataFiles(sampleDataset(), new Map([[id, []]]))).toThrow('cannot be a file name');
  }
});
