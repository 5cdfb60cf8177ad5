import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterNames, orderNames, type Choices } from './choices.ts';
import { choicesOf, urlOf } from './choices-in-url.ts';

const grouping = fc.constantFrom('section', 'lead', 'none');
const choices: fc.Arbitrary<Choices> = fc.record({
  search: fc.string(),
  filters: fc.dictionary(fc.constantFrom(...filterNames), fc.string({ minLength: 1 })),
  order: fc.constantFrom('', ...orderNames, ...orderNames.map((name) => `-${name}` as const)),
  grouping,
});

it('reads back the choices that it writes', () => {
  fc.assert(
    fc.property(choices, grouping, (given, usual) => {
      const state = Object.fromEntries(
        Object.entries(urlOf(given, usual)).filter(([, value]) => value),
      );
      expect(choicesOf(state, usual)).toEqual({ ...given, filters: { ...given.filters } });
    }),
  );
});

it('takes what an address says wrongly as if it said nothing', () => {
  const wrong = { order: 'price', group: 'mood', colour: 'red' };
  expect(choicesOf(wrong, 'lead')).toEqual({
    search: '',
    filters: {},
    order: '',
    grouping: 'lead',
  });
});
