import { svg, type SVGTemplateResult } from 'lit';
import type { BarPart } from './bar.ts';

/** A part of a column: where it lies, in pixels from the top of the drawing. */
export interface Block {
  readonly kind: string;
  readonly y: number;
  readonly height: number;
}

const least = 3;
const gap = 1;

/**
 * The parts of a column from its foot at `foot` upwards, `perOne` pixels for one, with a gap between
 * them; none is too thin to see.
 */
export function blocksOf(
  parts: readonly BarPart[],
  foot: number,
  perOne: number,
): readonly Block[] {
  let y = foot;
  return parts.map(({ kind, count }) => {
    const height = Math.max(Math.round(count * perOne * 10) / 10 - gap, least);
    y -= height + gap;
    return { kind, y, height };
  });
}

/** How high a block is before its sign fits in. */
const roomForSign = 14;

/**
 * A column of parts, `x` and `width` in per cent of the drawing, with the sign of each part where
 * there is room, and `text` at its head.
 */
export function column(
  blocks: readonly Block[],
  x: number,
  width: number,
  text: string,
  signs: Readonly<Record<string, string>>,
): SVGTemplateResult {
  const middle = `${x + width / 2}%`;
  const head = blocks.at(-1)!.y - 5;
  return svg`${blocks.map(
    ({ kind, y, height }) =>
      svg`<rect class=${kind} x="${x}%" width="${width}%" y=${y} height=${height}></rect>
      ${
        height >= roomForSign
          ? svg`<text class="sign ${kind}" x=${middle} y=${y + height / 2 + 4}>${signs[kind]}</text>`
          : null
      }`,
  )}<text class="total" x=${middle} y=${head}>${text}</text>`;
}
