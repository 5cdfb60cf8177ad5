import { isCivilDate } from '../days.ts';
import type { Shape, SimpleShape } from './shape.ts';

/** A part of a value: where it is, what it should be, and what it is. */
export type Part = readonly [key: PropertyKey, shape: Shape, value: unknown];

type Fields = Readonly<Record<PropertyKey, unknown>>;
type Composite = Exclude<Shape, SimpleShape>;

const instant = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): boolean => isText(value) && isCivilDate(value);
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const simple: Readonly<Record<SimpleShape, (value: unknown) => boolean>> = {
  text: isText,
  words: (value) => isText(value) && value !== '',
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  day: isDay,
  instant: (value) => isText(value) && isDay(instant.exec(value)?.[1]),
};

/** Whether a value that has no parts is what `shape` asks for. */
function isFit(shape: Composite, value: unknown): boolean {
  if (shape instanceof RegExp) return isText(value) && shape.test(value);
  if ('oneOf' in shape) return shape.oneOf.includes(value as string);
  if ('anyOf' in shape) return shape.anyOf.some((one) => fits(one, value));
  if (!('whole' in shape) || !simple.number(value)) return false;
  const { whole, from = -Infinity, to = Infinity } = shape;
  const number = value as number;
  return from <= number && number <= to && (!whole || Number.isSafeInteger(number));
}

function partsOfList(shape: Composite, value: readonly unknown[]): readonly Part[] | null {
  if ('listOf' in shape && value.length >= (shape.least ?? 0)) {
    return Array.from(value, (part, at) => [at, shape.listOf, part]);
  }
  return 'inOrder' in shape && value.length === shape.inOrder.length
    ? shape.inOrder.map((part, at) => [at, part, value[at]])
    : null;
}

function partsOfObject(shape: Composite, value: Fields): readonly Part[] | null {
  const among = (names: object, key: string): Part => [key, { oneOf: Object.keys(names) }, key];
  if ('mapOf' in shape) return Object.keys(value).map((key) => [key, shape.mapOf, value[key]]);
  if ('fields' in shape) {
    return Object.entries(shape.fields).map(([key, part]) => [key, part, value[key]]);
  }
  if ('some' in shape) {
    const { some, needs = [] } = shape;
    return [...new Set([...needs, ...Object.keys(value)])].map((key) =>
      Object.hasOwn(some, key) ? [key, some[key]!, value[key]] : among(some, key),
    );
  }
  if (!('by' in shape)) return null;
  const { by, cases } = shape;
  const name = String(value[by]);
  return Object.hasOwn(cases, name)
    ? partsOfObject(cases[name]!, value)
    : [[by, { oneOf: Object.keys(cases) }, value[by]]];
}

/**
 * The parts of `value` to look at next; null where `value` as a whole is not what is asked for. Of
 * a field whose name is not among those that may be there, the part is the name.
 */
export function partsOf(shape: Shape, value: unknown): readonly Part[] | null {
  if (isText(shape)) return simple[shape](value) ? [] : null;
  if ('nullOr' in shape) return value === null ? [] : partsOf(shape.nullOr, value);
  if ('optional' in shape) return value === undefined ? [] : partsOf(shape.optional, value);
  if ('plain' in shape) return partsOf(isObject(value) ? shape.object : shape.plain, value);
  if (isFit(shape, value)) return [];
  if (Array.isArray(value)) return partsOfList(shape, value);
  return isObject(value) ? partsOfObject(shape, value) : null;
}

/** Whether `value` is what `shape` asks for. What is wrong with it, `checkShape` says. */
export function fits(shape: Shape, value: unknown): boolean {
  return partsOf(shape, value)?.every(([, part, found]) => fits(part, found)) ?? false;
}
