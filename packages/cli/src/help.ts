import type { Command } from './command.ts';

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Rows of two columns, the second one aligned. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`.trimEnd());
}

const usageOf = ({ name, takes }: Command): string =>
  ['tiendo', name, takes, '[options]'].filter(Boolean).join(' ');

const exitCodes = columns([
  ['0', 'done'],
  ['1', 'check: a finding that nobody has reviewed, or a review of a finding that is gone'],
  ['2', 'a command, option or value that tiendo does not know'],
  ['3', 'a document, manifest or data folder that cannot be read'],
  ['4', 'a file or folder that cannot be written, or a port that cannot be had'],
  ['70', 'a fault of tiendo itself'],
  ['130', 'stopped by Ctrl+C'],
]);

/** What `tiendo` alone prints. */
export function helpText(commands: readonly Command[]): string {
  return [
    'tiendo: a signed plan goes in, typed data come out.',
    '',
    'Usage',
    '  tiendo COMMAND [options]',
    '',
    'Commands',
    ...indent(
      columns([
        ...commands.map(({ name, about }) => [name, about] as const),
        ['help', 'Say more about a command: tiendo help ingest'],
      ]),
    ),
    '',
    'Examples',
    ...commands.map(({ examples }) => `  ${examples[0]![0]}`),
    '',
    'Exit codes',
    ...indent(exitCodes),
    '',
    'Answers go to standard output, progress and errors to standard error.',
  ].join('\n');
}

/** What `tiendo help NAME` prints. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, { value, about }]) => [`--${name}${value ? ` ${value}` : ''}`, about] as const,
  );
  return [
    command.about,
    '',
    'Usage',
    `  ${usageOf(command)}`,
    '',
    command.details,
    '',
    'Options',
    ...indent(columns([...options, ['--help', 'This text']])),
    '',
    'Examples',
    ...command.examples.flatMap(([line, about], place) => [
      ...(place > 0 ? [''] : []),
      `  # ${about}`,
      `  ${line}`,
    ]),
  ].join('\n');
}
