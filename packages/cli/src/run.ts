import { readFileSync } from 'node:fs';
import { IngestError } from '@tiendo/ingest';
import { ModelError } from '@tiendo/model';
import { CliError, usageError } from './cli-error.ts';
import type { Command } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { ingestCommand } from './commands/ingest.ts';
import { serveCommand } from './commands/serve.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { commandHelp, helpText } from './help.ts';
import { didYouMean } from './nearest.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  ingestCommand,
  checkCommand,
  exportCommand,
  serveCommand,
];

function commandOf(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const hint = didYouMean(name, [...commands.map((known) => known.name), 'help']);
  throw usageError(`There is no command "${name}".${hint} "tiendo help" lists all of them.`);
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
};

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version') {
    terminal.out(version());
  } else if (name === undefined || name === '--help' || name === '-h') {
    terminal.out(helpText(commands));
  } else if (name === 'help') {
    terminal.out(rest[0] === undefined ? helpText(commands) : commandHelp(commandOf(rest[0])));
  } else {
    const command = commandOf(name);
    if (!asksForHelp(rest)) return command.run(readArguments(command, rest), terminal);
    terminal.out(commandHelp(command));
  }
  return exitCode.ok;
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  if (terminal.signal.aborted) {
    terminal.note('tiendo: stopped; nothing was changed');
    return exitCode.interrupted;
  }
  if (error instanceof CliError || error instanceof IngestError || error instanceof ModelError) {
    terminal.note(`tiendo: ${error.message}`);
    return error instanceof CliError ? error.exit : exitCode.unreadable;
  }
  terminal.note(`tiendo: this is a fault of tiendo, please report it: ${(error as Error).stack}`);
  return exitCode.fault;
}

/** Runs the command that `args` name; never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    return explain(error, terminal);
  }
}
