import { createHash } from 'node:crypto';
import { planFile } from '@tiendo/dataset';
import type { DocumentLine } from '@tiendo/ingest';
import type { Dataset, DatasetIndex } from '@tiendo/model';
import { unreadable } from '../cli-error.ts';
import { documentPage } from '../pages/document-page.ts';
import { planPage } from '../pages/plan-page.ts';
import { styles } from '../pages/styles.ts';
import { jsonLines } from './json-lines.ts';

/** The file that names all others, and so is written last. */
export const indexName = 'index.json';

interface HashedFile {
  readonly path: string;
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
}

function hashedFile(name: string, data: object): HashedFile {
  const text = jsonLines(data);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const path = `${name}.${sha256.slice(0, 10)}.json`;
  return { path, text, bytes: Buffer.byteLength(text), sha256 };
}

function indexOf(dataset: Dataset, files: DatasetIndex['files']): DatasetIndex {
  const { schemaVersion, publisher, reviewedOn, plans, agencies, systems, topics } = dataset;
  const { redirects } = dataset;
  return {
    schemaVersion,
    publisher,
    reviewedOn,
    plans,
    files,
    agencies,
    systems,
    topics,
    redirects,
  };
}

/** The index's text, its checksum first: the SHA-256 of the text with the checksum left empty. */
function indexText(index: DatasetIndex): string {
  const empty = jsonLines({ checksum: '', ...index });
  const checksum = createHash('sha256').update(empty).digest('hex');
  return empty.replace('"checksum": ""', `"checksum": "${checksum}"`);
}

/** A document's id becomes a file name, so it may not lead anywhere else. */
function checkId(id: string): void {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) return;
  throw unreadable(
    `the document id ${JSON.stringify(id)} cannot be a file name; use letters, digits and "-"`,
  );
}

function pages(
  dataset: Dataset,
  documents: ReadonlyMap<string, readonly DocumentLine[]>,
): [string, string][] {
  const files: [string, string][] = [['documents.css', styles]];
  for (const [id, lines] of documents) {
    checkId(id);
    files.push([`documents/${id}.html`, documentPage(dataset, id, lines)]);
  }
  for (const { id } of dataset.plans) files.push([`plans/${id}.html`, planPage(dataset, id)]);
  return files;
}

/**
 * Every file of a data folder by its path in it, the index last: the same dataset and documents
 * always give the same text.
 */
export function dataFiles(
  dataset: Dataset,
  documents: ReadonlyMap<string, readonly DocumentLine[]>,
): Map<string, string> {
  const plans = dataset.plans.map(({ id }) => [id, hashedFile(id, planFile(dataset, id))] as const);
  const listed = plans.map(([id, { path, bytes, sha256 }]) => [id, { path, bytes, sha256 }]);
  return new Map([
    ...pages(dataset, documents),
    ...plans.map(([, { path, text }]) => [path, text] as const),
    ['dataset.json', jsonLines(dataset)],
    [indexName, indexText(indexOf(dataset, Object.fromEntries(listed)))],
  ]);
}
