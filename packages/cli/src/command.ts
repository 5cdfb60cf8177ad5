import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** An option of a command. Without `value` it is a switch. */
export interface Option {
  /** What stands for its value in the help: `DIR`. */
  readonly value?: string;
  readonly about: string;
  /** The values that it may have, where they are few. */
  readonly oneOf?: readonly string[];
}

/** What was given on the command line. */
export interface Given {
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly files: readonly string[];
}

/** One command of `tiendo`. Its help is made from what stands here. */
export interface Command {
  readonly name: string;
  readonly about: string;
  /** How its arguments are called in the help; without it, it takes none. */
  readonly takes?: string;
  readonly details: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly (readonly [line: string, about: string])[];
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>;
}
