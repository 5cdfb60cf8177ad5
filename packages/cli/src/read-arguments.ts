import { parseArgs } from 'node:util';
import { usageError } from './cli-error.ts';
import type { Command, Given, Option } from './command.ts';
import { didYouMean } from './nearest.ts';

const seeHelp = (command: Command): string => ` See "tiendo help ${command.name}".`;

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkValue(command: Command, { rawName, value }: OptionToken, option: Option): void {
  if (option.value === undefined) {
    if (value === undefined) return;
    throw usageError(`${rawName} takes no value, but was given "${value}".${seeHelp(command)}`);
  }
  if (value === undefined || value === '') {
    throw usageError(`${rawName} needs a value: ${rawName} ${option.value}.${seeHelp(command)}`);
  }
  if (option.oneOf && !option.oneOf.includes(value)) {
    const known = option.oneOf.join(', ');
    const hint = didYouMean(value, option.oneOf);
    throw usageError(`${rawName} cannot be "${value}": it is one of ${known}.${hint}`);
  }
}

function checkOption(command: Command, token: OptionToken): Option {
  const option = command.options[token.name];
  const isLong = token.rawName.startsWith('--');
  if (!option || !isLong || !Object.hasOwn(command.options, token.name)) {
    const names = Object.keys(command.options).map((name) => `--${name}`);
    const hint = didYouMean(token.rawName, names) || seeHelp(command);
    throw usageError(`"tiendo ${command.name}" has no option ${token.rawName}.${hint}`);
  }
  checkValue(command, token, option);
  return option;
}

/** Node's own reading of the arguments, told which options have values; judged here. */
const tokensOf = (command: Command, args: readonly string[]) =>
  parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  }).tokens;

/** Whether a value was forgotten, so that the next option was taken for it: `--out --seeds x`. */
const tookAnOption = (token: OptionToken & { inlineValue?: boolean | undefined }): boolean =>
  token.inlineValue === false && token.value?.startsWith('--') === true;

/**
 * Reads the arguments of a command.
 *
 * @throws {CliError} exit 2: an option that it does not have, a value that is missing, too many or
 * not one of those it may be, an option given twice, an argument where it takes none.
 */
export function readArguments(command: Command, args: readonly string[]): Given {
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const files: string[] = [];
  for (const token of tokensOf(command, args)) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    const option = checkOption(command, tookAnOption(token) ? { name, rawName } : token);
    if (name in values) throw usageError(`${rawName} is given twice.${seeHelp(command)}`);
    if (option.value === undefined) switches.add(name);
    else values[name] = token.value!;
  }
  if (files.length > 0 && command.takes === undefined) {
    throw usageError(`"tiendo ${command.name}" takes no "${files[0]}".${seeHelp(command)}`);
  }
  return { values, switches, files };
}
