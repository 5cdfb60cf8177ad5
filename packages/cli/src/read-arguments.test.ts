import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { exitCode } from './exit-code.ts';
import { readArguments } from './read-arguments.ts';

const command: Command = {
  name: 'ingest',
  about: '',
  takes: '[FILE…]',
  details: '',
  options: {
    out: { value: 'DIR', about: '' },
    lang: { value: 'LANG', about: '', oneOf: ['vi', 'en'] },
    json: { about: '' },
  },
  examples: [],
  run: () => Promise.resolve(exitCode.ok),
};

const read = (...args: string[]) => readArguments(command, args);

test('options, switches and files are told apart, in any order', () => {
  const given = read('a.txt', '--out', 'x', '--json', '--lang=en', 'b.txt', '--', '--c.txt');
  expect(given.values).toEqual({ out: 'x', lang: 'en' });
  expect([...given.switches]).toEqual(['json']);
  expect(given.files).toEqual(['a.txt', 'b.txt', '--c.txt']);
});

test.each([
  [['--otu', 'x'], 'has no option --otu. Did you mean "--out"?'],
  [['--banana'], 'has no option --banana. See "tiendo help ingest".'],
  [['-o', 'x'], 'has no option -o'],
  [['--constructor'], 'has no option --constructor'],
  [['--out'], '--out needs a value: --out DIR.'],
  [['--out='], '--out needs a value'],
  [['--out', '--json'], '--out needs a value'],
  [['--json=yes'], '--json takes no value, but was given "yes".'],
  [['--lang', 'eng'], '--lang cannot be "eng": it is one of vi, en. Did you mean "en"?'],
  [['--out', 'a', '--out', 'b'], '--out is given twice.'],
])('%j is refused with a sentence that says what to do', (args, words) => {
  expect(() => read(...args)).toThrow(words);
  expect(() => read(...args)).toThrow(expect.objectContaining({ exit: 2 }));
});

test('a command that takes no files refuses one', () => {
  const { takes: _, ...without } = command;
  expect(() => readArguments(without, ['x.txt'])).toThrow('"tiendo ingest" takes no "x.txt".');
});
