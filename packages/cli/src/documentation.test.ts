import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../tools/run-tiendo.ts';
import { exitCode } from './exit-code.ts';
import { helpText } from './help.ts';
import { tableNames } from './output/csv-columns.ts';
import { commands } from './run.ts';

const text = readFileSync(join(root, 'docs/cli.md'), 'utf8');
const chapterOf = (name: string): string =>
  text.split(/^## /m).find((chapter) => chapter.startsWith(`\`tiendo ${name}`)) ?? '';

test.each(commands.map((command) => [command.name, command] as const))(
  'docs/cli.md describes every option of %s',
  (name, { options }) => {
    for (const [option, { value }] of Object.entries(options)) {
      expect(chapterOf(name)).toContain(`\`--${option}${value ? ` ${value}` : ''}\``);
    }
  },
);

test('docs/cli.md describes no option that no command has', () => {
  const named = [...text.matchAll(/`--([a-z-]+)/g)].map(([, option]) => option!);
  const known = commands.flatMap(({ options }) => Object.keys(options));
  expect(named.filter((option) => !['help', 'version', ...known].includes(option))).toEqual([]);
});

test('docs/cli.md and the help name every exit code, and docs every table', () => {
  for (const code of Object.values(exitCode)) {
    expect(text).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
    expect(helpText(commands)).toMatch(new RegExp(`^  ${code} +\\w`, 'm'));
  }
  for (const table of tableNames) expect(chapterOf('export')).toContain(`\`${table}\``);
});
