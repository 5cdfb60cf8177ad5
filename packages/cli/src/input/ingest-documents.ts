import { setImmediate } from 'node:timers/promises';
import { ingest, IngestError, type IngestResult } from '@tiendo/ingest';
import { unreadable } from '../cli-error.ts';
import type { Given } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { chooseDocuments, type Assumed, type Chosen } from './choose-documents.ts';
import { readBytes } from './read-file.ts';
import { readSettings, type Settings } from './settings.ts';

/** What came of the documents, and the settings that they were read by. */
export interface Ingested {
  readonly result: IngestResult;
  readonly settings: Settings;
}

async function readFiles({ paths, unnamed }: Chosen, settings: Settings) {
  const files = new Map<string, Uint8Array>();
  for (const [name, path] of paths) {
    const isNamed = settings.manifest !== null && !unnamed.includes(name);
    const hint = isNamed ? `; ${settings.manifestFile} names it` : '';
    files.set(name, await readBytes(path, hint));
  }
  return files;
}

/** The same error with the path that the user gave in place of the manifest's file name. */
function withPath(error: unknown, paths: ReadonlyMap<string, string>): unknown {
  if (!(error instanceof IngestError)) return error;
  const path = paths.get(error.file);
  if (path === undefined || !error.message.startsWith(error.file)) return error;
  return unreadable(path + error.message.slice(error.file.length));
}

/** Reading keeps the process to itself; a Ctrl+C that came meanwhile is heard only now. */
const letSignalsIn = (): Promise<void> => setImmediate();

const plansText = (count: number): string => (count === 1 ? '1 plan' : `${count} plans`);

function noteUnnamed({ unnamed }: Chosen, { jurisdiction }: Assumed, terminal: Terminal): void {
  for (const name of unnamed) {
    terminal.note(`${name}: no manifest names it; read as a plan of its own, of "${jurisdiction}"`);
  }
}

/**
 * Reads the documents and makes the dataset, saying on `terminal.note` how far it is.
 *
 * @throws {CliError | IngestError} exit 2 or 3, naming the file and the line where there is one.
 */
export async function ingestDocuments(
  given: Given,
  assumed: Assumed,
  terminal: Terminal,
): Promise<Ingested> {
  const settings = await readSettings(given, given.files.length > 0);
  const chosen = await chooseDocuments(settings, given.files, assumed);
  noteUnnamed(chosen, assumed, terminal);
  const files = await readFiles(chosen, settings);
  terminal.signal.throwIfAborted();
  const { manifest, paths } = chosen;
  terminal.note(`Reading ${plansText(manifest.plans.length)} …`);
  try {
    const { corrections } = settings;
    const result = ingest({ manifest, corrections, files }, (text) => terminal.note(`  ${text}`));
    await letSignalsIn();
    terminal.signal.throwIfAborted();
    return { result, settings };
  } catch (error) {
    throw withPath(error, paths);
  }
}
