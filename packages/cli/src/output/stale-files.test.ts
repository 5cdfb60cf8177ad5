import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tools/run-tiendo.ts';
import { staleFiles } from './stale-files.ts';

const fresh = new Set(['index.json', 'mau-2025.0123456789.json', 'plans/mau-2025.html']);

async function folderWith(folder: string, names: readonly string[], index: string): Promise<void> {
  for (const name of names) await writeFile(join(folder, name), '');
  await writeFile(join(folder, 'index.json'), index);
}

test('other versions of a plan and the pages of plans that are gone are stale', async () => {
  const folder = await newFolder();
  const names = ['mau-2025.0123456789.json', 'mau-2025.aaaaaaaaaa.json', 'cu-2020.bbbbbbbbbb.json'];
  const plans = [{ id: 'cu-2020', documents: [{ id: 'cu' }] }, { id: 'mau-2025' }];
  await folderWith(folder, names, JSON.stringify({ plans }));
  expect((await staleFiles(folder, fresh)).sort()).toEqual([
    'cu-2020.bbbbbbbbbb.json',
    'documents/cu.html',
    'mau-2025.aaaaaaaaaa.json',
    'plans/cu-2020.html',
  ]);
});

test('files that no run wrote are never stale', async () => {
  const folder = await newFolder();
  const names = ['other.0123456789.json', 'mau-2025.json', 'mau-2025.bak.json', 'notes.txt'];
  await folderWith(folder, names, '{"plans": [{"id": "../../etc"}]}');
  expect(await staleFiles(folder, fresh)).toEqual([]);
  await folderWith(folder, [], 'not JSON');
  expect(await staleFiles(folder, fresh)).toEqual([]);
});
