import { readdirSync, readFileSync } from 'node:fs';
import { ingest, parseCorrections, parseManifest, type IngestResult } from '@tiendo/ingest';

const folder = new URL('../seeds/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The documents in `seeds/` by name. */
export function seedFiles(): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
}

export const seedManifest = () => parseManifest(read('manifest.json'), 'manifest.json');
export const seedCorrections = () => parseCorrections(read('corrections.json'), 'corrections.json');

/** What the documents in `seeds/` come to, with the reviewed mends. */
export const ingestSeeds = (): IngestResult =>
  ingest({ manifest: seedManifest(), corrections: seedCorrections(), files: seedFiles() });
