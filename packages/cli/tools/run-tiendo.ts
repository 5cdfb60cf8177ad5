import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** How a run of the command ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The folder of the repository, from which the command is run unless a test says otherwise. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Starts the real command, from its source. */
export function startTiendo(args: readonly string[], cwd: string = root): ChildProcess {
  const env = { ...process.env, NO_COLOR: '1', PORT: '' };
  return spawn(process.execPath, ['--conditions=source', main, ...args], { cwd, env });
}

/** Waits for a command that was started to end. */
export async function endOf(child: ChildProcess): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => err.push(text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out: out.join(''), err: err.join('') };
}

/** Runs the real command to its end. */
export const runTiendo = (args: readonly string[], cwd: string = root): Promise<Ended> =>
  endOf(startTiendo(args, cwd));

/** A new folder, which is removed when the test is over. */
export async function newFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'tiendo-test-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Every file in a folder by its path in it, sorted; hidden ones too. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
