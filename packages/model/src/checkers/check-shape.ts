import type { Problem } from '../model-error.ts';
import { takeParts } from './fits.ts';
import { problemAt, type Path } from './place.ts';
import type { Shape } from './shape.ts';
import { wordsOf } from './words-of-shape.ts';

/** A place where a value is not what is asked for. */
export interface Mismatch {
  readonly path: Path;
  readonly shape: Shape;
  readonly value: unknown;
}

/** Every place where `value` is not what `shape` asks for; none where `fits` holds. */
export function mismatches(shape: Shape, value: unknown): Mismatch[] {
  const found: Mismatch[] = [];
  const check = (part: Shape, inner: unknown, path: Path): void => {
    const taken = takeParts(part, inner, (key, next, at) => {
      check(next, at, [...path, key]);
      return true;
    });
    if (taken === null) found.push({ path, shape: part, value: inner });
  };
  check(shape, value, []);
  return found;
}

/** The first place where `value` is not what `shape` asks for; null where `fits` holds. */
export function firstMismatch(shape: Shape, value: unknown): Mismatch | null {
  let found: Mismatch | null = null;
  const taken = takeParts(shape, value, (key, part, inner) => {
    const deeper = firstMismatch(part, inner);
    found = deeper && { ...deeper, path: [key, ...deeper.path] };
    return !found;
  });
  return taken === null ? { path: [], shape, value } : found;
}

/**
 * Every place where `value` is not what `shape` asks for: the record, the path in it, what was found
 * and what was expected. None, where the model's zod schema would take it too.
 *
 * @example
 * checkShape(planFileShape, file)
 * // → [{ record: 'hcm-2030/I.1', path: 'deadline.end', found: '"2025-02-30"', expected: 'a day …' }]
 */
export function checkShape(shape: Shape, value: unknown): Problem[] {
  return mismatches(shape, value).map(({ path, shape: part }) =>
    problemAt(value, path, wordsOf(part)),
  );
}
