import { dirname, join } from 'node:path';
import { parseCorrections, parseManifest, type Correction, type Manifest } from '@tiendo/ingest';
import type { Given, Option } from '../command.ts';
import { readJsonText, readJsonTextIfAny } from './read-file.ts';

/** The options by which every command that reads documents finds them. */
export const settingsOptions = {
  seeds: { value: 'DIR', about: 'Folder of the documents and their manifest (seeds)' },
  manifest: { value: 'FILE', about: 'What a person says of the documents (DIR/manifest.json)' },
} as const satisfies Record<string, Option>;

/** Where the documents stand, and what was said of them by hand. */
export interface Settings {
  /** The folder of the documents. */
  readonly folder: string;
  readonly manifestFile: string;
  /** Null where there is no manifest and none was asked for. */
  readonly manifest: Manifest | null;
  readonly corrections: readonly Correction[];
}

/** The path of a file that stands beside the manifest. */
export const besideManifest = ({ manifestFile }: Settings, name: string): string =>
  join(dirname(manifestFile), name);

async function corrections(manifestFile: string): Promise<readonly Correction[]> {
  const file = join(dirname(manifestFile), 'corrections.json');
  const text = await readJsonTextIfAny(file);
  return text === null ? [] : parseCorrections(text, file);
}

/**
 * Reads the manifest and the corrections beside it. A manifest that was not asked for by name may
 * be missing when `isOptional`.
 *
 * @throws {CliError | IngestError} exit 3, with the file and the line or path of what is wrong.
 */
export async function readSettings({ values }: Given, isOptional: boolean): Promise<Settings> {
  const manifestFile = values['manifest'] ?? join(values['seeds'] ?? 'seeds', 'manifest.json');
  const folder = values['seeds'] ?? dirname(manifestFile);
  const mayMiss = isOptional && values['manifest'] === undefined;
  const text = mayMiss
    ? await readJsonTextIfAny(manifestFile)
    : await readJsonText(manifestFile, '; say where it is by --seeds DIR or --manifest FILE');
  if (text === null) return { folder, manifestFile, manifest: null, corrections: [] };
  const manifest = parseManifest(text, manifestFile);
  return { folder, manifestFile, manifest, corrections: await corrections(manifestFile) };
}
