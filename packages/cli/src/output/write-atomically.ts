import { renameSync, statSync } from 'node:fs';
import { mkdir, open, readdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CliError, reasonOf } from '../cli-error.ts';
import { exitCode } from '../exit-code.ts';

/** What is asked of a writing: when to stop, and what is gone once all of it stands. */
export interface WriteOptions {
  readonly signal: AbortSignal;
  /** Paths that are removed after the last file stands. */
  readonly stale?: readonly string[];
  /** Called when the text of a file is on the disk, under its temporary name. */
  readonly progress?: (path: string) => void;
}

/** A path as people would type it: from here where it lies under here. */
function shown(path: string): string {
  const short = relative('.', path);
  return short === '' || short.startsWith('..') ? path : short;
}

const cannotWrite = (path: string, error: unknown): CliError =>
  new CliError(exitCode.cannotWrite, `${shown(path)}: cannot be written: ${reasonOf(error)}`);

/** Runs `step`; its failure is said of `path`. */
async function writing<Result>(path: string, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

const temporaryName = /^\.(\d+)\..*\.tiendo-tmp$/;

const temporary = (path: string): string =>
  join(dirname(path), `.${process.pid}.${basename(path)}.tiendo-tmp`);

async function flushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Asks the disk to keep the names in a folder too; systems that cannot are let be. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes temporary files of a run that was killed before it could. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const pid = Number(temporaryName.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || isRunning(pid)) continue;
    await rm(join(folder, name), { force: true });
  }
}

/** What was made on the way, so that it can be taken back. */
class Undo {
  readonly #files: string[] = [];
  readonly #folders: string[] = [];

  async folder(path: string): Promise<void> {
    const first = await writing(path, () => mkdir(path, { recursive: true }));
    if (first === undefined) return;
    for (let made = path; made.length >= first.length; made = dirname(made)) {
      this.#folders.push(made);
    }
  }

  file(path: string): void {
    this.#files.push(path);
  }

  async run(): Promise<void> {
    for (const path of this.#files) await rm(path, { force: true });
    const deepestFirst = this.#folders.sort((a, b) => b.length - a.length);
    for (const path of deepestFirst) await rmdir(path).catch(() => undefined);
  }
}

function refuseFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw cannotWrite(path, { code: 'EISDIR' });
}

async function stage(
  files: ReadonlyMap<string, string>,
  undo: Undo,
  { signal, progress }: WriteOptions,
): Promise<void> {
  for (const [path, text] of files) {
    signal.throwIfAborted();
    await undo.folder(dirname(path));
    await sweep(dirname(path));
    await writing(path, async () => {
      refuseFolder(path);
      undo.file(temporary(path));
      await flushed(temporary(path), text);
    });
    progress?.(path);
  }
  signal.throwIfAborted();
}

/** In one go, so that nothing can come between: every file takes its name, the last one last. */
function commit(paths: Iterable<string>): void {
  for (const path of paths) {
    try {
      renameSync(temporary(path), path);
    } catch (error) {
      throw cannotWrite(path, error);
    }
  }
}

/**
 * Writes whole files or none: each into a temporary file beside its place, flushed to the disk, and
 * only when all stand there are they renamed, in the order of the map. When it fails or is stopped
 * before, the temporary files and the folders made for them are gone again.
 *
 * @throws {CliError} exit 4, with the path and why; the reason of `signal` when it is aborted.
 */
export async function writeAtomically(
  given: ReadonlyMap<string, string>,
  options: WriteOptions,
): Promise<void> {
  const files = new Map([...given].map(([path, text]) => [resolve(path), text]));
  const undo = new Undo();
  try {
    await stage(files, undo, options);
    commit(files.keys());
  } catch (error) {
    await undo.run();
    throw error;
  }
  for (const folder of new Set([...files.keys()].map(dirname))) await flushFolder(folder);
  for (const path of options.stale ?? []) await rm(path, { force: true });
}
