/** Where a command speaks: answers to `out`, progress and warnings to `note`, one line each. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
  /** Aborted when the user stops the command. */
  readonly signal: AbortSignal;
}

/**
 * The process's own terminal. A reader that closes the pipe early (`| head`) ends the command
 * quietly; Ctrl+C and SIGTERM abort `signal`, a second Ctrl+C ends the process at once.
 */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  return {
    out: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    signal: stop.signal,
  };
}
