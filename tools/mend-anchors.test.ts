import { expect, test } from 'vitest';
import { mendAnchors } from './mend-anchors.mjs';

test('a link to a heading that is not there leads to the one of its name, others stay', () => {
  const pages = new Map([
    ['a.md', '# One\n## One()\n[x](#one-1) [y](#one-3) [z](b.md#two-1) [w](#none-1)'],
    ['b.md', '# Two'],
  ]);
  expect(mendAnchors(pages).get('a.md')).toBe(
    '# One\n## One()\n[x](#one-1) [y](#one) [z](b.md#two) [w](#none-1)',
  );
});
