import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as exported from './index.ts';

const text = readFileSync(new URL('../../../../docs/exports.md', import.meta.url), 'utf8');

test('docs/exports.md names everything that the entry exports, and no other reader or writer', () => {
  const names = Object.keys(exported).filter((name) => name !== 'TiendoError');
  for (const name of names) expect(text).toContain(name);
  const named = [...text.matchAll(/\b((?:to|read)[A-Z]\w+)\b/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});
