import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, newFolder } from '../../tools/run-tiendo.ts';
import { writeAtomically } from './write-atomically.ts';

const signal = new AbortController().signal;
const texts = (folder: string, names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [join(folder, name), `text of ${name}`]));

test('all files stand whole and nothing else is left', async () => {
  const folder = await newFolder();
  const out = join(folder, 'new', 'data');
  await writeAtomically(texts(out, ['pages/a.html', 'index.json']), { signal });
  expect(await filesIn(out)).toEqual(['index.json', 'pages/a.html']);
  expect(await readFile(join(out, 'index.json'), 'utf8')).toBe('text of index.json');
});

test('a file that cannot be written leaves every other as it was', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'a.json'), 'old');
  await writeFile(join(folder, 'pages'), 'a file in the way');
  const files = texts(folder, ['a.json', 'new/b.json', 'pages/c.html']);
  await expect(writeAtomically(files, { signal })).rejects.toMatchObject({
    exit: 4,
    message: expect.stringContaining('pages: cannot be written: a file of that name is in the way'),
  });
  expect(await filesIn(folder)).toEqual(['a.json', 'pages']);
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old');
});

test('a folder in the place of a file is refused before anything changes', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'index.json'));
  const files = texts(folder, ['a.json', 'index.json']);
  await expect(writeAtomically(files, { signal })).rejects.toThrow('it is a folder');
  expect(await filesIn(folder)).toEqual([]);
});

test('stopped half-way it leaves neither files nor the folders it made', async () => {
  const folder = await newFolder();
  const stop = new AbortController();
  const out = join(folder, 'data');
  const files = texts(out, ['pages/a.html', 'b.json', 'index.json']);
  const progress = (path: string): void => {
    if (path.endsWith('b.json')) stop.abort();
  };
  await expect(writeAtomically(files, { signal: stop.signal, progress })).rejects.toThrow();
  expect(await filesIn(folder)).toEqual([]);
  await expect(filesIn(out)).rejects.toThrow('ENOENT');
});

test('stale files go only after the new ones stand', async () => {
  const folder = await newFolder();
  const old = join(folder, 'plan.0123456789.json');
  await writeFile(old, 'old');
  await mkdir(join(folder, 'index.json'));
  const files = texts(folder, ['index.json']);
  await expect(writeAtomically(files, { signal, stale: [old] })).rejects.toThrow();
  expect(await filesIn(folder)).toEqual(['plan.0123456789.json']);
  await writeAtomically(texts(folder, ['b.json']), { signal, stale: [old] });
  expect(await filesIn(folder)).toEqual(['b.json']);
});

test('what a killed run left is swept away, what a running one writes is not', async () => {
  const folder = await newFolder();
  const running = `.${process.ppid}.a.json.tiendo-tmp`;
  await writeFile(join(folder, '.999999999.a.json.tiendo-tmp'), 'half');
  await writeFile(join(folder, running), 'half');
  await writeAtomically(texts(folder, ['a.json']), { signal });
  expect(await filesIn(folder)).toEqual([running, 'a.json']);
});
