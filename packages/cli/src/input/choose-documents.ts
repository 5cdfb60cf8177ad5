import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { manifestForFiles, type Manifest } from '@tiendo/ingest';
import { dayInVietnam, type Jurisdiction } from '@tiendo/model';
import { cannotRead, usageError } from '../cli-error.ts';
import type { Settings } from './settings.ts';

/** The plans to read, and the path of each of their files by its name in the manifest. */
export interface Chosen {
  readonly manifest: Manifest;
  readonly paths: ReadonlyMap<string, string>;
  /** Files that no manifest names. */
  readonly unnamed: readonly string[];
}

/** What a manifest would say, for files that none names. */
export interface Assumed {
  readonly jurisdiction: Jurisdiction;
  readonly year: number | null;
}

function pathsByName(files: readonly string[]): Map<string, string> {
  const paths = new Map<string, string>();
  for (const path of files) {
    const name = basename(path).normalize('NFC');
    const other = paths.get(name);
    if (other !== undefined) {
      throw usageError(`${other} and ${path} have the same name; give each document its own.`);
    }
    paths.set(name, path);
  }
  return paths;
}

/** The plans of a manifest that have one of the files, each with only those of its documents. */
function namedPlans(manifest: Manifest, names: ReadonlySet<string>): Manifest['plans'] {
  return manifest.plans
    .map((plan) => ({ ...plan, documents: plan.documents.filter(({ file }) => names.has(file)) }))
    .filter(({ documents }) => documents.length > 0);
}

/** The latest day on which one of the files was changed: the same each time for the same files. */
async function lastChanged(paths: readonly string[]): Promise<string> {
  const times = paths.map(async (path) => {
    try {
      return (await stat(path)).mtime;
    } catch (error) {
      throw cannotRead(path, error);
    }
  });
  const latest = (await Promise.all(times)).sort((a, b) => a.getTime() - b.getTime()).at(-1)!;
  return dayInVietnam(latest);
}

async function manifestFor(
  unnamed: readonly string[],
  paths: ReadonlyMap<string, string>,
  known: Manifest | null,
  { jurisdiction, year }: Assumed,
): Promise<Manifest> {
  const changedOn = await lastChanged(unnamed.map((name) => paths.get(name)!));
  const reviewedOn = known?.reviewedOn ?? changedOn;
  const options = { jurisdiction, year: year ?? Number(changedOn.slice(0, 4)), reviewedOn };
  return manifestForFiles(unnamed, options);
}

/**
 * Chooses what to read: all that the manifest names, or the given files: as the manifest describes
 * them where it does (by file name), else each as a plan of its own.
 *
 * @throws {CliError} exit 2 for two files of one name, exit 3 for a file that is not there.
 */
export async function chooseDocuments(
  settings: Settings,
  files: readonly string[],
  assumed: Assumed,
): Promise<Chosen> {
  const known = settings.manifest;
  if (files.length === 0 && known) {
    const names = known.plans.flatMap(({ documents }) => documents.map(({ file }) => file));
    const paths = new Map(names.map((name) => [name, join(settings.folder, name)]));
    return { manifest: known, paths, unnamed: [] };
  }
  const paths = pathsByName(files);
  const plans = known ? namedPlans(known, new Set(paths.keys())) : [];
  const named = new Set(plans.flatMap(({ documents }) => documents.map(({ file }) => file)));
  const unnamed = [...paths.keys()].filter((name) => !named.has(name));
  if (unnamed.length === 0) return { manifest: { ...known!, plans }, paths, unnamed };
  const made = await manifestFor(unnamed, paths, known, assumed);
  const manifest = { ...made, ...known, plans: [...plans, ...made.plans] };
  return { manifest, paths, unnamed };
}
