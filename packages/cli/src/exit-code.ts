/** What the command says to the shell when it ends. */
export const exitCode = {
  ok: 0,
  /** `check`: something needs a person's look. */
  findings: 1,
  /** An unknown command, option or value. */
  usage: 2,
  /** A file, manifest or data folder that cannot be read. */
  unreadable: 3,
  /** A file or folder that cannot be written, or a port that cannot be had. */
  cannotWrite: 4,
  /** A fault of the command itself. */
  fault: 70,
  /** Stopped by Ctrl+C. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
