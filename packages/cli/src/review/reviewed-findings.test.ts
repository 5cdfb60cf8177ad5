import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tools/run-tiendo.ts';
import { readReviewed } from './reviewed-findings.ts';

async function readText(text: string) {
  const folder = await newFolder();
  const file = join(folder, 'findings-reviewed.json');
  await writeFile(file, text);
  return await readReviewed(file);
}

test('a list that is not there reviews nothing', async () => {
  const folder = await newFolder();
  expect((await readReviewed(join(folder, 'none.json'))).size).toBe(0);
});

test('each entry is found by its id', async () => {
  const reviewed = await readText('[{"id": "a", "why": "Văn bản in như vậy."}]');
  expect(reviewed.get('a')?.why).toBe('Văn bản in như vậy.');
});

test.each([
  ['[\n{"id": "a",\n]', 'json:3: not JSON'],
  ['{"id": "a"}', 'expected a list'],
  ['[{"id": "a", "why": "x"}, {"id": "b"}]', '[1].why: found nothing, expected text'],
  ['[{"id": 5, "why": "x"}]', '[0].id: found 5, expected text'],
  ['[null]', '[0].id: found nothing'],
  ['[{"id": "a", "why": " "}]', '[0].why: found " "'],
  ['[{"id": "a", "why": "x"}, {"id": "a", "why": "y"}]', '"a" stands in the list twice'],
  ['', 'the file is empty'],
])('%j is refused with its place', async (text, words) => {
  await expect(readText(text)).rejects.toThrow(words);
  await expect(readText(text)).rejects.toMatchObject({ exit: 3 });
});
