import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, newFolder, runTiendo } from '../tools/run-tiendo.ts';
import { sampleDocument, sampleManifest } from '../tools/sample-plan.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const whole: Files = {
  'seeds/mau.txt': sampleDocument,
  'seeds/manifest.json': JSON.stringify(sampleManifest),
};
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const [planRow] = sampleManifest.plans;

interface Case {
  readonly name: string;
  readonly files?: Files;
  readonly args?: readonly string[];
  readonly code?: number;
  readonly says: string;
}

const document = (text: string | Uint8Array): Files => ({ 'seeds/mau.txt': text });
const manifest = (text: string): Files => ({ 'seeds/manifest.json': text });
const cutRow = sampleDocument.slice(0, sampleDocument.indexOf('Nội vụ'));

const cases: readonly Case[] = [
  {
    name: 'a file that is missing',
    args: ['ingest', 'nope.txt', '--out', 'data'],
    says: 'nope.txt: cannot be read: there is no such file or folder',
  },
  {
    name: 'a folder in the place of a file',
    args: ['ingest', 'seeds', '--out', 'data'],
    says: 'seeds: cannot be read: it is a folder',
  },
  {
    name: 'a file that the manifest names and that is missing',
    files: manifest(
      JSON.stringify({
        ...sampleManifest,
        plans: [{ ...planRow, documents: [{ id: 'mau', file: 'gone.txt' }] }],
      }),
    ),
    says: 'gone.txt: cannot be read: there is no such file or folder; seeds/manifest.json names it',
  },
  { name: 'an empty file', files: document(''), says: 'seeds/mau.txt: the file has no text' },
  {
    name: 'a file that is not UTF-8',
    files: document(bytes('KẾ HOẠCH\n', [0x4b, 0xea, 0x20, 0x68, 0x6f, 0xe1, 0x63, 0x68], '\n')),
    says: 'seeds/mau.txt:2: found bytes that are not UTF-8 text',
  },
  {
    name: 'a binary file',
    files: document(bytes('KẾ\n', [0, 1, 2, 3])),
    says: 'seeds/mau.txt:2: found bytes of a binary file',
  },
  {
    name: 'a file cut off in the middle of a row',
    files: document(cutRow),
    says: 'seeds/mau.txt:6: the row is cut off',
  },
  {
    name: 'a file with no known table',
    files: document('Thư mời họp\n\nKính gửi các đơn vị.\n'),
    says: 'seeds/mau.txt: found no table',
  },
  {
    name: 'a form of file that nobody reads',
    files: { 'ke-hoach.zip': 'PK' },
    args: ['ingest', 'ke-hoach.zip', '--out', 'data'],
    says: 'ke-hoach.zip: expected a file in one of: .txt',
  },
  {
    name: 'a manifest that is not JSON',
    files: manifest('{\n  "publisher": "x",\n  "plans": [,]\n}'),
    says: 'seeds/manifest.json:3: not JSON',
  },
  {
    name: 'a manifest with a wrong field',
    files: manifest(
      JSON.stringify({ ...sampleManifest, plans: [{ ...planRow, issuedOn: '2025-02-30' }] }),
    ),
    says: 'issuedOn: found "2025-02-30"',
  },
  {
    name: 'an empty manifest',
    files: manifest(''),
    says: 'seeds/manifest.json: the file is empty',
  },
  {
    name: 'corrections that are not JSON',
    files: { 'seeds/corrections.json': '[\n{]' },
    says: 'seeds/corrections.json:2: not JSON',
  },
  {
    name: 'a folder without a manifest',
    args: ['ingest', '--seeds', 'nowhere', '--out', 'data'],
    says: 'nowhere/manifest.json: cannot be read: there is no such file or folder',
  },
  {
    name: 'an output folder under a file',
    files: { 'a-file': 'mine' },
    args: ['ingest', '--out', 'a-file/data'],
    code: 4,
    says: 'cannot be written: a part of its path is a file, not a folder',
  },
  {
    name: 'a file in the place of the output folder',
    files: { data: 'mine' },
    code: 4,
    says: 'data: cannot be written: a file of that name is in the way',
  },
  {
    name: 'a file in the place of a folder in the output folder',
    files: { 'data/plans': 'mine' },
    code: 4,
    says: 'data/plans: cannot be written: a file of that name is in the way',
  },
  { name: 'no output folder', args: ['ingest'], code: 2, says: 'Say where to write: --out DIR.' },
  {
    name: 'two files of one name',
    files: { 'other/mau.txt': sampleDocument },
    args: ['ingest', 'seeds/mau.txt', 'other/mau.txt', '--out', 'data'],
    code: 2,
    says: 'seeds/mau.txt and other/mau.txt have the same name',
  },
];

test.each(cases)(
  '$name gives one clear sentence and leaves nothing behind',
  async ({ files = {}, args = ['ingest', '--out', 'data'], code = 3, says }) => {
    const folder = await newFolder();
    for (const [path, text] of Object.entries({ ...whole, ...files })) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const before = await filesIn(folder);
    const ended = await runTiendo(args, folder);
    const sentences = ended.err.split('\n').filter((line) => line.startsWith('tiendo: '));
    expect(ended).toMatchObject({ code, out: '' });
    expect(sentences).toEqual([expect.stringContaining(says)]);
    expect(ended.err.trimEnd().split('\n').at(-1)).toBe(sentences[0]);
    expect(await filesIn(folder)).toEqual(before);
  },
);

test('bad input leaves an older data folder as it was', async () => {
  const folder = await newFolder();
  for (const [path, text] of Object.entries(whole)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  expect((await runTiendo(['ingest', '--out', 'data'], folder)).code).toBe(0);
  const before = await filesIn(folder);
  await writeFile(join(folder, 'seeds/mau.txt'), cutRow);
  expect((await runTiendo(['ingest', '--out', 'data'], folder)).code).toBe(3);
  expect(await filesIn(folder)).toEqual(before);
});
