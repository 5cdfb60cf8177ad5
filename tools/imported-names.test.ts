import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemsOfFile, sourceFiles } from './imported-names.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tiendo-imports-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const published = { '@tiendo/sdk': ['.', './query', './data/*'] };
const manifest = {
  dependencies: { '@tiendo/sdk': 'workspace:*', lit: '^3' },
  imports: { '#data': './data.json' },
};

function write(name: string, text: string): string {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function problems(text: string, rules: object = {}, name = 'a.ts'): string[] {
  const all = { own: ['@tiendo/sdk'], node: false, ...rules };
  return problemsOfFile(write(name, text), { root, manifest, published, rules: all });
}

test('what the table and package.json allow is no problem', () => {
  const text = `import { html } from 'lit'; import type { A } from '@tiendo/sdk';
    export * from './b.ts'; const c = import('@tiendo/sdk/query'); import '#data';`;
  expect(problems(text)).toEqual([]);
});

test.each([
  [`import '@tiendo/sdk/sources/http-source.ts';`, 'is not exported by @tiendo/sdk'],
  [`import '@tiendo/ingest';`, 'is not for this package'],
  [`import '#other';`, 'is not in its package.json'],
  [`export { a } from 'left-pad';`, 'is not in its package.json'],
  [`const fs = await import('node:fs');`, 'is a module of Node'],
  [`import '../../other/src/a.ts';`, 'leaves its own package'],
  [`import './b';`, 'must end in .ts or .json'],
])('%s is one', (text, problem) => {
  expect(problems(text)).toEqual([expect.stringContaining(problem)]);
});

test('a page is read for the imports of its scripts', () => {
  const page = `<script type="module">import '../../packages/sdk/src/index.ts';</script>`;
  expect(problems(page, {}, 'index.html')).toHaveLength(1);
});

test('tests and installed packages are not looked at', () => {
  for (const name of ['a.ts', 'a.test.ts', 'b.browser.test.ts', 'node_modules/x/i.js'])
    write(name, '');
  expect(sourceFiles(root)).toEqual([join(root, 'a.ts')]);
});
