import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readUrlState, withUrlState } from './url-state.ts';

it('reads what belongs to an element, and leaves what does not', () => {
  expect(readUrlState('t', '?t.search=du+lieu&t2.search=x&page=3')).toEqual({ search: 'du lieu' });
});

it('keeps the rest of the address, and leaves out what is empty', () => {
  const address = 'https://a.vn/p?page=3&t.search=a&t.status=b#c';
  expect(withUrlState('t', { search: 'mở', order: '' }, address)).toBe(
    'https://a.vn/p?page=3&t.search=m%E1%BB%9F#c',
  );
});

it('reads back what it writes, whatever the words are', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text), (state) => {
      const url = new URL(withUrlState('t', state, 'https://a.vn/?u.search=1'));
      expect(readUrlState('t', url.search)).toEqual({ ...state });
      expect(url.searchParams.get('u.search')).toBe('1');
    }),
  );
});
