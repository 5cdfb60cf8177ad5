import { expect, test } from 'vitest';
import { filesFor } from './bundle-size.mjs';

const chunk = (imports: string[] = [], dynamicImports: string[] = [], element?: string) => ({
  imports,
  dynamicImports,
  elements: element ? [element] : [],
});

const chunks = {
  'tiendo.js': chunk([], ['chunks/table.js', 'chunks/card.js']),
  'chunks/table.js': chunk(['chunks/lit.js'], ['chunks/live.js', 'chunks/en-0a1b2c3d.js'], 'table'),
  'chunks/card.js': chunk(['chunks/lit.js', 'chunks/chart.js'], [], 'card'),
  'chunks/lit.js': chunk(),
  'chunks/chart.js': chunk(),
  'chunks/live.js': chunk(),
  'chunks/en-0a1b2c3d.js': chunk(),
};

test('a page loads the script, its elements and what they import, but nothing that waits', () => {
  const loaded = ['tiendo.js', 'chunks/table.js', 'chunks/lit.js'];
  expect(new Set(filesFor(['table'], chunks))).toEqual(new Set(loaded));
});

test('what two elements share is counted once', () => {
  const files = filesFor(['table', 'card'], chunks);
  expect(files.filter((file) => file === 'chunks/lit.js')).toHaveLength(1);
  expect(files).toContain('chunks/chart.js');
});
