import type { Shape, SimpleShape } from './shape.ts';

const simple: Readonly<Record<SimpleShape, string>> = {
  text: 'a text',
  words: 'a text that is not empty',
  number: 'a number',
  boolean: 'true or false',
  day: 'a day of the calendar, as 2025-12-31',
  instant: 'a time in UTC, as 2025-09-30T07:00:00Z',
};

const quoted = (values: readonly (string | number)[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

/** What `shape` asks for, as an error says it: `a whole number from 1 to 4`. */
export function wordsOf(shape: Shape): string {
  if (typeof shape === 'string') return simple[shape];
  if (shape instanceof RegExp) return `a text that matches ${shape}`;
  if ('nullOr' in shape) return `${wordsOf(shape.nullOr)} or null`;
  if ('optional' in shape) return wordsOf(shape.optional);
  if ('plain' in shape) return wordsOf(shape.plain);
  if ('anyOf' in shape) return shape.anyOf.map(wordsOf).join(' or ');
  if ('oneOf' in shape) return `${shape.oneOf.length > 1 ? 'one of ' : ''}${quoted(shape.oneOf)}`;
  if ('listOf' in shape) return `a list${shape.least ? ` of ${shape.least} or more` : ''}`;
  if ('inOrder' in shape) return `a list of ${shape.inOrder.length}`;
  if (!('whole' in shape)) return 'an object';
  const { whole, from, to } = shape;
  const least = from === undefined ? '' : ` from ${from}`;
  return `a ${whole ? 'whole ' : ''}number${least}${to === undefined ? '' : ` to ${to}`}`;
}
