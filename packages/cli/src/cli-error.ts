import { exitCode, type ExitCode } from './exit-code.ts';

/** An end of the command that its user can mend: one clear sentence, and the exit code. */
export class CliError extends Error {
  readonly exit: ExitCode;

  constructor(exit: ExitCode, message: string) {
    super(message);
    this.name = 'CliError';
    this.exit = exit;
  }
}

/** The command was called in a way that it does not know. */
export const usageError = (message: string): CliError => new CliError(exitCode.usage, message);

/** Something that was handed in cannot be read. */
export const unreadable = (message: string): CliError => new CliError(exitCode.unreadable, message);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
  EADDRINUSE: 'another program uses that port',
};

/** The system does not give a file or folder; `hint` says who asked for it. */
export const cannotRead = (path: string, error: unknown, hint = ''): CliError =>
  unreadable(`${path}: cannot be read: ${reasonOf(error)}${hint}`);

/** Why the system refused, in words; its own message where there are none. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}
