import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fingerprint, runStep } from './step.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiendo-step-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/a.ts'), 'one');
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A step that writes one dot more each time it runs, and fails where the input says so. */
const script = `
  const { appendFileSync, readFileSync } = require('node:fs');
  const folder = process.argv[1];
  if (readFileSync(folder + '/in/a.ts', 'utf8') === 'bad') process.exit(1);
  appendFileSync(folder + '/out', '.');`;
const step = () =>
  runStep(
    {
      name: 'dots',
      title: 'Writing dots',
      inputs: [join(folder, 'in')],
      outputs: [join(folder, 'out')],
      command: () => [process.execPath, '-e', script, folder],
    },
    { records: join(folder, 'records') },
  );
const runs = () => (existsSync(join(folder, 'out')) ? readFileSync(join(folder, 'out')).length : 0);

test('a step is skipped while what it reads and what it wrote are the same', async () => {
  expect(await step()).toBe(true);
  expect(await step()).toBe(true);
  expect(runs()).toBe(1);
});

test('a step runs again when an input changed, or when its output was lost', async () => {
  await step();
  writeFileSync(join(folder, 'in/a.ts'), 'two');
  await step();
  expect(runs()).toBe(2);
  rmSync(join(folder, 'out'));
  await step();
  expect(runs()).toBe(1);
});

test('a step that failed is not taken for done', async () => {
  writeFileSync(join(folder, 'in/a.ts'), 'bad');
  expect(await step()).toBe(false);
  expect(await step()).toBe(false);
});

test('tests are no input', () => {
  const before = fingerprint([join(folder, 'in')]);
  writeFileSync(join(folder, 'in/a.test.ts'), 'anything');
  expect(fingerprint([join(folder, 'in')])).toBe(before);
  writeFileSync(join(folder, 'in/b.ts'), 'anything');
  expect(fingerprint([join(folder, 'in')])).not.toBe(before);
});
