import { expect, it } from 'vitest';
import { task } from '../../../test/fixture.ts';
import { textAt } from './text-at.ts';

it('finds a text in a field, in a field of a field, and in a list', () => {
  expect(textAt(task(), 'leadText')).toBe('Sở Mẫu');
  expect(textAt(task(), 'deadline.text')).toBe('Năm 2026');
  expect(textAt({ aliases: ['IOC', 'TTĐH'] }, 'aliases.1')).toBe('TTĐH');
});

it('finds nothing where nothing is written', () => {
  expect(textAt(task(), 'product')).toBeNull();
  expect(textAt(task(), 'reference.text')).toBeNull();
  expect(textAt({ aliases: [] }, 'aliases.0')).toBeNull();
});
