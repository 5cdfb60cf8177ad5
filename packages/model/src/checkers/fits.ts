import { isCivilDate } from '../days.ts';
import type { ClosedShape, Shape, SimpleShape } from './shape.ts';

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

/** Takes a part of a value; whether to go on to the next. */
export type TakePart = (key: PropertyKey, shape: Shape, value: unknown) => boolean;

function takeList(shape: Composite, value: readonly unknown[], take: TakePart): boolean | null {
  if ('listOf' in shape && value.length >= (shape.least ?? 0)) {
    for (let at = 0; at < value.length; at += 1) {
      if (!take(at, shape.listOf, value[at])) return false;
    }
    return true;
  }
  return 'inOrder' in shape && value.length === shape.inOrder.length
    ? shape.inOrder.every((part, at) => take(at, part, value[at]))
    : null;
}

function takeSome({ some, needs = [] }: ClosedShape, value: Fields, take: TakePart): boolean {
  for (const key of needs)
    if (!Object.hasOwn(value, key) && !take(key, some[key]!, undefined)) return false;
  for (const key of Object.keys(value)) {
    const isKnown = Object.hasOwn(some, key);
    // Of a name that is not among those that may be there, the part is the name.
    const goesOn = isKnown
      ? take(key, some[key]!, value[key])
      : take(key, { oneOf: Object.keys(some) }, key);
    if (!goesOn) return false;
  }
  return true;
}

function takeObject(shape: Composite, value: Fields, take: TakePart): boolean | null {
  if ('fields' in shape) {
    for (const key in shape.fields) if (!take(key, shape.fields[key]!, value[key])) return false;
    return true;
  }
  if ('some' in shape) return takeSome(shape, value, take);
  if ('mapOf' in shape)
    return Object.keys(value).every((key) => take(key, shape.mapOf, value[key]));
  if (!('by' in shape)) return null;
  const { by, cases } = shape;
  const name = String(value[by]);
  return Object.hasOwn(cases, name)
    ? takeObject(cases[name]!, value, take)
    : take(by, { oneOf: Object.keys(cases) }, value[by]);
}

/**
 * Takes the parts of `value` to look at next, until one is not taken: then false. Null where `value`
 * as a whole is not what is asked for. Of a field whose name is not among those that may be there,
 * the part is the name.
 */
export function takeParts(shape: Shape, value: unknown, take: TakePart): boolean | null {
  if (isText(shape)) return simple[shape](value) || null;
  if ('nullOr' in shape) return value === null || takeParts(shape.nullOr, value, take);
  if ('optional' in shape) return value === undefined || takeParts(shape.optional, value, take);
  if ('plain' in shape) {
    return takeParts(isObject(value) ? shape.object : shape.plain, value, take);
  }
  if (isFit(shape, value)) return true;
  if (Array.isArray(value)) return takeList(shape, value, take);
  return isObject(value) ? takeObject(shape, value, take) : null;
}

const takeFitting: TakePart = (_, part, found) => fits(part, found);

/** Whether `value` is what `shape` asks for. What is wrong with it, `checkShape` says. */
export function fits(shape: Shape, value: unknown): boolean {
  return takeParts(shape, value, takeFitting) ?? false;
}
