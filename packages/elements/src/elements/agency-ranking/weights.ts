import { WrongAttribute } from '../../shared/problem.ts';

/** The most points that each share can bring; together 100. */
export interface Weights {
  readonly onTime: number;
  readonly reported: number;
}

const standard = 'onTime:0.7 reported:0.3';

/** `onTime:0.7 reported:0.3`, in any order and of any sum; what is left out weighs nothing. */
const form = /^\s*(onTime|reported):(\d*\.?\d+)(?:\s+(?!\1)(onTime|reported):(\d*\.?\d+))?\s*$/;

/**
 * Reads the attribute `weights`; the standard ones where it is not set.
 *
 * @throws {WrongAttribute} with an example, where it is no weights, or all are 0.
 */
export function weightsOf(text: string | null | undefined): Weights {
  const [, first = '', one, , other = 0] = form.exec(text || standard) ?? [];
  const [a, b] = [Number(one), Number(other)];
  if (!(a + b > 0)) throw new WrongAttribute('wrongForm', 'weights', text ?? '', standard);
  const points = [a, b].map((weight) => (100 * weight) / (a + b)) as [number, number];
  const [onTime, reported] = first === 'onTime' ? points : [points[1], points[0]];
  return { onTime, reported };
}
