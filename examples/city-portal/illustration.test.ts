import { readFileSync } from 'node:fs';
import { loadDataset } from '@tiendo/dataset';
import { describe, expect, test } from 'vitest';
import { makeIllustration } from './tools/illustration.mjs';

const file = new URL('minh-hoa/reports.json', import.meta.url);
const dataset = await loadDataset();

describe('the made-up reports of the portal', () => {
  const made = JSON.parse(readFileSync(file, 'utf8'));

  test('say that they are illustrative', () => {
    expect(made.illustrative).toBe(true);
  });

  test('are the ones that the dataset of today gives', () => {
    expect(made).toEqual(makeIllustration(dataset));
  });
});
