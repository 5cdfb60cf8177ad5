import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenLinks, headingsOf, withAnchors } from './markdown-links.mjs';

const root = join(import.meta.dirname, '..');
const documents = [
  ...globSync('*.md', { cwd: root }),
  ...globSync('docs/**/*.md', { cwd: root }),
].map((path) => path.replaceAll('\\', '/'));

test('every link of the documentation leads to a file that is there, and to a heading of it', () => {
  const pages = new Map(documents.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  expect(pages.size).toBeGreaterThan(15);
  expect(brokenLinks(pages, (path: string) => existsSync(join(root, path)))).toEqual([]);
});

test('a heading that stands twice has two anchors, and one in code has none', () => {
  const text =
    '# Nơi đến!\n```sh\n# no heading\n```\n## run()\n## `Run`\n## \\[asyncIterator\\]()\n';
  expect(headingsOf(text)).toEqual([
    { level: 1, name: 'Nơi đến!', anchor: 'nơi-đến' },
    { level: 2, name: 'run', anchor: 'run' },
    { level: 2, name: 'Run', anchor: 'run-1' },
    { level: 2, name: '[asyncIterator]', anchor: 'asynciterator' },
  ]);
});

test.for([
  ['[a](b.md)', []],
  ['[a](b.md#b)', []],
  ['[a](#a)', []],
  ['[a](https://example.gov.vn/x)', []],
  ['[a](c.md)', ['docs/a.md: c.md']],
  ['[a](b.md#c)', ['docs/a.md: b.md#c']],
  ['[a](#c)', ['docs/a.md: #c']],
] as const)('a link leads somewhere or is told: %s', ([link, told]) => {
  const pages = new Map([
    ['docs/a.md', `# A\n${link}\n`],
    ['docs/b.md', '# B\n'],
  ]);
  expect(brokenLinks(pages, () => false)).toEqual(told);
});

test('a link of the reference leads to what it names, whatever stands twice', () => {
  const pages = new Map([
    ['a.md', '### Source\n##### run()\n### Memory\n##### run()\n### memory()\n'],
    [
      'b.md',
      '[`Memory`](a.md#x) [`memory`](a.md#x) [`Memory`](a.md#x).[`run`](a.md#x) [`Nobody`](a.md#x)\n',
    ],
  ]);
  expect(withAnchors(pages).get('b.md')).toBe(
    '[`Memory`](a.md#memory) [`memory`](a.md#memory-1) [`Memory`](a.md#memory).[`run`](a.md#run-1) [`Nobody`](a.md#x)\n',
  );
});
